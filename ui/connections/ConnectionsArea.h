// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/ConnectMethod.h"
#include "connections/ConnectWizard.h"
#include "secrets/SecretStore.h"

#include <QStackedWidget>
#include <QTimer>

namespace scout {
class Clock;
}
namespace scout::kit {
class Desktop;
}

namespace scout::connections {

class AddConnectionPage;
class CliImport;
class CliImportPage;
class ConnectionsController;
class ConnectionsPage;
class Drafts;
class SignIn;

/// The Connections part of a window: the page with all of them, and in its place the choice of a method and
/// the wizard while one is open. Whoever leaves for another part of the window finds the wizard as it was.
class ConnectionsArea : public QStackedWidget {
    Q_OBJECT

public:
    /// All borrowed.
    struct Parts {
        ConnectionsController& controller;
        SignIn& signIn;
        kit::Desktop& desktop;
        const Clock& clock;
        secrets::StoreKind storeKind; ///< where secrets are kept
        CliImport* cli = nullptr; ///< null: nothing is imported
        Drafts* drafts = nullptr; ///< null: forms are forgotten with the wizard
    };

    explicit ConnectionsArea(Parts parts, QWidget* parent = nullptr);
    ~ConnectionsArea() override;

    ConnectionsPage& page() { return *m_page; }

public Q_SLOTS:
    /// Shows the wizard that is open, or the choice of a method.
    void addConnection();
    /// Opens the wizard of a method; a sign-in that is under way goes first.
    void openMethod(scout::connections::ConnectMethod method);
    /// The same for a new sign-in of a connection that is there.
    void reconnect(const QString& id);

Q_SIGNALS:
    /// The user chose a connection to work with.
    void useRequested(const QString& id);
    /// There is a new connection, and the user may be looking elsewhere.
    void connected(const QString& id);
    void tryQueryRequested(const QString& id);
    void tryToolsRequested(const QString& id);
    /// A sign-in waits for the user, or no longer does.
    void signingInChanged(bool signingIn);

private:
    bool isSigningIn() const;
    ConnectWizard* makeWizard(ConnectMethod method);
    void openWizard(ConnectWizard* wizard);
    void connectWizard(ConnectWizard* wizard);
    ConnectWizard::Parts wizardParts() const;
    void keepDraft();
    void forgetDraft();
    void closeWizard();
    void showPart(QWidget* part);
    void makeCliPage();
    Task<> countCliOrgs();

    Parts m_parts;
    ConnectionsPage* m_page;
    AddConnectionPage* m_chooser;
    ConnectWizard* m_wizard = nullptr;
    CliImportPage* m_cliPage = nullptr;
    QTimer m_keepDraft;
    TaskScope m_tasks;
};

} // namespace scout::connections
