// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Windows.h"

#include "orgs/OrgStore.h"
#include "services/Services.h"
#include "tools/ToolsPage.h"

#include <QEvent>

namespace scout::shell {

namespace {

constexpr QPoint kAside(32, 32);

} // namespace

Windows::Windows(Parts parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_usage(parts.services.sessions())
    , m_drafts(parts.services.paths().config / "drafts.json")
{
    m_parts.theme.setChoice(m_parts.state.theme());
    connect(&m_parts.theme, &kit::Theme::choiceChanged, this,
        [this](kit::ThemeChoice choice) { m_parts.state.setTheme(choice); });
}

Windows::~Windows()
{
    for (ScoutWindow* window : std::exchange(m_windows, {})) {
        remember(*window);
        window->removeEventFilter(this);
        delete window;
    }
}

ScoutWindow& Windows::open()
{
    auto* window = new ScoutWindow(
        {m_parts.services, m_parts.theme, m_parts.desktop, m_parts.storeKind, m_usage, &m_drafts});
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->installEventFilter(this);
    connect(window, &MainWindow::newWindowRequested, this, [this] { open().show(); });
    connect(window, &QObject::destroyed, this, [this, window] { m_windows.removeOne(window); });
    window->toolsPage().setToolsetOn(m_parts.state.isToolsetOn());
    connect(&window->toolsPage(), &tools::ToolsPage::toolsetSwitched, this,
        [this](bool on) { m_parts.state.setToolsetOn(on); });
    restore(*window);
    m_windows += window;
    return *window;
}

ScoutWindow* Windows::current() const
{
    return m_windows.isEmpty() ? nullptr : m_windows.last();
}

void Windows::raise()
{
    if (ScoutWindow* window = current())
        window->raiseWindow();
}

void Windows::restore(ScoutWindow& window)
{
    const ScoutWindow* other = current();
    if (other)
        window.setGeometry(other->geometry().translated(kAside));
    else
        window.restoreGeometry(m_parts.state.geometry());
    const QString connection = other ? other->connectionInUse() : m_parts.state.connection();
    if (m_parts.services.orgs().byId(connection.toStdString()))
        window.use(connection);
    const QString page = m_parts.state.page();
    if (!other && window.hasPage(page))
        window.showPage(page);
}

void Windows::remember(const ScoutWindow& window)
{
    m_parts.state.setGeometry(window.saveGeometry());
    m_parts.state.setPage(window.currentPageId());
    m_parts.state.setConnection(window.connectionInUse());
}

bool Windows::eventFilter(QObject* watched, QEvent* event)
{
    auto* window = qobject_cast<ScoutWindow*>(watched);
    if (window && event->type() == QEvent::WindowActivate && m_windows.removeOne(window))
        m_windows += window;
    if (window && event->type() == QEvent::Close)
        remember(*window);
    return QObject::eventFilter(watched, event);
}

} // namespace scout::shell
