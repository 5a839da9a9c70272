// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace scout::shell {

/// Draws one connection of the switcher's popup: status, name and badge over how it is doing, keys.
class ConnectionRow : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int kHeight = 40;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace scout::shell
