// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sizes of the design, as laid out with the style sheet.
#include "ThemedTest.h"
#include "kit/Badge.h"
#include "kit/Buttons.h"
#include "kit/Card.h"
#include "kit/CopyRow.h"
#include "kit/FactList.h"
#include "kit/Icons.h"
#include "kit/Label.h"
#include "kit/NoteBar.h"
#include "kit/ResultBanner.h"
#include "kit/StepsList.h"
#include "kit/WizardFrame.h"

#include <QComboBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace scout::kit {

namespace {

/// Widgets below each other in a window, each as high as it wants to be.
class Measures : public ThemedTest {
protected:
    Measures()
        : rows(new QVBoxLayout(&window))
    {
        window.resize(600, 400);
    }

    template <class Widget> Widget* add(Widget* widget)
    {
        rows->addWidget(widget);
        return widget;
    }
    void lay()
    {
        rows->addStretch();
        activate(window);
    }
    QColor pixel(QWidget* widget, const QPoint& at) { return widget->grab().toImage().pixelColor(at); }

    QWidget window;
    QVBoxLayout* rows;
    const Tokens& t = tokens(Scheme::Light);
};

} // namespace

TEST_F(Measures, ControlsAre32AndCompactOnes28PixelsHigh)
{
    auto* primary = add(makeButton(u"Run"_s, ButtonKind::Primary, u"run"_s));
    auto* compact = add(makeCompactButton(u"Renew…"_s));
    auto* link = add(makeButton(u"Copy details"_s, ButtonKind::Link, u"copy"_s));
    auto* more = add(makeIconButton(u"More"_s, u"more"_s));
    auto* line = add(new QLineEdit);
    auto* combo = add(new QComboBox);
    lay();
    EXPECT_EQ(primary->height(), 32);
    EXPECT_EQ(compact->height(), 28);
    EXPECT_EQ(link->height(), 28) << "easy to hit";
    EXPECT_EQ(more->size(), QSize(28, 28));
    EXPECT_EQ(line->height(), 32);
    EXPECT_EQ(combo->height(), 32);
}

TEST_F(Measures, NothingMovesWithTheFocus)
{
    const QWidgetList widgets{add(makeButton(u"Default"_s)), add(makeButton(u"Go"_s, ButtonKind::Primary)),
        add(makeCompactButton(u"Compact"_s)), add(makeButton(u"Link"_s, ButtonKind::Link)),
        add(new QLineEdit), add(new QComboBox)};
    lay();
    for (QWidget* widget : widgets) {
        widget->clearFocus();
        const QSize before = widget->sizeHint();
        widget->setFocus();
        EXPECT_EQ(widget->sizeHint(), before) << widget->metaObject()->className();
    }
}

TEST_F(Measures, AFocusedButtonHasABorderOfTwoPixels)
{
    auto* button = add(makeButton(u"Default"_s));
    lay();
    button->setFocus();
    const int middle = button->height() / 2;
    EXPECT_EQ(pixel(button, {0, middle}), t.focus);
    EXPECT_EQ(pixel(button, {1, middle}), t.focus);
    EXPECT_EQ(pixel(button, {2, middle}), t.base);
}

TEST_F(Measures, AFieldShowsThatItIsInvalid)
{
    auto* line = add(new QLineEdit);
    auto* other = add(new QLineEdit);
    line->setProperty("invalid", true);
    lay();
    other->setFocus();
    EXPECT_EQ(pixel(line, {0, 16}), t.bad);
}

TEST_F(Measures, IconsOnFilledButtonsAreWhite)
{
    auto* button = add(makeButton(u"Run"_s, ButtonKind::Primary, u"stop"_s));
    const QImage onPrimary = button->icon().pixmap(32).toImage();
    setButtonKind(*button, ButtonKind::Default);
    EXPECT_NE(button->icon().pixmap(32).toImage(), onPrimary);
    EXPECT_EQ(button->icon().pixmap(32).toImage(), themedIcon(u"stop"_s).pixmap(32).toImage());
    EXPECT_EQ(onPrimary, themedIcon(u"stop"_s, &Tokens::onAccent).pixmap(32).toImage());
}

TEST_F(Measures, IconButtonsSayWhatTheyDo)
{
    auto* more = add(makeIconButton(u"More actions"_s, u"more"_s));
    EXPECT_EQ(more->accessibleName(), u"More actions"_s);
    EXPECT_EQ(more->toolTip(), u"More actions"_s);
    EXPECT_TRUE(more->focusPolicy() & Qt::TabFocus);
}

TEST_F(Measures, ABadgeIs18PixelsHighAndAsWideAsItsWord)
{
    auto* badge = add(new Badge(BadgeKind::Sandbox));
    lay();
    EXPECT_EQ(badge->height(), 18);
    EXPECT_EQ(badge->size(), Badge::sizeOf(BadgeKind::Sandbox, u"SANDBOX"_s));
}

TEST_F(Measures, ACardDividesItsSectionsByALine)
{
    auto* card = add(new Card);
    card->addSection()->addWidget(new Label(u"One"_s));
    EXPECT_EQ(card->findChildren<QFrame*>().size() - card->findChildren<Label*>().size(), 0);
    card->addRow()->addWidget(new Label(u"Two"_s));
    EXPECT_EQ(card->findChildren<QFrame*>().size() - card->findChildren<Label*>().size(), 1);
    lay();
    EXPECT_EQ(pixel(card, {0, card->height() / 2}), t.border);
    EXPECT_EQ(pixel(card, {5, 12}), t.base);
}

TEST_F(Measures, FactsFollowEachOtherClosely)
{
    auto* facts = add(new FactList);
    facts->setFacts({{u"a"_s, u"Org name"_s, u"Tarn Hotels"_s}, {u"b"_s, u"Org ID"_s, u"00D"_s, true, true},
        {u"c"_s, u"Edition"_s, u"Enterprise"_s}});
    lay();
    EXPECT_EQ(facts->height(), 3 * 23) << "a copy button makes no row higher";
}

TEST_F(Measures, CopyRowsAreOneOrTwoLinesHigh)
{
    EXPECT_EQ(add(new CopyRow(u"URL"_s, u"http://localhost"_s))->height(), 32);
    EXPECT_EQ(add(new CopyRow(u"scope"_s, u"Manage data"_s, u"api"_s))->height(), 44);
}

TEST_F(Measures, ANoteHasABarOfThreePixels)
{
    auto* note = add(new NoteBar(NoteKind::Warning, u"The certificate expires in 12 days."_s));
    lay();
    const int middle = note->height() / 2;
    EXPECT_EQ(pixel(note, {2, middle}), t.warningShape);
    EXPECT_EQ(pixel(note, {4, middle}), t.warningBackground);
    EXPECT_EQ(pixel(note, {note->width() - 1, middle}), t.warningBorder);
}

TEST_F(Measures, AResultTakesTheColorsOfItsStatus)
{
    auto* banner = add(new ResultBanner);
    banner->setResult(Status::Connected, u"Connected to Tarn Hotels"_s, u"All checks passed."_s);
    lay();
    EXPECT_EQ(banner->kind(), NoteKind::Success);
    EXPECT_FALSE(banner->findChild<Badge*>(u"resultBadge"_s)->isVisible());
    banner->setBadge(BadgeKind::Production);
    EXPECT_TRUE(banner->findChild<Badge*>(u"resultBadge"_s)->isVisible());
    banner->setResult(Status::ReconnectNeeded, u"Not connected"_s, u"The token was refused."_s);
    EXPECT_EQ(banner->kind(), NoteKind::Bad);
    EXPECT_EQ(banner->accessibleName(), u"Not connected"_s);
}

TEST_F(Measures, AWizardHasStepsOf216AndAFooterOf60Pixels)
{
    WizardFrame frame(u"Quick Connect"_s, u"browser"_s);
    frame.setSteps({u"Environment"_s});
    frame.addPage(0, new QWidget);
    frame.setSecondary(u"Done"_s);
    const QSignalSpy done(&frame, &WizardFrame::secondaryRequested);
    activate(frame);
    EXPECT_EQ(frame.findChild<StepsList*>()->width(), 216);
    EXPECT_EQ(frame.cancelButton()->parentWidget()->height(), 60);
    QTest::mouseClick(frame.secondaryButton(), Qt::LeftButton);
    EXPECT_EQ(done.size(), 1);
}

TEST_F(Measures, AWizardEndsWithoutCancel)
{
    WizardFrame frame(u"Quick Connect"_s, u"browser"_s);
    frame.setSteps({u"Verify"_s});
    frame.addPage(0, new QWidget);
    auto* link = makeButton(u"Copy diagnostics"_s, ButtonKind::Link);
    frame.setFooterStart(link);
    activate(frame);
    EXPECT_TRUE(link->isVisible());
    EXPECT_FALSE(frame.cancelButton()->isVisible());
}

} // namespace scout::kit
