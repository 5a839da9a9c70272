// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/PageHeader.h"

#include "kit/Buttons.h"
#include "kit/Label.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace scout::kit {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
    , m_actions(new QHBoxLayout)
    , m_title(new Label(title, TextSize::Title, Tone::Normal, this))
    , m_fact(new Label({}, TextSize::Body, Tone::Secondary, this))
{
    m_title->setObjectName(u"pageTitle"_s);
    m_fact->setObjectName(u"pageFact"_s);
    m_fact->hide();
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_title);
    line->addSpacing(4);
    line->addWidget(m_fact);
    line->addStretch();
    m_actions->setSpacing(8);
    line->addLayout(m_actions);
    m_rows->setContentsMargins(20, 14, 20, 10);
    m_rows->setSpacing(2);
    m_rows->addLayout(line);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setFact(const QString& fact)
{
    m_fact->setText(fact);
    m_fact->setVisible(!fact.isEmpty());
}

void PageHeader::setBackLink(const QString& text)
{
    auto* back = makeButton(text, ButtonKind::Link, u"chevron-left"_s, this);
    back->setObjectName(u"pageBack"_s);
    connect(back, &QPushButton::clicked, this, &PageHeader::backRequested);
    m_rows->insertWidget(0, back, 0, Qt::AlignLeft);
}

void PageHeader::addAction(QWidget* action)
{
    m_actions->addWidget(action);
}

} // namespace scout::kit
