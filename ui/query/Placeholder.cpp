// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Placeholder.h"

#include "kit/Buttons.h"
#include "kit/Label.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace scout::query {

Placeholder::Placeholder(QWidget* parent)
    : QWidget(parent)
    , m_sentence(kit::wrappingLabel({}, kit::TextSize::Body, kit::Tone::Secondary, this))
    , m_action(kit::makeButton({}, kit::ButtonKind::Default, {}, this))
{
    m_sentence->setObjectName(u"placeholderText"_s);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_action->setObjectName(u"placeholderAction"_s);
    connect(m_action, &QPushButton::clicked, this, &Placeholder::actionTriggered);

    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 20, 20, 20);
    rows->setSpacing(12);
    rows->addStretch(2);
    rows->addWidget(m_sentence);
    rows->addWidget(m_action, 0, Qt::AlignHCenter);
    rows->addStretch(3);
}

void Placeholder::setContent(const QString& sentence, const QString& action)
{
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

} // namespace scout::query
