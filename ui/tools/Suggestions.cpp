// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/Suggestions.h"

#include "kit/Buttons.h"
#include "kit/Label.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace scout::tools {

Suggestions::Suggestions(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"suggestions"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(6);
    column->addWidget(kit::groupLabel(tr("Try it")));
    // The planner reads English, so these are not translated.
    const QString accounts = u"List the last 5 accounts from Salesforce"_s;
    add(u"tryAccounts"_s, accounts, accounts);
    const QString contacts = u"Search for contacts with email containing '@example.com'"_s;
    add(u"tryContacts"_s, contacts, contacts);
    add(u"tryOpportunity"_s, u"Get details for opportunity with ID 006…"_s, {});
}

void Suggestions::add(const QString& name, const QString& text, const QString& request)
{
    auto* chip = kit::makeCompactButton(text, kit::ButtonKind::Default, u"assistant"_s, this);
    chip->setObjectName(name);
    if (request.isEmpty())
        chip->setToolTip(tr("With the ID of this org's newest opportunity"));
    connect(chip, &QPushButton::clicked, this, [this, request] {
        if (request.isEmpty())
            Q_EMIT newestOpportunityChosen();
        else
            Q_EMIT chosen(request);
    });
    static_cast<QVBoxLayout*>(layout())->addWidget(chip, 0, Qt::AlignLeft);
}

} // namespace scout::tools
