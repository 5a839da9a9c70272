// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/MethodCard.h"

#include "kit/Badge.h"
#include "kit/Buttons.h"
#include "kit/IconLabel.h"
#include "kit/Label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace scout::connections {

MethodCard::MethodCard(const MethodDescription& method, QWidget* parent)
    : Card(parent)
    , m_button(kit::makeButton(
          method.action, method.recommended ? kit::ButtonKind::Primary : kit::ButtonKind::Default, {}, this))
{
    if (method.recommended)
        setProperty("tone", u"accent"_s);
    auto* head = new QHBoxLayout;
    head->addWidget(new kit::IconLabel(
        method.iconName, method.recommended ? &kit::Tokens::link : &kit::Tokens::secondaryText, 28, this));
    head->addStretch();
    if (method.recommended)
        head->addWidget(new kit::Badge(kit::BadgeKind::Accent, tr("Recommended"), this));
    auto* facts = new kit::FactList(this);
    facts->setFacts(method.facts);

    QVBoxLayout* rows = addSection({20, 20, 20, 20});
    rows->setSpacing(0);
    rows->addLayout(head);
    rows->addSpacing(12);
    rows->addWidget(new kit::Label(method.title, kit::TextSize::Section));
    rows->addSpacing(4);
    rows->addWidget(kit::wrappingLabel(method.text, kit::TextSize::Body, kit::Tone::Secondary));
    rows->addSpacing(14);
    rows->addWidget(facts);
    rows->addSpacing(18);
    rows->addStretch();
    rows->addWidget(m_button);
}

} // namespace scout::connections
