// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/StatusStrip.h"

#include "kit/Buttons.h"
#include "kit/Label.h"
#include "kit/StatusIcon.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace scout::query {

namespace {

constexpr int kStatusStripHeight = 30;
constexpr int kStatusIcon = 14;

void showText(QLabel& label, const QString& text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

kit::Tone toneOf(kit::Status status)
{
    switch (status) {
    case kit::Status::Checking:
        return kit::Tone::Link;
    case kit::Status::ReconnectNeeded:
        return kit::Tone::Bad;
    default:
        return kit::Tone::Off;
    }
}

} // namespace

StatusStrip::StatusStrip(QWidget* parent)
    : QWidget(parent)
    , m_statusIcon(new kit::StatusIcon(kit::Status::NotChecked, kStatusIcon, this))
    , m_word(addLabel(u"runStatus"_s))
    , m_rows(addLabel(u"rowsLabel"_s))
    , m_time(addLabel(u"timeLabel"_s))
    , m_calls(addLabel(u"callsLabel"_s))
    , m_loadAll(kit::makeCompactButton({}, kit::ButtonKind::Link, {}, this))
    , m_finished(addLabel(u"finishedLabel"_s))
    , m_version(addLabel(u"versionLabel"_s))
{
    setProperty("bar", u"strip"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(kStatusStripHeight);
    m_word->setWeight(kit::Weight::Strong);
    m_rows->setTone(kit::Tone::Normal);
    m_rows->setWeight(kit::Weight::Strong);
    m_loadAll->setFont(kit::textFont(kit::TextSize::Small));
    m_loadAll->setObjectName(u"loadAllButton"_s);
    connect(m_loadAll, &QPushButton::clicked, this, &StatusStrip::loadAllRequested);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 1, 12, 0);
    row->setSpacing(14);
    auto* status = new QHBoxLayout;
    status->setSpacing(6);
    status->addWidget(m_statusIcon);
    status->addWidget(m_word);
    row->addLayout(status);
    for (QWidget* part : std::initializer_list<QWidget*>{m_rows, m_time, m_calls, m_loadAll})
        row->addWidget(part);
    row->addStretch();
    row->addWidget(m_finished);
    row->addWidget(m_version);
    m_version->hide();
    m_shown.word = u" "_s; // unlike any, so that the first one is shown
    setText({});
}

kit::Label* StatusStrip::addLabel(const QString& name)
{
    auto* label = new kit::Label({}, kit::TextSize::Small, kit::Tone::Secondary, this);
    label->setObjectName(name);
    return label;
}

void StatusStrip::setText(const StripText& text)
{
    if (std::exchange(m_shown, text) == text)
        return;
    m_statusIcon->setVisible(text.status.has_value());
    if (text.status) {
        m_statusIcon->setStatus(*text.status);
        m_word->setTone(toneOf(*text.status));
    }
    showText(*m_word, text.word);
    showText(*m_rows, text.rows);
    showText(*m_time, text.time);
    showText(*m_calls, text.calls);
    m_loadAll->setText(text.loadAll);
    m_loadAll->setVisible(!text.loadAll.isEmpty());
    showText(*m_finished, text.finished);
}

void StatusStrip::setApiVersion(const QString& version)
{
    showText(*m_version, version.isEmpty() ? QString() : tr("API v%1").arg(version));
}

} // namespace scout::query
