// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/SecretStore.h"

#include <QStackedWidget>

namespace scout {
class Clock;
}
namespace scout::kit {
class Desktop;
}

namespace scout::connections {

class ConnectionsController;
class ConnectionsPage;
class QuickConnectWizard;
class SignIn;

/// The Connections part of a window: the page with all of them, and in its place the wizard while one is
/// open. Whoever leaves for another part of the window finds the wizard as it was.
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
    };

    explicit ConnectionsArea(Parts parts, QWidget* parent = nullptr);

    ConnectionsPage& page() { return *m_page; }

public Q_SLOTS:
    /// Shows the wizard: the one that is open, or a new one.
    void addConnection();
    /// The same, and goes on to the browser; a sign-in that is under way goes first.
    void addDemoOrg();

Q_SIGNALS:
    /// The user chose a connection to work with.
    void useRequested(const QString& id);
    /// There is a new connection, and the user may be looking elsewhere.
    void connected(const QString& id);
    void tryQueryRequested(const QString& id);

private:
    QuickConnectWizard* openWizard();
    void closeWizard();

    Parts m_parts;
    ConnectionsPage* m_page;
    QuickConnectWizard* m_wizard = nullptr;
};

} // namespace scout::connections
