// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/KeyResultCard.h"

#include "async/QtText.h"
#include "connections/TimeText.h"
#include "kit/Buttons.h"
#include "kit/CopyButton.h"
#include "kit/Desktop.h"
#include "kit/Disclosure.h"
#include "kit/ErrorText.h"
#include "kit/FactList.h"
#include "kit/Label.h"
#include "kit/SecretField.h"
#include "kit/StatusIcon.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace scout::connections {

namespace {

/// The fingerprint in three lines, as it stands in Setup and fits the column.
QString inLines(const std::string& fingerprint)
{
    constexpr qsizetype kLine = 33; // eleven bytes with their colons
    QStringList lines;
    const QString text = toQString(fingerprint);
    for (qsizetype at = 0; at < text.size(); at += kLine)
        lines += text.mid(at, kLine);
    return lines.join(u'\n');
}

QList<kit::Fact> factsOf(const KeyPair& pair, TimePoint now)
{
    const auto days = std::chrono::floor<std::chrono::days>(pair.certificate.notAfter() - now).count();
    return {{u"keyKind"_s, KeyResultCard::tr("Key"), KeyResultCard::tr("RSA %1 bit").arg(pair.key.bits())},
        {u"certificateSubject"_s, KeyResultCard::tr("Certificate"),
            u"CN="_s + toQString(pair.certificate.commonName())},
        {u"certificateExpiry"_s, KeyResultCard::tr("Expires"),
            KeyResultCard::tr("%1 (in %2 days)").arg(dateText(pair.certificate.notAfter())).arg(days)},
        {u"fingerprint"_s, KeyResultCard::tr("Fingerprint"), inLines(pair.certificate.fingerprint()), false,
            true}};
}

} // namespace

KeyResultCard::KeyResultCard(
    KeyController& controller, kit::Desktop& desktop, const Clock& clock, QWidget* parent)
    : Card(parent)
    , m_controller(controller)
    , m_desktop(desktop)
    , m_clock(clock)
    , m_icon(new kit::StatusIcon(kit::Status::NotChecked, 20, this))
    , m_title(kit::wrappingLabel({}, kit::TextSize::Body, kit::Tone::Normal, this))
    , m_subtitle(kit::wrappingLabel({}, kit::TextSize::Small, kit::Tone::Secondary, this))
    , m_details(new QWidget(this))
    , m_facts(new kit::FactList(this))
    , m_fileName(new kit::Label({}, kit::TextSize::Small, kit::Tone::Normal, this))
    , m_copy(new kit::CopyButton(tr("certificate"), this))
    , m_save(kit::makeButton(tr("Save as…"), kit::ButtonKind::Default, u"save"_s, this))
    , m_passphrase(new kit::SecretField(this))
    , m_saveKey(kit::makeButton(tr("Save key…"), kit::ButtonKind::Default, u"save"_s, this))
    , m_saved(kit::wrappingLabel({}, kit::TextSize::Small, kit::Tone::Secondary, this))
{
    addSection()->addWidget(makeHead());
    addSectionWidget(m_details);
    (new QVBoxLayout(m_details))->setContentsMargins(16, 12, 16, 12);
    m_details->layout()->setSpacing(8);
    m_details->layout()->addWidget(m_facts);
    addUpload();
    addBackup();
    connect(m_save, &QPushButton::clicked, this, [this] { m_tasks.start(saveCertificate()); });
    connect(m_saveKey, &QPushButton::clicked, this, [this] { m_tasks.start(saveKey()); });
    connect(&controller, &KeyController::saved, this,
        [this](const QString& file) { m_saved->setText(tr("Saved as %1.").arg(file)); });
    connect(&controller, &KeyController::saveFailed, this,
        [this](const Error& error) { m_saved->setText(kit::explained(error).whatHappened); });
    showState();
}

QWidget* KeyResultCard::makeHead()
{
    m_title->setObjectName(u"keyResult"_s);
    m_title->setWeight(kit::Weight::Strong);
    m_saved->setObjectName(u"keySaved"_s);
    auto* head = new QWidget(this);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    return head;
}

void KeyResultCard::addUpload()
{
    m_fileName->setFamily(kit::Family::Monospace);
    m_fileName->setObjectName(u"certificateFileName"_s);
    m_save->setObjectName(u"saveCertificate"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(m_fileName, 1);
    row->addWidget(m_save);
    row->addWidget(m_copy);
    auto* rows = qobject_cast<QVBoxLayout*>(m_details->layout());
    rows->addWidget(kit::groupLabel(tr("Upload this file in step 3"), m_details));
    rows->addLayout(row);
}

void KeyResultCard::addBackup()
{
    auto* backup =
        new kit::Disclosure(tr("Keep a copy of the private key"), kit::DisclosureStyle::Quiet, this);
    backup->setObjectName(u"keyBackup"_s);
    m_passphrase->setObjectName(u"backupPassphrase"_s);
    m_saveKey->setObjectName(u"saveKey"_s);
    m_saveKey->setEnabled(false);
    connect(m_passphrase, &QLineEdit::textChanged, this,
        [this] { m_saveKey->setEnabled(!m_passphrase->isEmpty()); });
    auto* row = new QHBoxLayout;
    row->addWidget(m_passphrase, 1);
    row->addWidget(m_saveKey);
    backup->content()->addWidget(kit::fieldLabel(tr("Pass&phrase for the file"), m_passphrase, this));
    backup->content()->addLayout(row);
    m_details->layout()->addWidget(backup);
    m_details->layout()->addWidget(m_saved);
}

void KeyResultCard::showState()
{
    const auto& pair = m_controller.pair();
    m_details->setVisible(pair.has_value());
    m_icon->setStatus(m_controller.isWorking() ? kit::Status::Checking
            : pair                             ? kit::Status::Connected
                                               : kit::Status::NotChecked);
    if (!pair) {
        m_title->setText(tr("No key yet"));
        m_subtitle->setText(tr("What you generate or load shows here."));
        return;
    }
    m_title->setText(tr("Key and certificate match"));
    m_subtitle->setText(m_controller.isNew()
            ? tr("Only in this window until the connection is made. Save a copy if you leave before.")
            : tr("Read from your files, which stay as they are."));
    m_facts->setFacts(factsOf(*pair, m_clock.now()));
    m_fileName->setText(certificateFileName(*pair));
    m_copy->setValue(toQString(pair->certificate.pem()));
}

Task<> KeyResultCard::saveCertificate()
{
    kit::FileRequest request{tr("Save the certificate"), {}, tr("Certificates (*.crt)"),
        certificateFileName(*m_controller.pair())};
    auto file = co_await m_desktop.saveFile(this, std::move(request));
    if (!file.isEmpty() && m_controller.pair())
        m_controller.saveCertificate(file.toStdString());
}

Task<> KeyResultCard::saveKey()
{
    QString name = certificateFileName(*m_controller.pair());
    name.replace(u".crt"_s, u".pem"_s);
    kit::FileRequest request{tr("Save the private key"), {}, tr("Keys (*.pem)"), std::move(name)};
    auto file = co_await m_desktop.saveFile(this, std::move(request));
    if (!file.isEmpty() && m_controller.pair())
        m_controller.saveKey(file.toStdString(), m_passphrase->secret());
}

QString certificateFileName(const KeyPair& pair)
{
    static const QRegularExpression unusual(u"[^A-Za-z0-9._-]+"_s);
    QString name = toQString(pair.certificate.commonName()).replace(unusual, u"-"_s);
    if (name.isEmpty() || name.startsWith(u'.'))
        name.prepend(u"certificate"_s);
    return name + u".crt"_s;
}

} // namespace scout::connections
