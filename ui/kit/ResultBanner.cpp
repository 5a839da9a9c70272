// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/ResultBanner.h"

#include "kit/Label.h"
#include "kit/StatusIcon.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace scout::kit {

namespace {

NoteKind kindOf(Status status)
{
    switch (status) {
    case Status::Connected:
        return NoteKind::Success;
    case Status::NeedsAttention:
        return NoteKind::Warning;
    case Status::ReconnectNeeded:
        return NoteKind::Bad;
    case Status::Checking:
    case Status::Offline:
    case Status::NotChecked:
        break;
    }
    return NoteKind::Info;
}

} // namespace

ResultBanner::ResultBanner(QWidget* parent)
    : NoteFrame(NoteKind::Info, parent)
    , m_icon(new StatusIcon(Status::Checking, 36, this))
    , m_headline(wrappingLabel({}, TextSize::Hero, Tone::Normal, this))
    , m_sentence(wrappingLabel({}, TextSize::Body, Tone::Normal, this))
    , m_badge(new Badge(BadgeKind::Neutral, this))
{
    m_headline->setObjectName(u"resultHeadline"_s);
    m_sentence->setObjectName(u"resultSentence"_s);
    m_badge->setObjectName(u"resultBadge"_s);
    m_badge->hide();
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_headline);
    texts->addWidget(m_sentence);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(19, 16, 16, 16); // 3 of the left are the bar
    row->setSpacing(14);
    row->addWidget(m_icon);
    row->addLayout(texts, 1);
    row->addWidget(m_badge);
}

void ResultBanner::setResult(Status status, const QString& headline, const QString& sentence)
{
    setKind(kindOf(status));
    m_icon->setStatus(status);
    m_headline->setText(headline);
    m_sentence->setText(sentence);
    setAccessibleName(headline);
}

void ResultBanner::setBadge(BadgeKind kind)
{
    m_badge->setBadge(kind);
    m_badge->show();
}

} // namespace scout::kit
