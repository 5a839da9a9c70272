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

class NavigationRail;
class TopBar;

/// The frame around every page: menu, top bar, rail and stack. It shows what it is told and reports what the
/// user chose; pages own their actions, and whoever builds the window connects the two.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(kit::Theme& theme, QWidget* parent = nullptr);

    /// Pages stand in the rail in the order they are added; Alt+1 shows the first. `id` is not shown. A page
    /// opens with the focus on its focus proxy, which is its main input.
    void addPage(const QString& id, const QString& title, const QString& iconName, QWidget* page);
    void showPage(const QString& id);
    QString currentPageId() const;

    /// All that can be switched to, and the one in use: its name, status and environment stand in the top
    /// bar and in the window's title. An empty id says that none is.
    void setConnections(const QList<ConnectionItem>& connections, const QString& currentId);
    /// Nothing hides the meter.
    void setApiUse(const std::optional<ApiUse>& use);

Q_SIGNALS:
    void pageShown(const QString& id);
    void connectionChosen(const QString& id);
    void addConnectionRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Page {
        QString id;
        QString title;
    };

    void buildMenus(kit::Theme& theme);
    void fitToScreen();
    void showPageAt(int index);
    void refreshTitle();
    void showAbout();

    TopBar* m_topBar;
    NavigationRail* m_rail;
    QStackedWidget* m_stack;
    QMenu* m_viewMenu = nullptr;
    QAction* m_endOfPages = nullptr;
    QList<Page> m_pages;
    std::optional<ConnectionItem> m_current;
};

} // namespace scout::shell
