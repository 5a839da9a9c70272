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
#include "orgs/SfdxConnect.h"
#include "orgs/UnattendedConnect.h"
#include "query/QueryPage.h"
#include "services/Services.h"

#include "tools/ToolsPage.h"
#include <QDir>

namespace scout::shell {

namespace {

using namespace Qt::StringLiterals;
using connections::ConnectionsArea;
using query::QueryPage;
using tools::ToolsPage;

ConnectionItem itemOf(const orgs::OrgProfile& profile, TimePoint now)
{
    return {toQString(profile.id), toQString(profile.name), connections::statusOf(profile.lastCheck.status),
        connections::badgeOf(profile.environment), connections::statusSentence(profile, now)};
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

std::optional<agent::ToolTarget> toolTargetOf(const orgs::OrgProfile* profile)
{
    if (!profile)
        return std::nullopt;
    return agent::ToolTarget{profile->id, profile->name, profile->apiVersion, profile->userId};
}

} // namespace

ScoutWindow::ScoutWindow(Parts parts)
    : MainWindow(parts.theme)
    , m_services(parts.services)
    , m_browser(parts.desktop)
    , m_flow(m_services.newConnectFlow())
    , m_unattended(m_services.newUnattendedConnect())
    , m_sfdx(m_services.newSfdxConnect())
    , m_assertions(m_services.http(), m_services.clock())
    , m_signIn({*m_flow, *m_unattended, *m_sfdx, m_services.connections(), m_services.orgs(),
                   m_services.secrets(), m_assertions, m_services.demoOrg(), m_browser},
          {services::Services::quickConnectClientId(), services::Services::quickConnectCallback()})
    , m_adoption(m_services.newCliAdoption())
    , m_cliImport(*m_adoption, QDir::homePath().toStdString())
    , m_model(m_services.clock())
    , m_actions(m_services.connections(), m_services.orgs())
    , m_controller(m_model, m_actions)
    , m_querySource(m_services.sessions(), m_services.clock(), m_services.paths().cache)
    , m_toolbox(m_services.sessions(), m_services.clock(), m_services.paths().cache)
    , m_connections(new ConnectionsArea({m_controller, m_signIn, parts.desktop, m_services.clock(),
          parts.storeKind, &m_cliImport, parts.drafts}))
    , m_query(new QueryPage(m_querySource, m_services.clock()))
    , m_tools(new ToolsPage(m_toolbox, m_services.clock()))
{
    m_model.follow(m_services.orgs());
    addPages();
    connectParts(parts.usage);
    connectTools();
    const orgs::OrgProfile* first = m_services.orgs().defaultProfile();
    use(first ? toQString(first->id) : QString());
}

ScoutWindow::~ScoutWindow()
{
    // What they work with are members, which would go before the window's children.
    delete m_tools;
    delete m_query;
    delete m_connections;
}

void ScoutWindow::addPages()
{
    addPage(
        u"connections"_s, tr("Connections"), u"connection"_s, m_connections, m_connections->page().actions());
    addPage(u"query"_s, tr("Query"), u"query"_s, m_query);
    addPage(u"tools"_s, tr("Tools"), u"tools"_s, m_tools);
}

void ScoutWindow::connectParts(UsageFeed& usage)
{
    connect(&m_services.orgs(), &orgs::OrgStore::changed, this, &ScoutWindow::refresh);
    connect(this, &MainWindow::connectionChosen, this, &ScoutWindow::use);
    connect(m_connections, &ConnectionsArea::useRequested, this, &ScoutWindow::use);
    connect(m_connections, &ConnectionsArea::tryQueryRequested, this, &ScoutWindow::tryQuery);
    connect(m_connections, &ConnectionsArea::tryToolsRequested, this, [this](const QString& id) {
        use(id);
        showPage(u"tools"_s);
    });
    connect(m_connections, &ConnectionsArea::signingInChanged, this, &MainWindow::setSigningIn);
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
        m_connections->reconnect(id);
    });
    connect(&usage, &UsageFeed::reported, this, [this](const QString& id, const ApiUse& use) {
        if (id == m_current)
            setApiUse(use);
    });
}

void ScoutWindow::connectTools()
{
    connect(m_tools, &ToolsPage::addConnectionRequested, this, &MainWindow::addConnectionRequested);
    connect(m_tools, &ToolsPage::reconnectRequested, m_query, &QueryPage::reconnectRequested);
    connect(m_tools, &ToolsPage::openInQueryRequested, this, [this](const QString& soql) {
        showPage(u"query"_s);
        m_query->setQueryText(soql);
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
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
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
        items.append(itemOf(profile, m_services.clock().now()));
    setConnections(items, current ? m_current : QString());
    m_query->setCurrentConnection(targetOf(current));
    m_tools->setCurrentConnection(toolTargetOf(current));
}

} // namespace scout::shell
