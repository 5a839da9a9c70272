// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace scout::query {

/// Paints one line of text a cell and nothing that a grid of a million rows could do without: no style sheet,
/// no icons, no layout.
class ResultDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int kPadding = 6;

    void setDimmed(bool dimmed) { m_dimmed = dimmed; }

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Row heights are fixed; this is what a column needs for the cell.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    bool m_dimmed = false;
};

} // namespace scout::query
