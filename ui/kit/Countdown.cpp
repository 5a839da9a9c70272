// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/Countdown.h"

#include "kit/Announce.h"
#include "kit/Label.h"
#include "kit/LevelBar.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace scout::kit {

Countdown::Countdown(const QString& label, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_time(new Label({}, TextSize::Small, Tone::Normal, this))
    , m_bar(new LevelBar(this))
{
    m_time->setWeight(Weight::Strong);
    m_time->setObjectName(u"countdownTime"_s);
    m_bar->setAccessibleName(label);
    auto* texts = new QHBoxLayout;
    texts->addWidget(new Label(label, TextSize::Small, Tone::Secondary, this));
    texts->addStretch();
    texts->addWidget(m_time);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    rows->addLayout(texts);
    rows->addWidget(m_bar);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &Countdown::refresh);
}

void Countdown::start(std::chrono::seconds duration)
{
    m_duration = duration;
    m_announced = duration;
    m_deadline = m_clock.now() + duration;
    m_tick.start();
    refresh();
}

void Countdown::stop()
{
    m_tick.stop();
}

std::chrono::seconds Countdown::remaining() const
{
    return std::max(0s, std::chrono::ceil<std::chrono::seconds>(m_deadline - m_clock.now()));
}

void Countdown::refresh()
{
    if (!isRunning())
        return;
    const auto left = remaining();
    m_time->setText(minutesAndSeconds(left));
    m_bar->setShare(double(left.count()) / double(std::max(1s, m_duration).count()));
    announceRemaining(left);
    if (left > 0s)
        return;
    stop();
    Q_EMIT expired();
}

void Countdown::announceRemaining(std::chrono::seconds left)
{
    for (const auto threshold : {60s, 10s})
        if (left <= threshold && m_announced > threshold)
            announce(*this, tr("%1 seconds left").arg(left.count()));
    m_announced = left;
}

QString minutesAndSeconds(std::chrono::seconds duration)
{
    return u"%1:%2"_s.arg(duration.count() / 60).arg(duration.count() % 60, 2, 10, QChar(u'0'));
}

} // namespace scout::kit
