// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace scout::query {

/// Headers of a dense grid: column names that elide and align with their columns, or the row numbers.
class GridHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit GridHeader(Qt::Orientation orientation, QWidget* parent = nullptr);

    /// One section as it is painted, also for the corner where both headers meet.
    static void paint(QPainter& painter, const QRect& rect, const QString& text, Qt::Alignment alignment,
        const QPalette& palette, Qt::Orientation orientation);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
};

} // namespace scout::query
