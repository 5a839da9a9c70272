// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/PassphraseDialog.h"

#include "async/QtText.h"
#include "async/SignalAwaiter.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace scout::shell {

namespace {

using namespace Qt::StringLiterals;

constexpr int kDialogWidth = 440;

} // namespace

PassphraseDialog::PassphraseDialog(Reason reason, QWidget* parent)
    : QDialog(parent)
{
    const bool isNew = reason == Reason::MakeVault;
    setObjectName(u"passphraseDialog"_s);
    setWindowTitle(isNew ? tr("Protect your sign-ins") : tr("Open the vault"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 20, 20, 20);
    rows->setSpacing(8);
    auto* text = new QLabel(isNew
            ? tr("This computer has no keychain. Scout keeps tokens in an encrypted vault instead, which a "
                 "passphrase of yours opens. Nobody can restore it for you.")
            : tr("Your tokens are in the encrypted vault. Its passphrase is asked once, until you quit."));
    text->setWordWrap(true);
    rows->addWidget(text);
    m_first = addField(isNew ? tr("New &passphrase") : tr("&Passphrase"), u"passphrase"_s);
    if (isNew)
        m_second = addField(tr("The same &again"), u"passphraseAgain"_s);

    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"));
    m_accept = new QPushButton(isNew ? tr("Make the vault") : tr("Open the vault"));
    m_accept->setObjectName(u"acceptPassphrase"_s);
    m_accept->setProperty("kind", u"primary"_s);
    m_accept->setDefault(true);
    cancel->setAutoDefault(false);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    rows->addSpacing(8);
    rows->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    setMinimumWidth(kDialogWidth);
    showWhetherUsable();
}

QLineEdit* PassphraseDialog::addField(const QString& label, const QString& name)
{
    auto* caption = new QLabel(label);
    auto* field = new QLineEdit;
    field->setObjectName(name);
    field->setEchoMode(QLineEdit::Password);
    caption->setBuddy(field);
    connect(field, &QLineEdit::textChanged, this, &PassphraseDialog::showWhetherUsable);
    auto* rows = static_cast<QVBoxLayout*>(layout());
    rows->addWidget(caption);
    rows->addWidget(field);
    return field;
}

void PassphraseDialog::showWhetherUsable()
{
    if (m_accept)
        m_accept->setEnabled(
            !m_first->text().isEmpty() && (!m_second || m_second->text() == m_first->text()));
}

Secret PassphraseDialog::passphrase() const
{
    return Secret(toUtf8(m_first->text()));
}

Task<Result<Secret>> VaultPrompt::ask(Reason reason)
{
    PassphraseDialog dialog(reason, m_window ? m_window() : nullptr);
    dialog.setWindowModality(Qt::WindowModal);
    dialog.show();
    co_await async::SignalAwaiter(&dialog, &QDialog::finished);
    if (dialog.result() != QDialog::Accepted)
        co_return Error{ErrorKind::Cancelled, "passphrase_cancelled", "The passphrase was not given."};
    co_return dialog.passphrase();
}

} // namespace scout::shell
