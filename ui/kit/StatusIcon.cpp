// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/StatusIcon.h"

#include "kit/Icons.h"

#include <QPainter>
#include <QStyle>

namespace scout::kit {

StatusIcon::StatusIcon(Status status, int size, QWidget* parent)
    : QWidget(parent)
    , m_status(status)
    , m_size(size)
{
    setFixedSize(size, size);
    setAccessibleName(statusWord(status));
    m_turn.setStartValue(0.0);
    m_turn.setEndValue(360.0);
    m_turn.setDuration(1000);
    m_turn.setLoopCount(-1);
    connect(&m_turn, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
}

void StatusIcon::setStatus(Status status)
{
    m_status = status;
    setAccessibleName(statusWord(status));
    updateMotion();
    update();
}

void StatusIcon::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (m_turn.state() == QAbstractAnimation::Running) {
        const QPointF center = QRectF(rect()).center();
        painter.translate(center);
        painter.rotate(m_turn.currentValue().toReal());
        painter.translate(-center);
    }
    const QColor color = tokens(palette()).*statusShapeColor(m_status);
    painter.drawPixmap(rect(), iconPixmap(statusIconName(m_status), color, m_size, devicePixelRatioF()));
}

void StatusIcon::showEvent(QShowEvent*)
{
    updateMotion();
}

void StatusIcon::hideEvent(QHideEvent*)
{
    updateMotion();
}

void StatusIcon::updateMotion()
{
    const bool wantsMotion = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (m_status == Status::Checking && isVisible() && wantsMotion)
        m_turn.start();
    else
        m_turn.stop();
}

} // namespace scout::kit
