// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/NoteFrame.h"

#include "kit/Tokens.h"

#include <QPainter>
#include <QPainterPath>

namespace scout::kit {

namespace {

constexpr qreal kFrameRadius = 6;
constexpr qreal kBarWidth = 3;

struct FrameLook {
    ColorToken fill;
    ColorToken border;
    ColorToken bar;
};

FrameLook lookOf(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Info:
        break;
    case NoteKind::Success:
        return {&Tokens::okBackground, &Tokens::okBorder, &Tokens::ok};
    case NoteKind::Warning:
        return {&Tokens::warningBackground, &Tokens::warningBorder, &Tokens::warningShape};
    case NoteKind::Bad:
        return {&Tokens::badBackground, &Tokens::badBorder, &Tokens::bad};
    case NoteKind::Production:
        return {&Tokens::productionBackground, &Tokens::border, &Tokens::production};
    case NoteKind::Offline:
        return {&Tokens::offBackground, &Tokens::border, &Tokens::off};
    }
    return {&Tokens::base, &Tokens::border, &Tokens::accent};
}

} // namespace

NoteFrame::NoteFrame(NoteKind kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void NoteFrame::setKind(NoteKind kind)
{
    m_kind = kind;
    update();
}

void NoteFrame::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(palette());
    const FrameLook look = lookOf(m_kind);
    const QRectF area(rect());
    QPainter painter(this);
    if (m_kind == NoteKind::Offline) {
        painter.fillRect(area, t.*look.fill);
        painter.fillRect(QRectF(0, area.height() - 1, area.width(), 1), t.*look.border);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.*look.border);
    painter.setBrush(t.*look.fill);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), kFrameRadius - 0.5, kFrameRadius - 0.5);
    QPainterPath outline;
    outline.addRoundedRect(area, kFrameRadius, kFrameRadius);
    QPainterPath bar;
    bar.addRect(0, 0, kBarWidth, area.height());
    painter.fillPath(outline.intersected(bar), t.*look.bar);
}

} // namespace scout::kit
