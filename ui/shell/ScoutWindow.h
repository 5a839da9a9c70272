// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/OrgToolbox.h"
#include "auth/JwtSignIn.h"
#include "connections/CliImport.h"
#include "connections/ConnectionActions.h"
#include "connections/ConnectionsController.h"
#include "connections/ConnectionsModel.h"
#include "connections/FlowSignIn.h"
#include "query/OrgQuerySource.h"
#include "secrets/SecretStore.h"
#include "shell/DesktopBrowser.h"
#include "shell/MainWindow.h"
#include "shell/UsageFeed.h"

#include <memory>

namespace scout::services {
class Services;
}
namespace scout::kit {
class Desktop;
}
namespace scout::orgs {
class ConnectFlow;
class SfdxConnect;
class UnattendedConnect;
} // namespace scout::orgs
namespace scout::connections {
class ConnectionsArea;
class Drafts;
} // namespace scout::connections
namespace scout::query {
class QueryPage;
}
namespace scout::tools {
class ToolsPage;
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
        UsageFeed& usage;
        connections::Drafts* drafts = nullptr; ///< null: forms are forgotten with the window
    };

    explicit ScoutWindow(Parts parts);
    ~ScoutWindow() override;

    /// The list of connections could not be read.
    void showLoadError(const Error& error);
    void use(const QString& id);
    /// Its id; empty for none.
    QString connectionInUse() const { return m_current; }
    void raiseWindow();
    tools::ToolsPage& toolsPage() const { return *m_tools; }

private:
    void addPages();
    void connectParts(UsageFeed& usage);
    void connectTools();
    void tryQuery(const QString& id);
    void refresh();

    services::Services& m_services;
    DesktopBrowser m_browser;
    std::unique_ptr<orgs::ConnectFlow> m_flow;
    std::unique_ptr<orgs::UnattendedConnect> m_unattended;
    std::unique_ptr<orgs::SfdxConnect> m_sfdx;
    auth::JwtSignIn m_assertions;
    connections::FlowSignIn m_signIn;
    std::unique_ptr<orgs::CliAdoption> m_adoption;
    connections::CoreCliImport m_cliImport;
    connections::ConnectionsModel m_model;
    connections::CoreConnectionActions m_actions;
    connections::ConnectionsController m_controller;
    query::OrgQuerySource m_querySource;
    agent::OrgToolbox m_toolbox;
    connections::ConnectionsArea* m_connections;
    query::QueryPage* m_query;
    tools::ToolsPage* m_tools;
    QString m_current;
};

} // namespace scout::shell
