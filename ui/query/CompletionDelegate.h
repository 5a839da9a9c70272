// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace scout::query {

/// A row of the completion list: icon, name with what was typed in bold, and at the right what it is.
class CompletionDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int kRowHeight = 26;

    using QStyledItemDelegate::QStyledItemDelegate;

    /// What stands before the caret of the word that is being completed.
    void setTyped(const QString& typed) { m_typed = typed; }

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QString m_typed;
};

} // namespace scout::query
