// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/ConnectionItem.h"

#include <QList>
#include <QMainWindow>

#include <optional>

class QMenu;
class QStackedWidget;

namespace scout::kit {
class Theme;
}

namespace scout::shell {

class CommandPalette;
class NavigationRail;
class TopBar;
struct Command;

/// The frame around every page: menu, top bar, rail and stack. It shows what it is told and reports what the
/// user chose; pages own their actions, and whoever builds the window connects the two.
///
/// The actions that a page was given with QWidget::addAction stand in a menu of its own, and all there are
/// can be run from the command palette.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(kit::Theme& theme, QWidget* parent = nullptr);

    /// Pages stand in the rail in the order they are added; Alt+1 shows the first. `id` is not shown. A page
    /// opens with the focus on its focus proxy, which is its main input.
    /// `actions` are those of parts of the page.
    void addPage(const QString& id, const QString& title, const QString& iconName, QWidget* page,
        const QList<QAction*>& actions = {});
    void showPage(const QString& id);
    bool hasPage(const QString& id) const;
    QString currentPageId() const;

    /// All that can be switched to, and the one in use: its name, status and environment stand in the top
    /// bar and in the window's title. An empty id says that none is.
    void setConnections(const QList<ConnectionItem>& connections, const QString& currentId);
    /// Nothing hides the meter.
    void setApiUse(const std::optional<ApiUse>& use);
    /// A sign-in waits for the user in the browser; the switcher says so.
    void setSigningIn(bool signingIn);
    /// What the command palette offers now.
    QList<Command> commands() const;

Q_SIGNALS:
    void pageShown(const QString& id);
    void connectionChosen(const QString& id);
    void addConnectionRequested();
    void newWindowRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Page {
        QString id;
        QString title;
        QMenu* menu; ///< with the page's own actions
    };

    void buildLayout();
    void buildMenus(kit::Theme& theme);
    void buildFileMenu();
    void buildViewMenu(kit::Theme& theme);
    void addPageMenu(const QString& id, const QString& title, const QList<QAction*>& actions);
    void addAreaShortcuts();
    void openPalette();
    void run(const Command& command);
    void fitToScreen();
    void showPageAt(int index);
    void refreshTitle();
    void showAbout();

    TopBar* m_topBar;
    NavigationRail* m_rail;
    QStackedWidget* m_stack;
    CommandPalette* m_palette;
    QMenu* m_fileMenu = nullptr;
    QMenu* m_viewMenu = nullptr;
    QMenu* m_themeMenu = nullptr;
    QMenu* m_helpMenu = nullptr;
    QAction* m_endOfPages = nullptr;
    QList<Page> m_pages;
    std::optional<ConnectionItem> m_current;
};

} // namespace scout::shell
