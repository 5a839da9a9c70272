// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ThemedTest.h"
#include "kit/CopyButton.h"
#include "kit/CopyRow.h"
#include "kit/Disclosure.h"
#include "kit/ElidedLabel.h"
#include "kit/FactList.h"
#include "kit/FieldError.h"
#include "kit/NoteBar.h"
#include "kit/OptionCard.h"
#include "kit/PageHeader.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace scout::kit {

namespace {

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

class Fields : public ThemedTest { };

/// Two ways in one group, as a wizard has them.
class OptionCards : public ThemedTest {
protected:
    OptionCards()
    {
        auto* rows = new QVBoxLayout(&page);
        for (OptionCard* card : {production, sandbox}) {
            group.addButton(card->radio());
            rows->addWidget(card);
        }
        production->radio()->setChecked(true);
    }

    QWidget page;
    QButtonGroup group;
    OptionCard* production = new OptionCard(u"Production"_s, u"login.salesforce.com"_s);
    OptionCard* sandbox = new OptionCard(u"Sandbox"_s, u"test.salesforce.com"_s);
};

} // namespace

TEST_F(Fields, AFieldErrorMarksItsFieldAndIsReadAloud)
{
    QWidget page;
    auto* rows = new QVBoxLayout(&page);
    auto* field = new QLineEdit;
    auto* error = new FieldError(field);
    rows->addWidget(field);
    rows->addWidget(error);
    page.show();
    EXPECT_FALSE(error->isVisible());

    error->showMessage(u"Enter only the first part."_s);
    EXPECT_TRUE(error->isVisible());
    EXPECT_TRUE(field->property("invalid").toBool());
    EXPECT_EQ(field->accessibleDescription(), u"Enter only the first part."_s);

    error->clear();
    EXPECT_FALSE(error->isVisible());
    EXPECT_FALSE(field->property("invalid").toBool());
    EXPECT_TRUE(field->accessibleDescription().isEmpty());
}

TEST_F(Fields, FactsCanBeCopiedByKeyboard)
{
    FactList list;
    list.setFacts({{u"orgName"_s, u"Org name"_s, u"Tarn Hotels"_s},
        {u"orgId"_s, u"Org ID"_s, u"00D7a00000KpX2mEAF"_s, true, true}});
    activate(list);
    EXPECT_EQ(list.findChild<QLabel*>(u"orgName"_s)->text(), u"Tarn Hotels"_s);
    EXPECT_EQ(list.findChild<QLabel*>(u"orgName"_s)->accessibleName(), u"Org name"_s);
    EXPECT_EQ(list.findChild<CopyButton*>(u"copy_orgName"_s), nullptr);
    auto* copy = list.findChild<CopyButton*>(u"copy_orgId"_s);
    EXPECT_EQ(copy->accessibleName(), u"Copy Org ID"_s);
    QTest::keyClick(copy, Qt::Key_Space);
    EXPECT_EQ(clipboardText(), u"00D7a00000KpX2mEAF"_s);
}

TEST_F(Fields, NewFactsReplaceTheOldOnes)
{
    FactList list;
    list.setFacts({{u"edition"_s, u"Edition"_s, u"Enterprise"_s}, {u"user"_s, u"User"_s, u"dana"_s}});
    list.setFacts({{u"edition"_s, u"Edition"_s, u"Developer"_s}});
    EXPECT_EQ(list.findChild<QLabel*>(u"edition"_s)->text(), u"Developer"_s);
    EXPECT_EQ(list.findChild<QLabel*>(u"user"_s), nullptr);
}

TEST_F(Fields, ACopyRowCopiesTheValueAndNotTheCaption)
{
    CopyRow row(u"scope"_s, u"Manage user data via APIs"_s, u"api"_s);
    activate(row);
    auto* copy = row.findChild<CopyButton*>(u"copy"_s);
    const QSignalSpy copied(copy, &CopyButton::copied);
    QTest::mouseClick(copy, Qt::LeftButton);
    EXPECT_EQ(clipboardText(), u"api"_s);
    EXPECT_EQ(copied.size(), 1);
    EXPECT_EQ(copy->toolTip(), u"Copied"_s);
}

TEST_F(Fields, ADisclosureHidesItsContentUntilAsked)
{
    Disclosure disclosure(u"Technical details"_s);
    auto* inside = new QLabel(u"GET /"_s);
    disclosure.content()->addWidget(inside);
    activate(disclosure);
    EXPECT_FALSE(inside->isVisible());
    QTest::keyClick(disclosure.findChild<QPushButton*>(u"disclosureTitle"_s), Qt::Key_Space);
    EXPECT_TRUE(disclosure.isOpen());
    EXPECT_TRUE(inside->isVisible());
}

TEST_F(Fields, ANoteHasAtMostOneButton)
{
    NoteBar note(NoteKind::Warning, u"The certificate expires in 12 days."_s);
    note.setButton(u"Later"_s);
    QPushButton* renew = note.setButton(u"Renew…"_s);
    const QSignalSpy clicks(&note, &NoteBar::buttonClicked);
    activate(note);
    QTest::mouseClick(renew, Qt::LeftButton);
    EXPECT_EQ(clicks.size(), 1);
    EXPECT_EQ(note.findChildren<QPushButton*>().size(), 1);
    EXPECT_EQ(note.accessibleName(), note.text());
}

TEST_F(Fields, APageHeaderLeadsBack)
{
    PageHeader header(u"Add connection"_s);
    header.setBackLink(u"Connections"_s);
    const QSignalSpy back(&header, &PageHeader::backRequested);
    activate(header);
    QTest::mouseClick(header.findChild<QPushButton*>(u"pageBack"_s), Qt::LeftButton);
    EXPECT_EQ(back.size(), 1);
    EXPECT_TRUE(header.findChild<QLabel*>(u"pageFact"_s)->isHidden());
}

TEST_F(Fields, AnElidedLabelGivesWay)
{
    const ElidedLabel label(u"A connection with an unusually long name"_s);
    EXPECT_LT(label.minimumSizeHint().width(), label.sizeHint().width() / 3);
}

TEST_F(OptionCards, TheWholeCardCanBeClicked)
{
    activate(page);
    QTest::mouseClick(sandbox, Qt::LeftButton, {}, QPoint(sandbox->width() - 10, sandbox->height() / 2));
    EXPECT_TRUE(sandbox->radio()->isChecked());
    EXPECT_FALSE(production->radio()->isChecked());
    EXPECT_EQ(QApplication::focusWidget(), sandbox->radio());
}

TEST_F(OptionCards, ArrowKeysMoveTheChoice)
{
    activate(page);
    production->radio()->setFocus();
    QTest::keyClick(production->radio(), Qt::Key_Down);
    EXPECT_TRUE(sandbox->radio()->isChecked());
    EXPECT_EQ(QApplication::focusWidget(), sandbox->radio());
    EXPECT_TRUE(sandbox->property("focused").toBool());
    EXPECT_FALSE(production->property("focused").toBool());
}

TEST_F(OptionCards, DoNotMoveTheirTextWhenChosen)
{
    activate(page);
    const auto textAt = [this] { return sandbox->findChild<QLabel*>()->mapTo(&page, QPoint()); };
    const QPoint before = textAt();
    sandbox->radio()->setFocus();
    sandbox->radio()->click();
    QApplication::processEvents();
    EXPECT_EQ(textAt(), before);
}

TEST_F(OptionCards, TellScreenReadersNameAndDescription)
{
    EXPECT_EQ(sandbox->radio()->accessibleName(), u"Sandbox"_s);
    EXPECT_EQ(sandbox->radio()->accessibleDescription(), u"test.salesforce.com"_s);
}

} // namespace scout::kit
