// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/ToolCard.h"

#include "agent/ToolRequest.h"
#include "async/QtText.h"
#include "kit/Badge.h"
#include "kit/CopyButton.h"
#include "kit/IconLabel.h"
#include "kit/Label.h"
#include "kit/StatusLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace scout::tools {

namespace {

/// A refusal stays one where it answers the request, as that of an ID that does not exist.
kit::Status statusOf(const ToolTurn& turn)
{
    switch (turn.state) {
    case TurnState::Answered:
        return turn.error ? kit::Status::ReconnectNeeded : kit::Status::Connected;
    case TurnState::Failed:
        return kit::Status::ReconnectNeeded;
    case TurnState::Cancelled:
        return kit::Status::Offline;
    default:
        return kit::Status::Checking;
    }
}

QString wordOf(const ToolTurn& turn)
{
    if (turn.error && turn.error->http)
        return QString::number(turn.error->http->status);
    switch (turn.state) {
    case TurnState::Answered:
        return ToolCard::tr("Done");
    case TurnState::Failed:
        return ToolCard::tr("Failed");
    case TurnState::Cancelled:
        return ToolCard::tr("Stopped");
    default:
        return ToolCard::tr("Running…");
    }
}

QString iconOf(const agent::ToolCall& call)
{
    const std::string_view name = agent::toolName(call);
    if (name == "soql_query")
        return u"query"_s;
    if (name == "sosl_search")
        return u"search"_s;
    return name == "get_record" ? u"record"_s : u"objects"_s;
}

} // namespace

ToolCard::ToolCard(const ToolTurn& turn, QWidget* parent)
    : Card(parent)
    , m_status(new kit::StatusLabel(kit::Status::Checking, this))
    , m_facts(new kit::Label({}, kit::TextSize::Small, kit::Tone::Secondary, this))
{
    setObjectName(u"toolCard"_s);
    const agent::ToolCall& call = *turn.call();
    auto* head = addRow({12, 6, 8, 6});
    head->addWidget(new kit::IconLabel(iconOf(call)));
    auto* name = new kit::Label(toQString(agent::toolName(call)));
    name->setObjectName(u"toolName"_s);
    name->setFamily(kit::Family::Monospace);
    head->addWidget(name);
    head->addStretch();
    head->addWidget(new kit::Badge(kit::BadgeKind::Read));
    m_status->setObjectName(u"toolStatus"_s);
    m_status->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred); // beside the time, at the right
    head->addWidget(m_status);
    m_facts->setObjectName(u"toolFacts"_s);
    head->addWidget(m_facts);

    const QString request = toQString(agent::shownRequest(call, turn.target.apiVersion));
    auto* body = addRow({12, 8, 8, 8});
    auto* text = kit::wrappingLabel(request, kit::TextSize::Small);
    text->setObjectName(u"toolRequest"_s);
    text->setFamily(kit::Family::Monospace);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(tr("Request: %1").arg(request));
    body->addWidget(text, 1);
    auto* copy = new kit::CopyButton(tr("request"));
    copy->setValue(request);
    body->addWidget(copy, 0, Qt::AlignTop);
    setTurn(turn);
}

void ToolCard::setTurn(const ToolTurn& turn)
{
    m_status->setStatus(statusOf(turn), wordOf(turn));
    if (turn.isUnderWay() || turn.state == TurnState::Cancelled) {
        m_facts->clear();
        return;
    }
    //: How long a call took
    const QString time = tr("%1 ms").arg(locale().toString(qlonglong(turn.spent.count())));
    if (!turn.result) {
        m_facts->setText(time);
        return;
    }
    const QString rows = tr("%n rows", nullptr, static_cast<int>(turn.result->rowCount()));
    //: %1 is "132 ms", %2 is "5 rows"
    m_facts->setText(tr("%1, %2").arg(time, rows));
}

} // namespace scout::tools
