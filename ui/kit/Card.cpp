// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/Card.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace scout::kit {

namespace {

template <class Layout> Layout* paddedLayout(QWidget* section, const QMargins& padding)
{
    auto* layout = new Layout(section);
    layout->setContentsMargins(padding);
    layout->setSpacing(8);
    return layout;
}

} // namespace

Card::Card(QWidget* parent)
    : QFrame(parent)
    , m_sections(new QVBoxLayout(this))
{
    setProperty("card", true);
    setAttribute(Qt::WA_StyledBackground);
    m_sections->setContentsMargins(0, 0, 0, 0); // the style sheet adds the border to a QFrame
    m_sections->setSpacing(0);
}

QVBoxLayout* Card::addSection(const QMargins& padding)
{
    auto* section = new QWidget(this);
    addSectionWidget(section);
    return paddedLayout<QVBoxLayout>(section, padding);
}

QHBoxLayout* Card::addRow(const QMargins& padding)
{
    auto* section = new QWidget(this);
    addSectionWidget(section);
    return paddedLayout<QHBoxLayout>(section, padding);
}

void Card::addSectionWidget(QWidget* section)
{
    if (m_sections->count() > 0)
        m_sections->addWidget(horizontalLine(this));
    m_sections->addWidget(section);
}

QFrame* horizontalLine(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setFixedHeight(1);
    line->setAttribute(Qt::WA_StyledBackground);
    line->setProperty("divider", u"horizontal"_s);
    return line;
}

} // namespace scout::kit
