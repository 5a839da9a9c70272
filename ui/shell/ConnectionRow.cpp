// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ConnectionRow.h"

#include "kit/Badge.h"
#include "kit/Fonts.h"
#include "kit/Icons.h"
#include "kit/KeyCap.h"
#include "kit/Status.h"
#include "shell/ConnectionListModel.h"

#include <QPainter>

#include <algorithm>

namespace scout::shell {

namespace {

constexpr int kConnectionPadding = 10;
constexpr int kConnectionIcon = 14;
constexpr int kConnectionRowGap = 8;
constexpr int kFirstLine = 17;
constexpr int kSecondLine = 15;

void drawLine(
    QPainter& painter, const QRect& line, const QString& text, const QFont& font, const QColor& color)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width()));
}

void drawName(QPainter& painter, QRect line, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto kind = static_cast<kit::BadgeKind>(index.data(ConnectionListModel::BadgeRole).toInt());
    const QFont font = kit::textFont(kit::TextSize::Body, QFont::DemiBold);
    const QString name = index.data().toString();
    const QSize badge = kit::Badge::sizeOf(kind, kit::badgeWord(kind));
    line.setWidth(std::min(
        QFontMetrics(font).horizontalAdvance(name) + 1, line.width() - badge.width() - kConnectionRowGap));
    drawLine(painter, line, name, font, kit::tokens(option.palette).text);
    kit::Badge::paint(painter, {line.right() + kConnectionRowGap, line.center().y() - badge.height() / 2 + 1},
        kind, kit::badgeWord(kind), option.palette);
}

} // namespace

void ConnectionRow::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const kit::Tokens& t = kit::tokens(option.palette);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, t.selection);
    QRect area = option.rect.adjusted(kConnectionPadding, 0, -kConnectionPadding, 0);
    const int keys = kit::KeyCap::paint(
        *painter, area, index.data(ConnectionListModel::KeysRole).toString(), option.palette);
    area.setRight(area.right() - keys - kConnectionRowGap);

    const auto status = static_cast<kit::Status>(index.data(ConnectionListModel::StatusRole).toInt());
    const QRect icon(
        area.left(), area.center().y() - kConnectionIcon / 2 + 1, kConnectionIcon, kConnectionIcon);
    painter->drawPixmap(icon,
        kit::iconPixmap(kit::statusIconName(status), t.*kit::statusShapeColor(status), kConnectionIcon,
            painter->device()->devicePixelRatioF()));
    const int left = icon.right() + 1 + kConnectionRowGap;
    const QRect first(
        left, area.top() + (kHeight - kFirstLine - kSecondLine) / 2, area.right() - left, kFirstLine);
    drawName(*painter, first, option, index);
    drawLine(*painter, QRect(left, first.bottom() + 1, first.width(), kSecondLine),
        index.data(ConnectionListModel::ReasonRole).toString(), kit::textFont(kit::TextSize::Caption),
        t.secondaryText);
    painter->restore();
}

QSize ConnectionRow::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, kHeight};
}

} // namespace scout::shell
