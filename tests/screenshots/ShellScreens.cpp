// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/Buttons.h"
#include "kit/PageHeader.h"
#include "screenshots/Screens.h"
#include "shell/MainWindow.h"

#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace scout::screenshots {

namespace {

using kit::BadgeKind;
using kit::Status;

QWidget* emptyPage(const QString& title)
{
    auto* page = new QWidget;
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(new kit::PageHeader(title));
    rows->addStretch();
    return page;
}

std::unique_ptr<shell::MainWindow> window(kit::Theme& theme)
{
    auto window = std::make_unique<shell::MainWindow>(theme);
    window->addPage(u"connections"_s, u"Connections"_s, u"connection"_s, emptyPage(u"Connections"_s));
    window->addPage(u"query"_s, u"Query"_s, u"query"_s, emptyPage(u"Query"_s));
    return window;
}

QList<shell::ConnectionItem> connections()
{
    return {
        {u"1"_s, u"Larkfield Energy"_s, Status::NeedsAttention, BadgeKind::Production,
            u"Certificate expires in 12 days"_s},
        {u"2"_s, u"Larkfield UAT"_s, Status::Connected, BadgeKind::Sandbox,
            u"Connected, checked 2 min ago"_s},
        {u"3"_s, u"Marlow Health"_s, Status::Connected, BadgeKind::Production,
            u"Connected, checked 2 min ago"_s},
        {u"4"_s, u"feature-1142"_s, Status::Connected, BadgeKind::Scratch,
            u"Connected, org expires in 6 days"_s},
        {u"5"_s, u"Pebble Retail"_s, Status::ReconnectNeeded, BadgeKind::Production,
            u"Reconnect needed, token revoked"_s},
        {u"6"_s, u"Demo org"_s, Status::Connected, BadgeKind::Demo, u"Sample data"_s},
    };
}

std::unique_ptr<shell::MainWindow> productionWindow(kit::Theme& theme)
{
    auto shown = window(theme);
    shown->setConnections(connections(), u"1"_s);
    shown->setApiUse(shell::ApiUse{1204, 15000});
    return shown;
}

} // namespace

void addShellScreens(Screens& screens, kit::Theme& theme)
{
    screens.push_back({u"shell-empty"_s, [&theme] { return window(theme); }});
    screens.push_back({u"shell-production"_s, [&theme] { return productionWindow(theme); }});
    screens.push_back({u"shell-switcher"_s, [&theme] { return productionWindow(theme); },
        [](QWidget& shown) { shown.findChild<QToolButton*>(u"connectionSwitcher"_s)->click(); }});
    screens.push_back({u"shell-palette"_s, [&theme] { return productionWindow(theme); },
        [](QWidget& shown) {
            shown.findChild<QPushButton*>(u"paletteField"_s)->click();
            shown.findChild<QLineEdit*>(u"commandField"_s)->setText(u"con"_s);
        }});
    screens.push_back({u"shell-sandbox"_s, [&theme] {
                           auto shown = window(theme);
                           shown->setConnections(connections(), u"2"_s);
                           shown->setApiUse(shell::ApiUse{14500, 15000});
                           shown->showPage(u"query"_s);
                           return shown;
                       }});
}

} // namespace scout::screenshots
