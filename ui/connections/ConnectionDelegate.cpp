// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/ConnectionDelegate.h"

#include "connections/ConnectionsModel.h"
#include "kit/Badge.h"
#include "kit/Fonts.h"
#include "kit/Icons.h"
#include "kit/LevelBar.h"
#include "kit/Tokens.h"

#include <QPainter>

#include <algorithm>

namespace scout::connections {

namespace {

using kit::TextSize;
using kit::Tokens;

constexpr int kPadding = 8;
constexpr int kFirstPadding = 12;
constexpr int kLineHeight = 16;
constexpr int kIconSize = 14;
constexpr int kIconGap = 6;
constexpr int kBarHeight = 6;

/// One cell while it is painted: where its two lines are, and in which colours.
struct Cell {
    QPainter& painter;
    const QModelIndex& index;
    const Tokens& tokens;
    const QPalette& palette;
    QRect first;
    QRect second;

    QString text(int role = Qt::DisplayRole) const { return index.data(role).toString(); }
    template <class Enum> Enum value(int role) const { return static_cast<Enum>(index.data(role).toInt()); }

    void draw(const QRect& line, const QString& text, const QFont& font, const QColor& color) const
    {
        painter.setFont(font);
        painter.setPen(color);
        const QString elided = QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width());
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, elided);
    }
    void drawSecond(int left = 0) const
    {
        draw(second.adjusted(left, 0, 0, 0), text(ConnectionsModel::SecondLineRole),
            kit::textFont(TextSize::Small), tokens.secondaryText);
    }
};

Cell cellIn(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const int left = index.column() == 0 ? kFirstPadding : kPadding;
    const QRect inner = option.rect.adjusted(left, 0, -kPadding, -1);
    const QRect first(inner.left(), inner.center().y() - kLineHeight + 1, inner.width(), kLineHeight);
    return {
        painter, index, kit::tokens(option.palette), option.palette, first, first.translated(0, kLineHeight)};
}

void drawStatus(const Cell& cell)
{
    const auto status = cell.value<kit::Status>(ConnectionsModel::StatusRole);
    QRect icon(cell.first.left(), 0, kIconSize, kIconSize);
    icon.moveTop(cell.first.top() + (kLineHeight - kIconSize) / 2);
    cell.painter.drawPixmap(icon,
        kit::iconPixmap(kit::statusIconName(status), cell.tokens.*kit::statusShapeColor(status), kIconSize,
            cell.painter.device()->devicePixelRatioF()));
    const int textLeft = kIconSize + kIconGap;
    cell.draw(cell.first.adjusted(textLeft, 0, 0, 0), cell.text(),
        kit::textFont(TextSize::Body, QFont::DemiBold), cell.tokens.*kit::statusTextColor(status));
    cell.drawSecond(textLeft);
}

void drawName(const Cell& cell)
{
    const QFont font = kit::textFont(TextSize::Body, QFont::DemiBold);
    QRect name = cell.first;
    if (cell.index.data(ConnectionsModel::InUseRole).toBool()) {
        const QString word = ConnectionDelegate::tr("In use");
        const QSize badge = kit::Badge::sizeOf(kit::BadgeKind::Accent, word);
        name.setWidth(std::min(
            QFontMetrics(font).horizontalAdvance(cell.text()) + 1, name.width() - badge.width() - kIconGap));
        kit::Badge::paint(cell.painter, {name.right() + kIconGap, name.center().y() - badge.height() / 2},
            kit::BadgeKind::Accent, word, cell.palette);
    }
    cell.draw(name, cell.text(), font, cell.tokens.text);
    cell.drawSecond();
}

void drawEnvironment(const Cell& cell)
{
    const auto kind = cell.value<kit::BadgeKind>(ConnectionsModel::BadgeRole);
    kit::Badge::paint(cell.painter, cell.first.topLeft() - QPoint(0, 2), kind, cell.text(), cell.palette);
    cell.drawSecond();
}

QColor barColor(const Tokens& tokens, double share)
{
    switch (kit::levelOfUse(share)) {
    case kit::Level::Normal:
        return tokens.progress;
    case kit::Level::Ok:
        return tokens.ok;
    case kit::Level::Warning:
        return tokens.warningShape;
    case kit::Level::Critical:
        break;
    }
    return tokens.bad;
}

void drawApiUse(const Cell& cell)
{
    const QVariant share = cell.index.data(ConnectionsModel::ShareRole);
    const QRect text = share.isValid() ? cell.first : cell.first.united(cell.second);
    cell.draw(text, cell.text(), kit::textFont(TextSize::Small), cell.tokens.text);
    if (!share.isValid())
        return;
    QRectF bar(cell.second.left(), cell.second.top() + 4, cell.second.width(), kBarHeight);
    cell.painter.setRenderHint(QPainter::Antialiasing);
    cell.painter.setPen(cell.tokens.border);
    cell.painter.setBrush(cell.tokens.offBackground);
    cell.painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 2.5, 2.5);
    bar.adjust(1, 1, -1, -1);
    bar.setWidth(bar.width() * std::clamp(share.toDouble(), 0.0, 1.0));
    cell.painter.setPen(Qt::NoPen);
    cell.painter.setBrush(barColor(cell.tokens, share.toDouble()));
    cell.painter.drawRoundedRect(bar, 2, 2);
}

void drawLastCheck(const Cell& cell)
{
    cell.draw(cell.first, cell.text(), kit::textFont(TextSize::Small), cell.tokens.text);
    cell.drawSecond();
}

void drawRow(QPainter& painter, const QStyleOptionViewItem& option, int column)
{
    const Tokens& tokens = kit::tokens(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected)
        painter.fillRect(option.rect, tokens.selection);
    if (isSelected && column == 0 && option.widget && option.widget->hasFocus())
        painter.fillRect(QRect(option.rect.topLeft(), QSize(2, option.rect.height() - 1)), tokens.focus);
    const QRect bottom(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter.fillRect(bottom, tokens.border);
}

} // namespace

void ConnectionDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    drawRow(*painter, option, index.column());
    const Cell cell = cellIn(*painter, option, index);
    switch (index.column()) {
    case ConnectionsModel::StatusColumn:
        drawStatus(cell);
        break;
    case ConnectionsModel::NameColumn:
        drawName(cell);
        break;
    case ConnectionsModel::EnvironmentColumn:
        drawEnvironment(cell);
        break;
    case ConnectionsModel::ApiColumn:
        drawApiUse(cell);
        break;
    default:
        drawLastCheck(cell);
    }
    painter->restore();
}

QSize ConnectionDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, kRowHeight};
}

} // namespace scout::connections
