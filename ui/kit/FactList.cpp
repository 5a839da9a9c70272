// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/FactList.h"

#include "kit/CopyButton.h"
#include "kit/ElidedLabel.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace scout::kit {

namespace {

constexpr int kLabelWidth = 104;
constexpr int kRowHeight = 23;

/// What can be copied stays on one line: a value that wraps can be neither read aloud nor compared.
Label* valueLabel(const Fact& fact, QWidget* parent)
{
    if (fact.copyable && !fact.monospace)
        return new ElidedLabel(fact.value, TextSize::Small, Tone::Normal, parent);
    auto* value = wrappingLabel(fact.value, TextSize::Small, Tone::Normal, parent);
    value->setWordWrap(!fact.copyable);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (fact.monospace)
        value->setFamily(Family::Monospace);
    return value;
}

} // namespace

FactList::FactList(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnMinimumWidth(0, kLabelWidth);
    m_grid->setColumnStretch(1, 1);
}

void FactList::setFacts(const QList<Fact>& facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    for (QWidget* old : findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        delete old;
    for (int row = 0; row < facts.size(); ++row)
        addRow(row, facts[row]);
}

void FactList::addRow(int row, const Fact& fact)
{
    auto* label = new Label(fact.label, TextSize::Small, Tone::Secondary, this);
    auto* cell = new QWidget(this);
    Label* value = valueLabel(fact, cell);
    value->setObjectName(fact.key);
    value->setAccessibleName(fact.label);

    auto* line = new QHBoxLayout(cell);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    line->addWidget(value, fact.copyable ? 0 : 1);
    if (fact.copyable) {
        auto* copy = new CopyButton(fact.label, cell);
        copy->setObjectName(u"copy_%1"_s.arg(fact.key));
        copy->setValue(fact.value);
        line->addWidget(copy);
        line->addStretch(1);
    }
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(cell, row, 1);
    label->setFixedHeight(kRowHeight);
    cell->setMinimumHeight(kRowHeight);
    m_grid->setRowMinimumHeight(row, kRowHeight);
}

} // namespace scout::kit
