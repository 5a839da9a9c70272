// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/OrgQuerySource.h"
#include "secrets/SecretStore.h"
#include "shell/MainWindow.h"

namespace scout::services {
class Services;
}
namespace scout::kit {
class Desktop;
}
namespace scout::query {
class QueryPage;
}

namespace scout::shell {

class ConnectionsArea;

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
    query::OrgQuerySource m_querySource;
    ConnectionsArea* m_connections;
    query::QueryPage* m_query;
    QString m_current;
};

} // namespace scout::shell
