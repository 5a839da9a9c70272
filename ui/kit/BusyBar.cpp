// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/BusyBar.h"

#include "kit/Tokens.h"

#include <QPainter>
#include <QStyle>

namespace scout::kit {

namespace {

constexpr int kBusyHeight = 3;
constexpr double kChunk = 0.3; // of the width

} // namespace

BusyBar::BusyBar(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(kBusyHeight);
    setAccessibleName(tr("Loading"));
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelay);
    m_travel.setStartValue(-kChunk);
    m_travel.setEndValue(1.0);
    m_travel.setDuration(1200);
    m_travel.setLoopCount(-1);
    connect(&m_delay, &QTimer::timeout, this, &BusyBar::showLine);
    connect(&m_travel, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
}

void BusyBar::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    if (busy) {
        m_delay.start();
        return;
    }
    m_delay.stop();
    m_travel.stop();
    m_lineShown = false;
    update();
}

void BusyBar::showLine()
{
    m_lineShown = true;
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
        m_travel.start();
    update();
}

void BusyBar::paintEvent(QPaintEvent*)
{
    if (!m_lineShown)
        return;
    const Tokens& t = tokens(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.offBackground);
    const bool moves = m_travel.state() == QAbstractAnimation::Running;
    const double start = moves ? m_travel.currentValue().toDouble() : (1 - kChunk) / 2;
    painter.fillRect(QRectF(start * width(), 0, kChunk * width(), height()), t.progress);
}

} // namespace scout::kit
