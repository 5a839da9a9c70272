// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace scout::kit {
class Theme;
}

namespace scout::shell {

/// System, Light or Dark.
class ThemeMenu : public QMenu {
    Q_OBJECT

public:
    /// The theme outlives the menu.
    explicit ThemeMenu(kit::Theme& theme, QWidget* parent = nullptr);
};

} // namespace scout::shell
