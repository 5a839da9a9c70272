// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/FooterPage.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace scout::connections {

namespace {

constexpr int kFooterHeight = 60;

} // namespace

FooterPage::FooterPage(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
    , m_footer(new QWidget(this))
    , m_footerRow(new QHBoxLayout(m_footer))
{
    m_footer->setProperty("bar", u"footer"_s);
    m_footer->setAttribute(Qt::WA_StyledBackground);
    m_footer->setFixedHeight(kFooterHeight);
    m_footerRow->setContentsMargins(20, 1, 20, 0);
    m_footerRow->setSpacing(8);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_rows->addWidget(m_footer);
}

void FooterPage::setContent(QWidget* content)
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    m_rows->insertWidget(0, scroll, 1);
}

} // namespace scout::connections
