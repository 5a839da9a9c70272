// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/RunButton.h"

#include "kit/Fonts.h"
#include "kit/Icons.h"
#include "kit/Tokens.h"

#include <QGuiApplication>
#include <QStyleOptionButton>
#include <QStylePainter>

using namespace Qt::StringLiterals;

namespace scout::query {

namespace {

constexpr int kRunButtonHeight = 28;
constexpr int kButtonPadding = 11; // with the border
constexpr int kRunButtonGap = 6;
constexpr int kIcon = 16;
constexpr int kChipHeight = 18;
constexpr int kChipPadding = 6; // with its border

QFont labelFont()
{
    return kit::textFont(kit::TextSize::Body, QFont::DemiBold);
}

QFont chipFont()
{
    return kit::textFont(kit::TextSize::Caption, QFont::DemiBold);
}

int widthOf(const QString& text, const QFont& font)
{
    return QFontMetrics(font).horizontalAdvance(text);
}

} // namespace

RunButton::RunButton(QWidget* parent)
    : QPushButton(tr("Run"), parent)
    //: the name of a key combination, on a chip
    , m_keys(tr("Ctrl+Enter"))
{
    setObjectName(u"runButton"_s);
    setProperty("kind", u"primary"_s);
    setProperty("density", u"compact"_s);
    setToolTip(tr("Run the query (%1)").arg(m_keys));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize RunButton::sizeHint() const
{
    const int chip = widthOf(m_keys, chipFont()) + 2 * kChipPadding;
    return {2 * kButtonPadding + kIcon + 2 * kRunButtonGap + widthOf(text(), labelFont()) + chip,
        kRunButtonHeight};
}

void RunButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton frame;
    initStyleOption(&frame);
    frame.text.clear();
    painter.drawControl(QStyle::CE_PushButton, frame);

    const kit::Tokens& t = kit::tokens(QGuiApplication::palette()); // its own has white text in either scheme
    const QColor color = isEnabled() ? t.onAccent : t.disabledText;
    QRect rest = rect().adjusted(kButtonPadding, 0, -kButtonPadding, 0);
    kit::themedIcon(u"run"_s, &kit::Tokens::onAccent)
        .paint(&painter, rest.left(), (height() - kIcon) / 2, kIcon, kIcon, Qt::AlignCenter,
            isEnabled() ? QIcon::Normal : QIcon::Disabled);
    rest.setLeft(rest.left() + kIcon + kRunButtonGap);
    painter.setPen(color);
    painter.setFont(labelFont());
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, text());

    rest.setLeft(rest.left() + widthOf(text(), labelFont()) + kRunButtonGap);
    const QRect chip(rest.left(), (height() - kChipHeight) / 2, rest.width(), kChipHeight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(chipFont());
    painter.drawText(chip, Qt::AlignCenter, m_keys);
}

} // namespace scout::query
