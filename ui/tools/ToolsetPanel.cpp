// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/ToolsetPanel.h"

#include "agent/ToolCatalogue.h"
#include "async/QtText.h"
#include "kit/Badge.h"
#include "kit/Card.h"
#include "kit/Label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace scout::tools {

namespace {

constexpr int kWidth = 268;

QVBoxLayout* section(QVBoxLayout& rows, int spacing)
{
    auto* layout = new QVBoxLayout;
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(spacing);
    rows.addLayout(layout);
    return layout;
}

/// The catalogue's own sentences are for models; people get these.
QString purposeOf(std::string_view tool)
{
    if (tool == "soql_query")
        return ToolsetPanel::tr("Run a SOQL query");
    if (tool == "sosl_search")
        return ToolsetPanel::tr("Search records (SOSL)");
    if (tool == "get_record")
        return ToolsetPanel::tr("Read one record");
    if (tool == "describe_object")
        return ToolsetPanel::tr("Describe an object");
    return ToolsetPanel::tr("List the objects");
}

} // namespace

ToolsetPanel::ToolsetPanel(QWidget* parent)
    : QWidget(parent)
    , m_switch(new QCheckBox(tr("&On"), this))
    , m_count(new kit::Label({}, kit::TextSize::Small, kit::Tone::Secondary, this))
    , m_tools(new QWidget(this))
{
    setObjectName(u"toolsetPanel"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(kWidth);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    addPlanner(*rows);
    rows->addWidget(kit::horizontalLine());
    addSwitch(*rows);
    rows->addWidget(kit::horizontalLine());
    addTools(*rows);
    rows->addStretch();
    connect(m_switch, &QCheckBox::toggled, this, &ToolsetPanel::refresh);
    connect(m_switch, &QCheckBox::toggled, this, &ToolsetPanel::toggled);
    refresh();
}

void ToolsetPanel::addPlanner(QVBoxLayout& rows)
{
    auto* planner = section(rows, 4);
    planner->addWidget(kit::groupLabel(tr("Provider")));
    auto* name = new kit::Label(tr("Built-in planner"));
    name->setWeight(kit::Weight::Strong);
    planner->addWidget(name);
    planner->addWidget(kit::wrappingLabel(
        tr("Works offline, without a key. Nothing leaves this computer except Salesforce calls."),
        kit::TextSize::Small, kit::Tone::Secondary));
}

void ToolsetPanel::addSwitch(QVBoxLayout& rows)
{
    m_switch->setObjectName(u"toolsetSwitch"_s);
    m_switch->setAccessibleName(tr("Salesforce toolset"));
    m_count->setObjectName(u"toolsetCount"_s);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* title = new kit::Label(tr("Salesforce toolset"));
    title->setWeight(kit::Weight::Strong);
    words->addWidget(title);
    words->addWidget(m_count);
    auto* row = new QHBoxLayout;
    row->addLayout(words, 1);
    row->addWidget(m_switch);
    section(rows, 0)->addLayout(row);
}

void ToolsetPanel::addTools(QVBoxLayout& rows)
{
    m_tools->setObjectName(u"toolList"_s);
    auto* list = new QVBoxLayout(m_tools);
    list->setContentsMargins(14, 12, 14, 12);
    list->setSpacing(10);
    list->addWidget(kit::groupLabel(tr("Read")));
    for (const agent::Tool& tool : agent::tools())
        if (tool.risk == agent::Risk::Read)
            addTool(*list, tool);
    rows.addWidget(m_tools);
}

void ToolsetPanel::addTool(QVBoxLayout& rows, const agent::Tool& tool)
{
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* name = new kit::Label(toQString(tool.name));
    name->setFamily(kit::Family::Monospace);
    words->addWidget(name);
    words->addWidget(new kit::Label(purposeOf(tool.name), kit::TextSize::Small, kit::Tone::Secondary));
    auto* row = new QHBoxLayout;
    row->addLayout(words, 1);
    row->addWidget(new kit::Badge(kit::BadgeKind::Read), 0, Qt::AlignTop);
    rows.addLayout(row);
}

bool ToolsetPanel::isOn() const
{
    return m_switch->isChecked();
}

void ToolsetPanel::setOn(bool on)
{
    m_switch->setChecked(on);
}

void ToolsetPanel::refresh()
{
    const int count = static_cast<int>(agent::tools().size());
    m_count->setText(isOn() ? tr("%n tools on", nullptr, count) : tr("Off"));
    m_tools->setEnabled(isOn());
}

} // namespace scout::tools
