// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QUrl>
#include <QWidget>

class QVBoxLayout;

namespace scout::kit {
class ErrorPanel;
} // namespace scout::kit

namespace scout::connections {

/// Why a sign-in failed and what to do about it, in place of the page that waited for it.
class FailurePage : public QWidget {
    Q_OBJECT

public:
    explicit FailurePage(QWidget* parent = nullptr);

    /// `signInUrl`: where the sign-in went, from which the address of the org's Setup follows.
    void showError(
        const Error& error, const std::string& signInUrl, const QString& primaryAction = tr("Start again"));

Q_SIGNALS:
    void startAgainRequested();
    void setupRequested(const QUrl& page);

private:
    /// Who can fix it, and the message for an admin where one is needed.
    QWidget* makeWho(const Error& error);

    QVBoxLayout* m_rows;
    kit::ErrorPanel* m_panel = nullptr;
    QWidget* m_who = nullptr;
};

/// The address of a Setup page of the org that was signed in to. The common login hosts don't know which org
/// that was: they lead to the page after the login.
QUrl setupPage(const std::string& signInUrl, const std::string& setupPath);

} // namespace scout::connections
