// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/ResultTable.h"

#include "tools/ResultTableModel.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace scout::tools {

namespace {

constexpr int kRowHeight = 28;
constexpr int kWidestColumn = 260;
constexpr int kMeasuredRows = 50;

} // namespace

ResultTable::ResultTable(agent::ToolResult result, QWidget* parent)
    : QTableView(parent)
{
    setObjectName(u"toolResult"_s);
    setAccessibleName(tr("Result"));
    setModel(new ResultTableModel(std::move(result), this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setResizeContentsPrecision(kMeasuredRows);
    horizontalHeader()->setStretchLastSection(true);
    resizeColumnsToContents();
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnWidth(column, std::min(columnWidth(column), kWidestColumn));
}

QSize ResultTable::sizeHint() const
{
    const int rows = std::min(model()->rowCount(), kMostVisibleRows);
    const bool isWide = horizontalHeader()->length() > viewport()->width();
    const int bar = isWide ? horizontalScrollBar()->sizeHint().height() : 0;
    return {400, horizontalHeader()->sizeHint().height() + rows * kRowHeight + bar};
}

void ResultTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    updateGeometry(); // whether there is a bar below the rows depends on the width
}

void ResultTable::wheelEvent(QWheelEvent* event)
{
    const bool isUp = event->angleDelta().y() > 0;
    const QScrollBar& bar = *verticalScrollBar();
    if ((isUp && bar.value() == bar.minimum()) || (!isUp && bar.value() == bar.maximum()))
        event->ignore();
    else
        QTableView::wheelEvent(event);
}

} // namespace scout::tools
