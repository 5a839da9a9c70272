// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace scout::shell {

class ApiMeter;
class ConnectionSwitcher;
class PaletteField;

/// 48 px below the menu: which org, is it healthy, what is left of its API calls. A line in the colour of
/// production runs below it while a production org is in use.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    ConnectionSwitcher& switcher() const { return *m_switcher; }
    PaletteField& paletteField() const { return *m_palette; }
    ApiMeter& meter() const { return *m_meter; }
    /// For windows below 1100 px.
    void setCompact(bool compact);
    void setProduction(bool production);

private:
    ConnectionSwitcher* m_switcher;
    PaletteField* m_palette;
    ApiMeter* m_meter;
};

} // namespace scout::shell
