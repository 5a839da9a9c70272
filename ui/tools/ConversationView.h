// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace scout::tools {

class ToolsController;
class TurnView;

/// The requests and answers, the newest at the bottom and in sight.
class ConversationView : public QScrollArea {
    Q_OBJECT

public:
    explicit ConversationView(ToolsController& controller, QWidget* parent = nullptr);

Q_SIGNALS:
    void openInQueryRequested(const QString& soql);
    void retryRequested(const QString& request);
    void reconnectRequested(const QString& profileId);

private:
    void addTurn(int index);
    void changeTurn(int index);
    void clear();
    void followEnd();

    ToolsController& m_controller;
    QVBoxLayout* m_column;
    QList<TurnView*> m_turns;
    bool m_follows = true; ///< until somebody scrolls back
};

} // namespace scout::tools
