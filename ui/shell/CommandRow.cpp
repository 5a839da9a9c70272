// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/CommandRow.h"

#include "kit/Fonts.h"
#include "kit/KeyCap.h"
#include "kit/Tokens.h"
#include "shell/CommandModel.h"

#include <QPainter>

namespace scout::shell {

namespace {

constexpr int kCommandPadding = 10;
constexpr int kCommandRowGap = 8;
constexpr int kCommandIcon = 16;

void drawHeading(QPainter& painter, const QStyleOptionViewItem& option, const QString& text)
{
    painter.setFont(kit::textFont(kit::TextSize::Caption, QFont::DemiBold));
    painter.setPen(kit::tokens(option.palette).secondaryText);
    painter.drawText(option.rect.adjusted(kCommandPadding, 0, -kCommandPadding, 0),
        Qt::AlignLeft | Qt::AlignVCenter, text);
}

/// Letter runs of one weight at a time; returns where the text ends.
int drawName(QPainter& painter, QRect area, const QModelIndex& index)
{
    const QString text = index.data().toString();
    const auto bold = index.data(CommandModel::PositionsRole).value<QList<int>>();
    for (int begin = 0; begin < text.size();) {
        const bool isBold = bold.contains(begin);
        int end = begin + 1;
        while (end < text.size() && bold.contains(end) == isBold)
            ++end;
        const QString run = text.mid(begin, end - begin);
        const QFont font = kit::textFont(kit::TextSize::Body, isBold ? QFont::Bold : QFont::Normal);
        painter.setFont(font);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, run);
        area.setLeft(area.left() + QFontMetrics(font).horizontalAdvance(run));
        begin = end;
    }
    return area.left();
}

} // namespace

void CommandRow::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    if (index.data(CommandModel::HeadingRole).toBool()) {
        drawHeading(*painter, option, index.data().toString());
        painter->restore();
        return;
    }
    const kit::Tokens& t = kit::tokens(option.palette);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, t.selection);
    QRect area = option.rect.adjusted(kCommandPadding, 0, -kCommandPadding, 0);
    const QRect icon(area.left(), area.center().y() - kCommandIcon / 2 + 1, kCommandIcon, kCommandIcon);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, icon);
    area.setLeft(icon.right() + 1 + kCommandRowGap);
    const int keys =
        kit::KeyCap::paint(*painter, area, index.data(CommandModel::KeysRole).toString(), option.palette);
    if (keys > 0)
        area.setRight(area.right() - keys - kCommandRowGap);
    painter->setPen(t.text);
    const int end = drawName(*painter, area, index);
    area.setLeft(end + kCommandRowGap);
    const QFont small = kit::textFont(kit::TextSize::Small);
    painter->setFont(small);
    painter->setPen(t.secondaryText);
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter,
        QFontMetrics(small).elidedText(
            index.data(CommandModel::ContextRole).toString(), Qt::ElideRight, area.width()));
    painter->restore();
}

QSize CommandRow::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {0, index.data(CommandModel::HeadingRole).toBool() ? kHeadingHeight : kHeight};
}

} // namespace scout::shell
