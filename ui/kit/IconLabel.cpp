// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/IconLabel.h"

#include "kit/Icons.h"

#include <QPainter>

namespace scout::kit {

IconLabel::IconLabel(const QString& name, ColorToken color, int size, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_color(color)
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(const QString& name, ColorToken color)
{
    m_name = name;
    m_color = color;
    update();
}

void IconLabel::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(palette());
    const QColor color = isEnabled() ? t.*m_color : t.disabledText;
    QPainter(this).drawPixmap(rect(), iconPixmap(m_name, color, width(), devicePixelRatioF()));
}

} // namespace scout::kit
