// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/CompletionDelegate.h"

#include "kit/Fonts.h"
#include "kit/Icons.h"
#include "kit/Tokens.h"
#include "query/CompletionModel.h"

#include <QPainter>

namespace scout::query {

namespace {

constexpr int kPadding = 10;
constexpr int kIconSize = 14;
constexpr int kCompletionDelegateGap = 8;

/// Draws a part of the name and gives where the next one begins.
int drawPart(QPainter& painter, const QRect& rect, const QFont& font, const QString& part)
{
    painter.setFont(font);
    const QFontMetrics metrics(font);
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
        metrics.elidedText(part, Qt::ElideRight, std::max(0, rect.width())));
    return rect.left() + metrics.horizontalAdvance(part);
}

/// The name, with the first place where what was typed is in it strong.
int drawName(QPainter& painter, QRect rect, const QString& name, const QString& typed)
{
    const QFont plain = kit::textFont(kit::TextSize::Body);
    const QFont strong = kit::textFont(kit::TextSize::Body, QFont::DemiBold);
    const auto at = typed.isEmpty() ? -1 : name.indexOf(typed, 0, Qt::CaseInsensitive);
    if (at < 0)
        return drawPart(painter, rect, plain, name);
    rect.setLeft(drawPart(painter, rect, plain, name.left(at)));
    rect.setLeft(drawPart(painter, rect, strong, name.mid(at, typed.size())));
    return drawPart(painter, rect, plain, name.mid(at + typed.size()));
}

} // namespace

void CompletionDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const kit::Tokens& t = kit::tokens(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, selected ? t.selection : t.base);
    QRect rect = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    if (const QString icon = index.data(CompletionModel::IconRole).toString(); !icon.isEmpty())
        painter->drawPixmap(rect.left(), rect.center().y() - kIconSize / 2 + 1,
            kit::iconPixmap(icon, t.secondaryText, kIconSize, painter->device()->devicePixelRatioF()));
    rect.setLeft(rect.left() + kIconSize + kCompletionDelegateGap);
    painter->setPen(t.text);
    rect.setLeft(
        drawName(*painter, rect, index.data(Qt::DisplayRole).toString(), m_typed) + kCompletionDelegateGap);

    const QFont small = kit::textFont(kit::TextSize::Small);
    painter->setFont(small);
    painter->setPen(t.secondaryText);
    if (rect.width() > 0)
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight,
            QFontMetrics(small).elidedText(
                index.data(CompletionModel::DetailRole).toString(), Qt::ElideRight, rect.width()));
    painter->restore();
}

QSize CompletionDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, kRowHeight};
}

} // namespace scout::query
