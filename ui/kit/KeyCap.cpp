// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/KeyCap.h"

#include "kit/Tokens.h"

#include <QPainter>
#include <QVariant>

namespace scout::kit {

namespace {

constexpr int kCapHeight = 18;
constexpr int kCapPadding = 6; // with the border
constexpr qreal kCapRadius = 4;

} // namespace

KeyCap::KeyCap(const QString& keys, QWidget* parent)
    : Label(keys, TextSize::Caption, Tone::Secondary, parent)
{
    setProperty("keycap", true);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

int KeyCap::paint(QPainter& painter, const QRect& area, const QString& keys, const QPalette& palette)
{
    if (keys.isEmpty())
        return 0;
    const Tokens& t = tokens(palette);
    const QFont font = textFont(TextSize::Caption);
    const int width = QFontMetrics(font).horizontalAdvance(keys) + 2 * kCapPadding;
    const QRectF box(area.right() + 1 - width, area.center().y() - kCapHeight / 2 + 1, width, kCapHeight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.border);
    painter.setBrush(t.window);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), kCapRadius, kCapRadius);
    painter.setFont(font);
    painter.setPen(t.secondaryText);
    painter.drawText(box, Qt::AlignCenter, keys);
    painter.restore();
    return width;
}

} // namespace scout::kit
