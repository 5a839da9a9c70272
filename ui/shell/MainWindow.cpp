// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/MainWindow.h"

#include "kit/Icons.h"
#include "shell/ApiMeter.h"
#include "shell/AreaFocus.h"
#include "shell/CommandPalette.h"
#include "shell/ConnectionSwitcher.h"
#include "shell/NavigationRail.h"
#include "shell/PaletteField.h"
#include "shell/ThemeMenu.h"
#include "shell/TopBar.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace scout::shell {

namespace {

constexpr QSize kUsualSize(1280, 820);
constexpr QSize kMinimumSize(1000, 640);
constexpr int kNarrow = 1100; // below this the top bar keeps to the essential

QKeySequence pageShortcut(qsizetype number)
{
#ifdef Q_OS_MACOS
    constexpr auto kModifiers = Qt::CTRL | Qt::ALT; // Cmd+Option
#else
    constexpr auto kModifiers = Qt::ALT;
#endif
    return QKeySequence(kModifiers | static_cast<Qt::Key>(Qt::Key_0 + number));
}

} // namespace

MainWindow::MainWindow(kit::Theme& theme, QWidget* parent)
    : QMainWindow(parent)
    , m_topBar(new TopBar)
    , m_rail(new NavigationRail)
    , m_stack(new QStackedWidget)
    , m_palette(new CommandPalette([this] { return commands(); }, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(kit::applicationIcon());
    buildLayout();
    buildMenus(theme);
    addAreaShortcuts();
    connect(m_rail, &NavigationRail::chosen, this, &MainWindow::showPageAt);
    connect(
        &m_topBar->switcher(), &ConnectionSwitcher::connectionChosen, this, &MainWindow::connectionChosen);
    connect(&m_topBar->paletteField(), &QPushButton::clicked, this, &MainWindow::openPalette);
    connect(m_palette, &CommandPalette::commandChosen, this, &MainWindow::run);
    fitToScreen();
    refreshTitle();
}

void MainWindow::buildLayout()
{
    m_stack->setObjectName(u"pages"_s);
    auto* center = new QWidget;
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_rail);
    columns->addWidget(m_stack, 1);
    auto* rows = new QVBoxLayout(center);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_topBar);
    rows->addLayout(columns, 1);
    setCentralWidget(center);
}

void MainWindow::buildMenus(kit::Theme& theme)
{
    buildFileMenu();
    buildViewMenu(theme);
    m_helpMenu = menuBar()->addMenu(tr("&Help"));
    auto* about = m_helpMenu->addAction(tr("&About Scout Desktop"));
    about->setObjectName(u"about"_s);
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::buildFileMenu()
{
    m_fileMenu = menuBar()->addMenu(tr("&File"));
    auto* add = m_fileMenu->addAction(kit::themedIcon(u"plus"_s), tr("&Add connection…"));
    add->setObjectName(u"addConnection"_s);
    add->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(add, &QAction::triggered, this, &MainWindow::addConnectionRequested);
    auto* window = m_fileMenu->addAction(tr("New &window"));
    window->setObjectName(u"newWindow"_s);
    window->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    connect(window, &QAction::triggered, this, &MainWindow::newWindowRequested);
    m_fileMenu->addSeparator();
    auto* close = m_fileMenu->addAction(tr("&Close window"));
    close->setObjectName(u"closeWindow"_s);
    close->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));
    connect(close, &QAction::triggered, this, &QWidget::close);
    auto* quit = m_fileMenu->addAction(tr("&Quit"));
    quit->setObjectName(u"quit"_s);
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, qApp, &QApplication::closeAllWindows);
    m_topBar->switcher().addActionRow(*add);
}

void MainWindow::buildViewMenu(kit::Theme& theme)
{
    m_viewMenu = menuBar()->addMenu(tr("&View"));
    m_endOfPages = m_viewMenu->addSeparator();
    auto* palette = m_viewMenu->addAction(kit::themedIcon(u"search"_s), tr("&Command palette"));
    palette->setObjectName(u"openPalette"_s);
    palette->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    connect(palette, &QAction::triggered, this, &MainWindow::openPalette);
    m_themeMenu = new ThemeMenu(theme, this);
    m_viewMenu->addMenu(m_themeMenu);
}

void MainWindow::addAreaShortcuts()
{
    const auto add = [this](const QKeySequence& keys, const QString& text, const QString& name, int step) {
        auto* action = m_viewMenu->addAction(text);
        action->setObjectName(name);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, [this, step] {
            focusNextArea({m_topBar, m_rail, m_stack}, step);
        });
    };
    add(QKeySequence(Qt::Key_F6), tr("&Next area"), u"nextArea"_s, 1);
    add(QKeySequence(Qt::SHIFT | Qt::Key_F6), tr("&Previous area"), u"previousArea"_s, -1);
}

void MainWindow::fitToScreen()
{
    const QSize available = screen()->availableSize();
    setMinimumSize(kMinimumSize.boundedTo(available));
    resize(kUsualSize.boundedTo(available));
}

void MainWindow::addPage(const QString& id, const QString& title, const QString& iconName, QWidget* page,
    const QList<QAction*>& actions)
{
    const QKeySequence shortcut = pageShortcut(m_pages.size() + 1);
    const int index = m_rail->addItem(id, title, iconName, shortcut.toString(QKeySequence::NativeText));
    m_stack->insertWidget(index, page);

    auto* action = new QAction(kit::themedIcon(iconName), title, this);
    action->setObjectName(u"show_%1"_s.arg(id));
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, [this, index] { showPageAt(index); });
    m_viewMenu->insertAction(m_endOfPages, action);
    if (m_pages.isEmpty())
        m_topBar->switcher().addActionRow(*action);
    addPageMenu(id, title, page->actions() + actions);
    if (m_pages.size() == 1)
        showPageAt(0);
}

void MainWindow::addPageMenu(const QString& id, const QString& title, const QList<QAction*>& actions)
{
    auto* menu = new QMenu(title, this);
    menuBar()->insertMenu(m_helpMenu->menuAction(), menu);
    menu->addActions(actions);
    menu->menuAction()->setVisible(!menu->isEmpty());
    m_pages += Page{id, title, menu};
}

void MainWindow::showPage(const QString& id)
{
    const auto page = std::ranges::find(m_pages, id, &Page::id);
    Q_ASSERT_X(page != m_pages.end(), "no such page", qPrintable(id));
    showPageAt(static_cast<int>(std::distance(m_pages.begin(), page)));
}

bool MainWindow::hasPage(const QString& id) const
{
    return std::ranges::find(m_pages, id, &Page::id) != m_pages.end();
}

QString MainWindow::currentPageId() const
{
    return m_pages.value(m_stack->currentIndex()).id;
}

void MainWindow::showPageAt(int index)
{
    m_rail->setCurrent(index);
    m_stack->setCurrentIndex(index);
    refreshTitle();
    if (QWidget* mainInput = m_stack->currentWidget()->focusProxy())
        mainInput->setFocus(Qt::OtherFocusReason);
    Q_EMIT pageShown(currentPageId());
}

void MainWindow::setConnections(const QList<ConnectionItem>& connections, const QString& currentId)
{
    m_current.reset();
    for (const ConnectionItem& item : connections)
        if (item.id == currentId)
            m_current = item;
    m_topBar->switcher().setConnections(connections, currentId);
    m_topBar->setProduction(m_current && m_current->environment == kit::BadgeKind::Production);
    refreshTitle();
}

void MainWindow::setApiUse(const std::optional<ApiUse>& use)
{
    m_topBar->meter().setUse(use);
}

void MainWindow::setSigningIn(bool signingIn)
{
    m_topBar->switcher().setSigningIn(signingIn);
}

QList<Command> MainWindow::commands() const
{
    QList<Command> commands;
    for (QAction* connection : m_topBar->switcher().connectionActions())
        commands += {CommandGroup::GoTo, tr("Connection"), connection};
    for (const Command& command : commandsOf(*m_viewMenu, CommandGroup::GoTo))
        if (!m_themeMenu->actions().contains(command.action))
            commands += command;
    for (const Page& page : m_pages)
        for (Command command : commandsOf(*page.menu, CommandGroup::Do)) {
            command.pageId = page.id;
            commands += command;
        }
    for (const QMenu* menu : {m_fileMenu, m_helpMenu})
        commands += commandsOf(*menu, CommandGroup::Do);
    commands += commandsOf(*m_themeMenu, CommandGroup::Settings);
    return commands;
}

void MainWindow::openPalette()
{
    m_palette->openOver(m_topBar->paletteField());
}

void MainWindow::run(const Command& command)
{
    const QPointer<QAction> action = command.action;
    if (!command.pageId.isEmpty() && command.pageId != currentPageId())
        showPage(command.pageId);
    if (action)
        action->trigger();
}

void MainWindow::refreshTitle()
{
    const QString page = m_pages.value(m_stack->currentIndex()).title;
    if (!m_current) {
        //: Title of the window: %1 is the page
        setWindowTitle(page.isEmpty() ? tr("Scout Desktop") : tr("%1 – Scout Desktop").arg(page));
        return;
    }
    //: Title of the window: %1 is the connection, %2 its environment, %3 the page
    setWindowTitle(tr("%1 (%2), %3 – Scout Desktop")
                       .arg(m_current->name, environmentName(m_current->environment), page));
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_topBar->setCompact(width() < kNarrow);
}

void MainWindow::showAbout()
{
    auto* box = new QMessageBox(this);
    box->setObjectName(u"aboutBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(kit::applicationIcon().pixmap(48));
    box->setWindowTitle(tr("About Scout Desktop"));
    box->setText(tr("Scout Desktop %1").arg(QApplication::applicationVersion()));
    box->setInformativeText(
        tr("A connection manager for Salesforce. Free software under the GNU General Public "
           "License, version 3 or later."));
    box->addButton(tr("Close"), QMessageBox::RejectRole);
    box->open();
}

} // namespace scout::shell
