// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace scout::kit {
class Theme;
}

namespace scout::screenshots {

/// A screen in one state. `build` makes it with invented data; it is called once for each picture.
struct Screen {
    QString name; ///< of the file, as "quick-connect-waiting"
    std::function<std::unique_ptr<QWidget>()> build;
    /// What the user does once it is shown, as opening a menu. Menus and dialogs get into the picture.
    std::function<void(QWidget&)> act = {};
};
using Screens = std::vector<Screen>;

/// Each feature appends its screens in a file of its own.
void addKitScreens(Screens& screens);
void addConnectionScreens(Screens& screens, kit::Theme& theme);
void addQueryScreens(Screens& screens);
void addToolsScreens(Screens& screens);
void addShellScreens(Screens& screens, kit::Theme& theme);

} // namespace scout::screenshots
