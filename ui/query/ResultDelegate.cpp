// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/ResultDelegate.h"

#include "async/QtText.h"
#include "kit/Fonts.h"
#include "kit/Tokens.h"
#include "query/RecordId.h"
#include "query/ResultModel.h"

#include <QFontMetrics>
#include <QPainter>

namespace scout::query {

namespace {

constexpr int kRowHeight = 28;
constexpr int kSlack = 3; // the line at the right, and what rounding takes

ColumnKind columnKind(const QModelIndex& index)
{
    return ColumnKind(index.data(ResultModel::ColumnKindRole).toInt());
}

QFont fontOf(ColumnKind kind)
{
    return kind == ColumnKind::RecordId ? kit::monospaceFont() : kit::textFont(kit::TextSize::Small);
}

QString shortened(const QString& id)
{
    const std::string text = toUtf8(id);
    return isRecordId(text) ? toQString(shortRecordId(text)) : id;
}

QString fitting(const QString& text, ColumnKind kind, const QFontMetrics& metrics, int width)
{
    if (kind == ColumnKind::RecordId && metrics.horizontalAdvance(text) > width)
        return shortened(text);
    return metrics.elidedText(text, Qt::ElideRight, width);
}

void paintFocus(QPainter& painter, const QRect& rect, const QColor& color)
{
    painter.setPen(QPen(color, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(1, 1, -1, -1));
}

} // namespace

void ResultDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const kit::Tokens& t = kit::tokens(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const ColumnKind kind = columnKind(index);
    painter->save();
    painter->fillRect(option.rect, selected ? t.selection : t.base);
    painter->setFont(fontOf(kind));
    const bool muted = m_dimmed || index.data(ResultModel::EmptyRole).toBool();
    const QColor mutedText = selected ? t.secondaryText : t.placeholderText;
    painter->setPen(muted ? mutedText : t.text);
    const QRect inner = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    const QString text =
        fitting(index.data(Qt::DisplayRole).toString(), kind, painter->fontMetrics(), inner.width());
    painter->drawText(inner, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine, text);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocus(*painter, option.rect, t.focus);
    painter->restore();
}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const ColumnKind kind = columnKind(index);
    QString text = index.data(Qt::DisplayRole).toString();
    if (kind == ColumnKind::RecordId)
        text = shortened(text);
    return {QFontMetrics(fontOf(kind)).horizontalAdvance(text) + 2 * kPadding + kSlack, kRowHeight};
}

} // namespace scout::query
