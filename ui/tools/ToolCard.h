// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/Card.h"
#include "tools/ToolTurn.h"

namespace scout::kit {
class Label;
class StatusLabel;
} // namespace scout::kit

namespace scout::tools {

/// One call of a tool: its name, that it only reads, how it went, and its SOQL or REST path.
class ToolCard : public kit::Card {
    Q_OBJECT

public:
    explicit ToolCard(const ToolTurn& turn, QWidget* parent = nullptr);

    void setTurn(const ToolTurn& turn);

private:
    kit::StatusLabel* m_status;
    kit::Label* m_facts;
};

} // namespace scout::tools
