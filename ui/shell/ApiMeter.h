// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/ConnectionItem.h"

#include <QWidget>

#include <optional>

namespace scout::kit {
class Label;
class LevelBar;
} // namespace scout::kit

namespace scout::shell {

/// How much of the org's daily API calls is used up, by the newest answer of Salesforce. Not there until an
/// answer has told.
class ApiMeter : public QWidget {
    Q_OBJECT

public:
    explicit ApiMeter(QWidget* parent = nullptr);

    void setUse(const std::optional<ApiUse>& use);
    /// Numbers and bar only, 150 instead of 180 px.
    void setCompact(bool compact);

private:
    kit::Label* m_title;
    kit::Label* m_numbers;
    kit::LevelBar* m_bar;
};

} // namespace scout::shell
