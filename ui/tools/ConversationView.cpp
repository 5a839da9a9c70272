// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/ConversationView.h"

#include "tools/ToolsController.h"
#include "tools/TurnView.h"

#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace scout::tools {

namespace {

constexpr int kNearEnd = 40;

} // namespace

ConversationView::ConversationView(ToolsController& controller, QWidget* parent)
    : QScrollArea(parent)
    , m_controller(controller)
    , m_column(new QVBoxLayout)
{
    setObjectName(u"conversation"_s);
    setAccessibleName(tr("Conversation"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    content->setObjectName(u"conversationContent"_s);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(16, 16, 16, 16);
    m_column->setSpacing(24);
    rows->addLayout(m_column);
    rows->addStretch();
    setWidget(content);
    connect(&controller, &ToolsController::turnAdded, this, &ConversationView::addTurn);
    connect(&controller, &ToolsController::turnChanged, this, &ConversationView::changeTurn);
    connect(&controller, &ToolsController::cleared, this, &ConversationView::clear);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ConversationView::followEnd);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
        [this](int value) { m_follows = value >= verticalScrollBar()->maximum() - kNearEnd; });
}

void ConversationView::addTurn(int index)
{
    auto* turn = new TurnView(m_controller.turns()[std::size_t(index)]);
    connect(turn, &TurnView::openInQueryRequested, this, &ConversationView::openInQueryRequested);
    connect(turn, &TurnView::retryRequested, this, &ConversationView::retryRequested);
    connect(turn, &TurnView::reconnectRequested, this, &ConversationView::reconnectRequested);
    m_column->addWidget(turn);
    m_turns += turn;
    m_follows = true;
    followEnd();
}

void ConversationView::changeTurn(int index)
{
    m_turns[index]->setTurn(m_controller.turns()[std::size_t(index)]);
}

void ConversationView::clear()
{
    qDeleteAll(std::exchange(m_turns, {}));
}

void ConversationView::followEnd()
{
    if (m_follows)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

} // namespace scout::tools
