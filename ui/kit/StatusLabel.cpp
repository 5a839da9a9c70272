// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/StatusLabel.h"

#include "kit/Label.h"
#include "kit/StatusIcon.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace scout::kit {

namespace {

Tone toneOf(Status status)
{
    switch (status) {
    case Status::Connected:
        return Tone::Ok;
    case Status::NeedsAttention:
        return Tone::Warning;
    case Status::ReconnectNeeded:
        return Tone::Bad;
    case Status::Checking:
        return Tone::Link;
    case Status::Offline:
    case Status::NotChecked:
        break;
    }
    return Tone::Off;
}

} // namespace

StatusLabel::StatusLabel(Status status, QWidget* parent)
    : QWidget(parent)
    , m_icon(new StatusIcon(status, 14, this))
    , m_word(new Label({}, TextSize::Body, Tone::Normal, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_icon);
    row->addWidget(m_word);
    row->addStretch();
    m_word->setWeight(Weight::Strong);
    setStatus(status);
}

Status StatusLabel::status() const
{
    return m_icon->status();
}

void StatusLabel::setStatus(Status status)
{
    setStatus(status, statusWord(status));
}

void StatusLabel::setStatus(Status status, const QString& word)
{
    m_icon->setStatus(status);
    m_word->setText(word);
    m_word->setTone(toneOf(status));
    if (accessibleName() == word)
        return;
    setAccessibleName(word);
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

QString StatusLabel::word() const
{
    return m_word->text();
}

} // namespace scout::kit
