// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/Badge.h"

#include "kit/Fonts.h"
#include "kit/Tokens.h"

#include <QFontMetrics>
#include <QPainter>

namespace scout::kit {

namespace {

constexpr int kBadgeHeight = 18;
constexpr qreal kBadgeRadius = 4;

struct BadgeLook {
    ColorToken text;
    ColorToken fill;
    ColorToken border;
};

BadgeLook lookOf(BadgeKind kind)
{
    switch (kind) {
    case BadgeKind::Production:
        return {&Tokens::onProduction, &Tokens::production, &Tokens::production};
    case BadgeKind::Sandbox:
    case BadgeKind::Read:
        return {&Tokens::sandbox, &Tokens::sandboxBackground, &Tokens::sandboxBorder};
    case BadgeKind::Scratch:
    case BadgeKind::Developer:
        return {&Tokens::scratch, &Tokens::scratchBackground, &Tokens::scratchBorder};
    case BadgeKind::Demo:
        return {&Tokens::demo, &Tokens::demoBackground, &Tokens::demoBorder};
    case BadgeKind::Write:
        return {&Tokens::warning, &Tokens::warningBackground, &Tokens::warningBorder};
    case BadgeKind::Destructive:
        return {&Tokens::bad, &Tokens::badBackground, &Tokens::badBorder};
    case BadgeKind::Accent:
        return {&Tokens::link, &Tokens::accentTint, &Tokens::accent};
    case BadgeKind::Ok:
        return {&Tokens::ok, &Tokens::okBackground, &Tokens::okBorder};
    case BadgeKind::Neutral:
        break;
    }
    return {&Tokens::secondaryText, &Tokens::window, &Tokens::border};
}

bool tellsEnvironment(BadgeKind kind)
{
    return kind <= BadgeKind::Demo;
}

QFont fontOf(BadgeKind kind)
{
    QFont font = textFont(TextSize::Caption, tellsEnvironment(kind) ? QFont::Bold : QFont::Normal);
    if (tellsEnvironment(kind))
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.2);
    return font;
}

} // namespace

QString badgeWord(BadgeKind kind)
{
    switch (kind) {
    case BadgeKind::Production:
        return Badge::tr("PRODUCTION");
    case BadgeKind::Sandbox:
        return Badge::tr("SANDBOX");
    case BadgeKind::Scratch:
        return Badge::tr("SCRATCH");
    case BadgeKind::Developer:
        return Badge::tr("DEVELOPER");
    case BadgeKind::Demo:
        return Badge::tr("DEMO");
    case BadgeKind::Read:
        return Badge::tr("Read");
    case BadgeKind::Write:
        return Badge::tr("Write");
    case BadgeKind::Destructive:
        return Badge::tr("Destructive");
    case BadgeKind::Accent:
    case BadgeKind::Ok:
    case BadgeKind::Neutral:
        break;
    }
    return {};
}

Badge::Badge(BadgeKind kind, QWidget* parent)
    : Badge(kind, badgeWord(kind), parent)
{ }

Badge::Badge(BadgeKind kind, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setBadge(kind, text);
}

void Badge::setBadge(BadgeKind kind)
{
    setBadge(kind, badgeWord(kind));
}

void Badge::setBadge(BadgeKind kind, const QString& text)
{
    m_kind = kind;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return sizeOf(m_kind, m_text);
}

QSize Badge::sizeOf(BadgeKind kind, const QString& text)
{
    const int padding = tellsEnvironment(kind) ? 7 : 6; // with the border
    return {QFontMetrics(fontOf(kind)).horizontalAdvance(text) + 2 * padding, kBadgeHeight};
}

void Badge::paint(
    QPainter& painter, const QPoint& topLeft, BadgeKind kind, const QString& text, const QPalette& palette)
{
    const Tokens& t = tokens(palette);
    const BadgeLook look = lookOf(kind);
    const QRectF box(topLeft, sizeOf(kind, text));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.*look.border);
    painter.setBrush(t.*look.fill);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), kBadgeRadius - 0.5, kBadgeRadius - 0.5);
    painter.setFont(fontOf(kind));
    painter.setPen(t.*look.text);
    painter.drawText(box, Qt::AlignCenter, text);
    painter.restore();
}

void Badge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, {0, 0}, m_kind, m_text, palette());
}

} // namespace scout::kit
