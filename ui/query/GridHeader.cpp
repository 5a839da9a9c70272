// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/GridHeader.h"

#include "kit/Fonts.h"
#include "kit/Tokens.h"

#include <QFontMetrics>
#include <QPainter>

namespace scout::query {

namespace {

constexpr int kHeaderPadding = 6;
constexpr int kGridHeaderHeight = 28;
constexpr int kNarrowestNumbers = 36;

} // namespace

GridHeader::GridHeader(Qt::Orientation orientation, QWidget* parent)
    : QHeaderView(orientation, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    if (orientation == Qt::Vertical) {
        setSectionResizeMode(QHeaderView::Fixed);
        setDefaultSectionSize(kGridHeaderHeight);
        setMinimumSectionSize(kGridHeaderHeight);
        return;
    }
    setMinimumSectionSize(kNarrowestNumbers);
    setFixedHeight(kGridHeaderHeight);
}

void GridHeader::paint(QPainter& painter, const QRect& rect, const QString& text, Qt::Alignment alignment,
    const QPalette& palette, Qt::Orientation orientation)
{
    const kit::Tokens& t = kit::tokens(palette);
    const bool isName = orientation == Qt::Horizontal;
    painter.fillRect(rect, t.window);
    painter.setPen(t.border);
    painter.drawLine(rect.topRight(), rect.bottomRight());
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    const QRect inner = rect.adjusted(isName ? kHeaderPadding : 0, 0, isName ? -kHeaderPadding : 0, -1);
    painter.setFont(kit::textFont(kit::TextSize::Small, isName ? QFont::DemiBold : QFont::Normal));
    painter.setPen(isName ? t.secondaryText : t.placeholderText);
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, inner.width());
    painter.drawText(inner, int(alignment), shown);
}

void GridHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const QString text = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    const QVariant wanted = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
    const auto alignment = wanted.isValid() ? Qt::Alignment(wanted.toInt()) : Qt::AlignCenter;
    paint(*painter, rect, text, alignment, palette(), orientation());
}

QSize GridHeader::sectionSizeFromContents(int section) const
{
    const QFontMetrics metrics(kit::textFont(kit::TextSize::Small, QFont::DemiBold));
    const QString text = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    const int width = metrics.horizontalAdvance(text) + 2 * kHeaderPadding + 1;
    return {std::max(width, kNarrowestNumbers), kGridHeaderHeight};
}

} // namespace scout::query
