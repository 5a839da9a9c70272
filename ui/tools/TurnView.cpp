// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/TurnView.h"

#include "async/QtText.h"
#include "kit/Announce.h"
#include "kit/Buttons.h"
#include "kit/Clipboard.h"
#include "kit/ErrorPanel.h"
#include "kit/IconLabel.h"
#include "kit/Label.h"
#include "records/RowWriter.h"
#include "tools/ResultTable.h"
#include "tools/ToolCard.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <sstream>

using namespace Qt::StringLiterals;

namespace scout::tools {

namespace {

constexpr int kIconColumn = 24;

QString csvOf(const agent::ToolResult& result)
{
    std::ostringstream text;
    const auto writer =
        records::RowWriter::create(records::Format::Csv, result.columns, text, records::Nesting::Flat);
    writer->page(*result.rows);
    writer->finish();
    return toQString(text.str());
}

/// A row of the conversation: who speaks at the left, what they say beside it.
QHBoxLayout* spokenRow(const QString& icon, kit::ColorToken color)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* who = new kit::IconLabel(icon, color);
    who->setFixedWidth(kIconColumn);
    row->addWidget(who, 0, Qt::AlignTop);
    return row;
}

} // namespace

TurnView::TurnView(const ToolTurn& turn, QWidget* parent)
    : QWidget(parent)
    , m_request(kit::wrappingLabel(turn.request))
    , m_understood(kit::wrappingLabel({}, kit::TextSize::Small, kit::Tone::Secondary))
    , m_answer(kit::wrappingLabel({}))
    , m_body(new QVBoxLayout)
{
    setObjectName(u"turn"_s);
    m_request->setObjectName(u"turnRequest"_s);
    m_understood->setObjectName(u"turnUnderstood"_s);
    m_answer->setObjectName(u"turnAnswer"_s);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_answer->hide();
    addRequestRow(turn);
    setTurn(turn);
}

void TurnView::addRequestRow(const ToolTurn&)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    m_request->setWeight(kit::Weight::Strong);
    auto* asked = spokenRow(u"user"_s, &kit::Tokens::secondaryText);
    asked->addWidget(m_request, 1);
    rows->addLayout(asked);
    auto* answered = spokenRow(u"assistant"_s, &kit::Tokens::link);
    m_body->setSpacing(10);
    m_body->addWidget(m_understood);
    m_body->addWidget(m_answer);
    answered->addLayout(m_body, 1);
    rows->addLayout(answered);
}

void TurnView::setTurn(const ToolTurn& turn)
{
    m_request->setText(turn.request);
    showPlan(turn);
    if (!turn.isUnderWay() && !std::exchange(m_hasOutcome, true))
        showOutcome(turn);
}

void TurnView::showPlan(const ToolTurn& turn)
{
    m_understood->setVisible(turn.call() || turn.state == TurnState::Understanding);
    if (!turn.call()) {
        m_understood->setText(tr("Reading the request…"));
        return;
    }
    m_understood->setText(tr("Understood: %1").arg(toQString(turn.plan.understood)));
    if (!m_card) {
        m_card = new ToolCard(turn);
        m_body->insertWidget(1, m_card);
    }
    m_card->setTurn(turn);
}

void TurnView::showOutcome(const ToolTurn& turn)
{
    if (turn.result && turn.result->rowCount() > 0)
        addResult(turn);
    m_answer->setText(turn.answer);
    m_answer->setVisible(!turn.answer.isEmpty());
    if (turn.result)
        addNextSteps(turn);
    if (turn.state == TurnState::Failed)
        addError(turn);
    else
        kit::announce(*this, turn.answer);
}

void TurnView::addResult(const ToolTurn& turn)
{
    auto* frame = new kit::Card;
    frame->addSectionWidget(new ResultTable(*turn.result));
    m_body->insertWidget(m_body->indexOf(m_answer), frame);
}

void TurnView::addNextSteps(const ToolTurn& turn)
{
    if (turn.result->rowCount() == 0)
        return;
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    if (const auto* query = std::get_if<agent::SoqlQuery>(turn.call())) {
        auto* open = kit::makeCompactButton(tr("Open in Query"), kit::ButtonKind::Default, u"query"_s);
        open->setObjectName(u"openInQuery"_s);
        connect(open, &QPushButton::clicked, this,
            [this, soql = toQString(query->soql)] { Q_EMIT openInQueryRequested(soql); });
        row->addWidget(open);
    }
    auto* copy = kit::makeCompactButton(tr("Copy as CSV"), kit::ButtonKind::Default, u"copy"_s);
    copy->setObjectName(u"copyResult"_s);
    connect(
        copy, &QPushButton::clicked, this, [result = *turn.result] { kit::copyToClipboard(csvOf(result)); });
    row->addWidget(copy);
    row->addStretch();
    m_body->addLayout(row);
}

void TurnView::addError(const ToolTurn& turn)
{
    kit::ErrorText text = kit::explained(*turn.error);
    const bool needsSignIn = turn.error->kind == ErrorKind::Unauthorized;
    text.primaryAction = needsSignIn ? tr("Reconnect") : tr("Try again");
    text.primaryIcon = u"refresh"_s;
    auto* panel = new kit::ErrorPanel(text);
    panel->setObjectName(u"turnError"_s);
    connect(panel, &kit::ErrorPanel::primaryTriggered, this,
        [this, needsSignIn, request = turn.request, id = toQString(turn.target.profileId)] {
            if (needsSignIn)
                Q_EMIT reconnectRequested(id);
            else
                Q_EMIT retryRequested(request);
        });
    m_body->addWidget(panel);
}

} // namespace scout::tools
