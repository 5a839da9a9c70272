// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/StorePolicy.h"

#include <QDialog>

#include <functional>

class QLineEdit;
class QPushButton;

namespace scout::shell {

/// Asks for the passphrase of the vault, for a new vault twice. Accepted only with a usable one.
class PassphraseDialog : public QDialog {
    Q_OBJECT

public:
    using Reason = secrets::PassphrasePrompt::Reason;

    explicit PassphraseDialog(Reason reason, QWidget* parent = nullptr);

    Secret passphrase() const;

private:
    QLineEdit* addField(const QString& label, const QString& name);
    void showWhetherUsable();

    QLineEdit* m_first;
    QLineEdit* m_second = nullptr; ///< for a new vault
    QPushButton* m_accept = nullptr;
};

/// The dialog as what the core asks. Without a keychain it comes once, when the first secret is needed.
class VaultPrompt final : public secrets::PassphrasePrompt {
public:
    /// Tells the window that the dialog shall belong to, when it is needed.
    void setWindow(std::function<QWidget*()> window) { m_window = std::move(window); }

    Task<Result<Secret>> ask(Reason reason) override;

private:
    std::function<QWidget*()> m_window;
};

} // namespace scout::shell
