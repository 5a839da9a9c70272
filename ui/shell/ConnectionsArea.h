// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/ConnectionActions.h"
#include "connections/ConnectionsController.h"
#include "connections/ConnectionsModel.h"
#include "secrets/SecretStore.h"
#include "shell/DesktopBrowser.h"

#include <QStackedWidget>

namespace scout::services {
class Services;
}
namespace scout::connections {
class ConnectionsPage;
class QuickConnectWizard;
} // namespace scout::connections

namespace scout::shell {

/// The Connections entry of the rail: the page with all connections, and in its place the wizard while one is
/// open. The wizard stays as it is when the user looks at another page; a new one is made when it closed.
class ConnectionsArea : public QStackedWidget {
    Q_OBJECT

public:
    /// All borrowed.
    struct Parts {
        services::Services& services;
        kit::Desktop& desktop;
        secrets::StoreKind storeKind;
    };

    explicit ConnectionsArea(Parts parts, QWidget* parent = nullptr);
    ~ConnectionsArea() override;

    connections::ConnectionsModel& model() { return m_model; }
    connections::ConnectionsPage& page() { return *m_page; }

    /// Opens the wizard, or comes back to the one that is open.
    void addConnection();
    void signInToDemoOrg();

Q_SIGNALS:
    void useRequested(const QString& id);
    void tryQueryRequested(const QString& id);
    /// A sign-in came back from the browser: a good moment to raise the window.
    void connected(const QString& id);

private:
    connections::QuickConnectWizard& openWizard();
    void closeWizard();

    Parts m_parts;
    DesktopBrowser m_browser;
    connections::ConnectionsModel m_model;
    connections::CoreConnectionActions m_actions;
    connections::ConnectionsController m_controller;
    connections::ConnectionsPage* m_page;
    connections::QuickConnectWizard* m_wizard = nullptr;
};

} // namespace scout::shell
