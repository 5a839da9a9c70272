// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace scout::shell {

class ApiMeter;
class ConnectionSwitcher;

/// 48 px below the menu: which org, is it healthy, what is left of its API calls. A line in the colour of
/// production runs below it while a production org is in use.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    ConnectionSwitcher& switcher() const { return *m_switcher; }
    ApiMeter& meter() const { return *m_meter; }
    void setProduction(bool production);

private:
    ConnectionSwitcher* m_switcher;
    ApiMeter* m_meter;
};

} // namespace scout::shell
