// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/KeyPage.h"

#include "async/QtText.h"
#include "connections/FileField.h"
#include "connections/KeyResultCard.h"
#include "connections/TimeText.h"
#include "kit/Buttons.h"
#include "kit/Card.h"
#include "kit/ErrorText.h"
#include "kit/FieldError.h"
#include "kit/Label.h"
#include "kit/SecretField.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace scout::connections {

namespace {

constexpr int kKeyWidth = 880;
constexpr int kSourceWidth = 376;
constexpr int kKeySideBySide = 720;
constexpr auto kYear = std::chrono::days(365);

} // namespace

KeyPage::KeyPage(KeyController& controller, kit::Desktop& desktop, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_desktop(desktop)
    , m_clock(clock)
    , m_newKey(kit::makeButton(tr("Generate a new key"), kit::ButtonKind::Default, u"plus"_s, this))
    , m_ownKey(kit::makeButton(tr("Load PEM files"), kit::ButtonKind::Default, u"folder"_s, this))
    , m_sources(new QStackedWidget(this))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_size(new QButtonGroup(this))
    , m_result(new KeyResultCard(controller, desktop, clock, this))
{
    setMaximumWidth(kKeyWidth);
    m_sources->addWidget(makeGenerate());
    m_sources->addWidget(makeLoad());
    m_columns->setSpacing(16);
    m_columns->addWidget(m_sources, kSourceWidth, Qt::AlignTop);
    m_columns->addWidget(m_result, kKeyWidth - kSourceWidth, Qt::AlignTop);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(
        kit::wrappingLabel(tr("Create or load the key"), kit::TextSize::Hero, kit::Tone::Normal, this));
    rows->addSpacing(4);
    rows->addWidget(kit::wrappingLabel(tr("The private key stays here. The certificate goes to Salesforce."),
        kit::TextSize::Body, kit::Tone::Secondary, this));
    rows->addSpacing(16);
    rows->addLayout(makeSources());
    rows->addSpacing(16);
    rows->addLayout(m_columns);
    connectParts();
    showState();
}

QLayout* KeyPage::makeSources()
{
    m_newKey->setObjectName(u"sourceNew"_s);
    m_newKey->setProperty("segment", u"first"_s);
    m_ownKey->setObjectName(u"sourceFiles"_s);
    m_ownKey->setProperty("segment", u"last"_s);
    auto* choice = new QButtonGroup(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    for (QPushButton* button : {m_newKey, m_ownKey}) {
        button->setCheckable(true);
        choice->addButton(button);
        row->addWidget(button);
    }
    m_newKey->setChecked(true);
    row->addStretch();
    return row;
}

QLayout* KeyPage::makeSize()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    for (const int bits : {2048, 4096}) {
        auto* radio = new QRadioButton(tr("%1 bit").arg(bits), this);
        radio->setObjectName(u"bits%1"_s.arg(bits));
        m_size->addButton(radio, bits);
        row->addWidget(radio);
    }
    m_size->button(2048)->setChecked(true);
    row->addStretch();
    return row;
}

QWidget* KeyPage::makeGenerate()
{
    auto* card = new kit::Card(this);
    m_name = new QLineEdit(tr("scout-desktop"), card);
    m_name->setObjectName(u"certificateName"_s);
    m_nameError = new kit::FieldError(m_name, card);
    m_nameError->setObjectName(u"certificateNameError"_s);
    m_years = new QComboBox(card);
    m_years->setObjectName(u"certificateYears"_s);
    for (const int years : {1, 2, 3})
        m_years->addItem(years == 1 ? tr("1 year") : tr("%1 years").arg(years), years);
    m_until = new kit::Label({}, kit::TextSize::Small, kit::Tone::Secondary, card);
    m_generate = kit::makeButton(tr("Generate"), kit::ButtonKind::Default, u"key"_s, card);
    m_generate->setObjectName(u"generateKey"_s);

    auto* validity = new QHBoxLayout;
    validity->addWidget(m_years);
    validity->addWidget(m_until);
    validity->addStretch();
    QVBoxLayout* rows = card->addSection();
    rows->setSpacing(6);
    rows->addWidget(kit::groupLabel(tr("Key size"), card));
    rows->addLayout(makeSize());
    rows->addSpacing(8);
    rows->addWidget(kit::fieldLabel(tr("&Name in the certificate"), m_name, card));
    rows->addWidget(m_name);
    rows->addWidget(m_nameError);
    rows->addSpacing(8);
    rows->addWidget(kit::fieldLabel(tr("Certificate &valid for"), m_years, card));
    rows->addLayout(validity);
    rows->addSpacing(8);
    rows->addWidget(m_generate, 0, Qt::AlignLeft);
    return card;
}

QWidget* KeyPage::makeLoad()
{
    auto* card = new kit::Card(this);
    m_keyFile =
        new FileField(tr("Private &key (PEM)"), tr("Keys (*.pem *.key);;All files (*)"), m_desktop, card);
    m_keyFile->edit()->setObjectName(u"keyFile"_s);
    m_passphrase = new kit::SecretField(card);
    m_passphrase->setObjectName(u"keyPassphrase"_s);
    m_certificateFile = new FileField(
        tr("&Certificate"), tr("Certificates (*.crt *.pem *.cer *.der);;All files (*)"), m_desktop, card);
    m_certificateFile->edit()->setObjectName(u"certificateFile"_s);
    m_load = kit::makeButton(tr("Load"), kit::ButtonKind::Default, u"folder"_s, card);
    m_load->setObjectName(u"loadKey"_s);
    m_loadError = new kit::FieldError(m_keyFile->edit(), card);
    m_loadError->setObjectName(u"loadError"_s);
    QVBoxLayout* rows = card->addSection();
    rows->setSpacing(6);
    rows->addWidget(m_keyFile);
    rows->addSpacing(6);
    rows->addWidget(kit::fieldLabel(tr("&Passphrase of the key, if it has one"), m_passphrase, card));
    rows->addWidget(m_passphrase);
    rows->addSpacing(6);
    rows->addWidget(m_certificateFile);
    rows->addSpacing(6);
    rows->addWidget(m_loadError);
    rows->addWidget(m_load, 0, Qt::AlignLeft);
    return card;
}

void KeyPage::connectParts()
{
    connect(m_newKey, &QPushButton::toggled, this, [this](bool isNew) {
        m_sources->setCurrentIndex(isNew ? 0 : 1);
        showState();
    });
    connect(m_years, &QComboBox::currentIndexChanged, this, &KeyPage::showState);
    connect(m_name, &QLineEdit::textChanged, m_nameError, &kit::FieldError::clear);
    connect(m_generate, &QPushButton::clicked, this, &KeyPage::generate);
    connect(m_load, &QPushButton::clicked, this, &KeyPage::load);
    for (FileField* field : {m_keyFile, m_certificateFile})
        connect(field, &FileField::pathChanged, this, &KeyPage::showState);
    connect(&m_controller, &KeyController::changed, this, &KeyPage::showState);
}

TimePoint KeyPage::until() const
{
    return m_clock.now() + m_years->currentData().toInt() * kYear;
}

void KeyPage::generate()
{
    m_controller.make({m_size->checkedId(), toUtf8(m_name->text().trimmed()), m_clock.now(), until()});
}

void KeyPage::load()
{
    m_controller.read({m_keyFile->path(), m_certificateFile->path(), m_passphrase->secret()});
}

void KeyPage::showState()
{
    const bool works = m_controller.isWorking();
    const bool isNew = m_newKey->isChecked();
    //: %1 is a date
    m_until->setText(tr("until %1").arg(dateText(until())));
    m_generate->setEnabled(!works);
    m_generate->setText(works && isNew ? tr("Generating…")
            : m_controller.pair()      ? tr("Generate again")
                                       : tr("Generate"));
    m_load->setEnabled(!works && !m_keyFile->path().empty() && !m_certificateFile->path().empty());
    m_nameError->clear();
    m_loadError->clear();
    if (m_controller.error() && !works)
        (isNew ? m_nameError : m_loadError)->showMessage(kit::inOneLine(*m_controller.error()));
    m_result->showState();
}

bool KeyPage::isComplete()
{
    if (m_controller.pair())
        return true;
    QPushButton* const needed = m_newKey->isChecked() ? m_generate : m_load;
    kit::FieldError* const place = m_newKey->isChecked() ? m_nameError : m_loadError;
    if (!place->isShown())
        place->showMessage(m_newKey->isChecked() ? tr("Generate a key first.")
                                                 : tr("Load a key and its certificate first."));
    needed->setFocus(Qt::OtherFocusReason);
    return false;
}

void KeyPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(width() < kKeySideBySide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace scout::connections
