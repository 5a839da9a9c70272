// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/ConnectionActions.h"
#include "connections/ConnectionsController.h"
#include "connections/ConnectionsModel.h"
#include "connections/FlowSignIn.h"
#include "query/OrgQuerySource.h"
#include "secrets/SecretStore.h"
#include "shell/DesktopBrowser.h"
#include "shell/MainWindow.h"

#include <memory>

namespace scout::services {
class Services;
}
namespace scout::kit {
class Desktop;
}
namespace scout::orgs {
class ConnectFlow;
}
namespace scout::connections {
class ConnectionsArea;
}
namespace scout::query {
class QueryPage;
}

namespace scout::shell {

/// The window that people use: the frame with the pages in it. It only connects them, and keeps which
/// connection is in use.
class ScoutWindow : public MainWindow {
    Q_OBJECT

public:
    /// All borrowed.
    struct Parts {
        services::Services& services;
        kit::Theme& theme;
        kit::Desktop& desktop;
        secrets::StoreKind storeKind;
    };

    explicit ScoutWindow(Parts parts);
    ~ScoutWindow() override;

    /// The list of connections could not be read.
    void showLoadError(const Error& error);
    void use(const QString& id);

private:
    void addPages();
    void connectParts();
    void tryQuery(const QString& id);
    void raiseWindow();
    void refresh();

    services::Services& m_services;
    DesktopBrowser m_browser;
    std::unique_ptr<orgs::ConnectFlow> m_flow;
    connections::FlowSignIn m_signIn;
    connections::ConnectionsModel m_model;
    connections::CoreConnectionActions m_actions;
    connections::ConnectionsController m_controller;
    query::OrgQuerySource m_querySource;
    connections::ConnectionsArea* m_connections;
    query::QueryPage* m_query;
    QString m_current;
};

} // namespace scout::shell
