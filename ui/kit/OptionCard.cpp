// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/OptionCard.h"

#include "kit/IconLabel.h"
#include "kit/Label.h"
#include "kit/StyleProperty.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QRadioButton>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace scout::kit {

namespace {

constexpr int kTitleHeight = 18; // of a badge

} // namespace

OptionCard::OptionCard(const QString& title, const QString& description, QWidget* parent)
    : QFrame(parent)
    , m_radio(new QRadioButton(this))
    , m_row(new QHBoxLayout(this))
    , m_titleRow(new QHBoxLayout)
    , m_texts(new QVBoxLayout)
{
    setProperty("card", true);
    setAttribute(Qt::WA_StyledBackground);
    setCursor(Qt::PointingHandCursor);
    m_radio->setAccessibleName(title);
    m_radio->setAccessibleDescription(description);
    m_radio->installEventFilter(this);
    connect(m_radio, &QRadioButton::toggled, this, &OptionCard::showState);

    auto* name = new Label(title, TextSize::Body, Tone::Normal, this);
    name->setWeight(Weight::Strong);
    name->setMinimumHeight(kTitleHeight);
    m_radio->setFixedHeight(kTitleHeight);
    m_titleRow->setSpacing(8);
    m_titleRow->addWidget(name);
    m_titleRow->addStretch();
    m_texts->setSpacing(2);
    m_texts->addLayout(m_titleRow);
    if (!description.isEmpty())
        m_texts->addWidget(wrappingLabel(description, TextSize::Small, Tone::Secondary, this));
    m_row->setContentsMargins(13, 11, 13, 11); // and 2 px of border or padding
    m_row->setSpacing(4); // the radio button leaves 8 px for a text
    m_row->addWidget(m_radio, 0, Qt::AlignTop);
    m_row->addLayout(m_texts, 1);
    m_row->setAlignment(m_texts, Qt::AlignTop);
    showState();
}

QVBoxLayout* OptionCard::details()
{
    if (!m_details) {
        m_details = new QVBoxLayout;
        m_details->setContentsMargins(0, 6, 0, 0);
        m_texts->addLayout(m_details);
    }
    return m_details;
}

void OptionCard::setIcon(const QString& iconName)
{
    m_row->insertWidget(1, new IconLabel(iconName, &Tokens::secondaryText, 28, this), 0, Qt::AlignTop);
    m_row->insertSpacing(1, 6);
    m_row->insertSpacing(3, 6);
}

void OptionCard::setBadge(BadgeKind kind)
{
    setBadge(kind, badgeWord(kind));
}

void OptionCard::setBadge(BadgeKind kind, const QString& text)
{
    m_titleRow->insertWidget(1, new Badge(kind, text, this));
}

void OptionCard::setTrailing(QWidget* widget)
{
    m_row->addSpacing(12);
    m_row->addWidget(widget, 0, Qt::AlignTop);
}

void OptionCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return;
    m_radio->setFocus(Qt::MouseFocusReason);
    m_radio->click();
}

bool OptionCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        setStyleProperty(*this, "focused", event->type() == QEvent::FocusIn);
    return QFrame::eventFilter(watched, event);
}

void OptionCard::showState()
{
    setStyleProperty(*this, "checked", m_radio->isChecked());
}

} // namespace scout::kit
