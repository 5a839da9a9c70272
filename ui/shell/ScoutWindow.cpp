// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ScoutWindow.h"

#include "async/QtText.h"
#include "connections/ConnectionText.h"
#include "connections/ConnectionsArea.h"
#include "connections/ConnectionsPage.h"
#include "orgs/ConnectFlow.h"
#include "orgs/DemoOrgHost.h"
#include "orgs/OrgSessions.h"
#include "orgs/OrgStore.h"
#include "query/QueryPage.h"
#include "services/Services.h"

namespace scout::shell {

namespace {

using namespace Qt::StringLiterals;
using connections::ConnectionsArea;
using query::QueryPage;

ConnectionItem itemOf(const orgs::OrgProfile& profile)
{
    return {toQString(profile.id), toQString(profile.name), connections::statusOf(profile.lastCheck.status),
        connections::badgeOf(profile.environment)};
}

std::optional<ApiUse> apiUseOf(const orgs::OrgProfile* profile)
{
    if (!profile || !profile->lastCheck.apiUsed || !profile->lastCheck.apiLimit)
        return std::nullopt;
    return ApiUse{*profile->lastCheck.apiUsed, *profile->lastCheck.apiLimit};
}

std::optional<query::QueryTarget> targetOf(const orgs::OrgProfile* profile)
{
    if (!profile)
        return std::nullopt;
    return query::QueryTarget{profile->id, profile->name, profile->apiVersion};
}

} // namespace

ScoutWindow::ScoutWindow(Parts parts)
    : MainWindow(parts.theme)
    , m_services(parts.services)
    , m_browser(parts.desktop)
    , m_flow(m_services.newConnectFlow())
    , m_signIn({*m_flow, m_services.demoOrg(), m_browser},
          {services::Services::quickConnectClientId(), services::Services::quickConnectCallback()})
    , m_model(m_services.clock())
    , m_actions(m_services.connections())
    , m_controller(m_model, m_actions)
    , m_querySource(m_services.sessions())
    , m_connections(
          new ConnectionsArea({m_controller, m_signIn, parts.desktop, m_services.clock(), parts.storeKind}))
    , m_query(new QueryPage(m_querySource, m_services.clock()))
{
    m_model.follow(m_services.orgs());
    addPages();
    connectParts();
    const orgs::OrgProfile* first = m_services.orgs().defaultProfile();
    use(first ? toQString(first->id) : QString());
}

ScoutWindow::~ScoutWindow()
{
    // What they work with are members, which would go before the window's children.
    delete m_query;
    delete m_connections;
    m_services.sessions().onUsage({});
}

void ScoutWindow::addPages()
{
    addPage(u"connections"_s, tr("Connections"), u"connection"_s, m_connections);
    addPage(u"query"_s, tr("Query"), u"query"_s, m_query);
}

void ScoutWindow::connectParts()
{
    connect(&m_services.orgs(), &orgs::OrgStore::changed, this, &ScoutWindow::refresh);
    connect(this, &MainWindow::connectionChosen, this, &ScoutWindow::use);
    connect(m_connections, &ConnectionsArea::useRequested, this, &ScoutWindow::use);
    connect(m_connections, &ConnectionsArea::tryQueryRequested, this, &ScoutWindow::tryQuery);
    connect(m_connections, &ConnectionsArea::connected, this, [this](const QString& id) {
        use(id);
        raiseWindow();
    });
    const auto addConnection = [this] {
        showPage(u"connections"_s);
        m_connections->addConnection();
    };
    connect(this, &MainWindow::addConnectionRequested, this, addConnection);
    connect(m_query, &QueryPage::addConnectionRequested, this, addConnection);
    connect(m_query, &QueryPage::reconnectRequested, this, [this](const QString& id) {
        showPage(u"connections"_s);
        m_connections->page().select(id);
    });
    m_services.sessions().onUsage([this](const std::string& id, orgs::ApiUsage usage) {
        if (toQString(id) == m_current)
            setApiUse(ApiUse{usage.used, usage.limit});
    });
}

void ScoutWindow::showLoadError(const Error& error)
{
    m_connections->page().showLoadError(error);
}

void ScoutWindow::use(const QString& id)
{
    m_current = id;
    m_model.setInUse(id);
    setApiUse(apiUseOf(m_services.orgs().byId(toUtf8(id))));
    refresh();
}

void ScoutWindow::tryQuery(const QString& id)
{
    use(id);
    showPage(u"query"_s);
}

void ScoutWindow::raiseWindow()
{
    raise();
    activateWindow();
}

void ScoutWindow::refresh()
{
    const orgs::OrgProfile* current = m_services.orgs().byId(toUtf8(m_current));
    if (!current && !m_services.orgs().profiles().empty()) {
        use(toQString(m_services.orgs().defaultProfile()->id));
        return;
    }
    QList<ConnectionItem> items;
    for (const auto& profile : m_services.orgs().profiles())
        items.append(itemOf(profile));
    setConnections(items, current ? m_current : QString());
    m_query->setCurrentConnection(targetOf(current));
}

} // namespace scout::shell
