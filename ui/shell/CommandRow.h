// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace scout::shell {

/// Draws one row of the command palette: icon, name with the typed letters bold, where it belongs, keys.
class CommandRow : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int kHeight = 32;
    static constexpr int kHeadingHeight = 28;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace scout::shell
