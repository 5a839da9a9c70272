// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/ToolTurn.h"

#include <QWidget>

class QVBoxLayout;

namespace scout::kit {
class Label;
}

namespace scout::tools {

class ToolCard;

/// A request of the conversation with all that came of it: what was understood, the tool's call, its result
/// and the answer.
class TurnView : public QWidget {
    Q_OBJECT

public:
    explicit TurnView(const ToolTurn& turn, QWidget* parent = nullptr);

    void setTurn(const ToolTurn& turn);

Q_SIGNALS:
    void openInQueryRequested(const QString& soql);
    void retryRequested(const QString& request);
    void reconnectRequested(const QString& profileId);

private:
    void addRequestRow(const ToolTurn& turn);
    void showPlan(const ToolTurn& turn);
    void showOutcome(const ToolTurn& turn);
    void addResult(const ToolTurn& turn);
    void addNextSteps(const ToolTurn& turn);
    void addError(const ToolTurn& turn);

    kit::Label* m_request;
    kit::Label* m_understood;
    kit::Label* m_answer;
    QVBoxLayout* m_body;
    ToolCard* m_card = nullptr;
    bool m_hasOutcome = false;
};

} // namespace scout::tools
