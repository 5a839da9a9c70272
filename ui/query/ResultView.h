// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/TabSeparated.h"

#include <QTableView>

namespace scout::query {

class ResultDelegate;

/// The grid of a result: rows of 28 px, columns sized by the first page and left alone after that, since
/// nothing may move while more rows arrive.
class ResultView : public QTableView {
    Q_OBJECT

public:
    explicit ResultView(ResultModel& result, QWidget* parent = nullptr);

    /// Puts the selected cells on the clipboard, for a spreadsheet.
    void copySelection(CopiedHeaders headers);
    /// Copies the selection, or everything where nothing is selected.
    void copyWithHeaders();

    /// Shows the rows in a lighter colour: they are about to be replaced.
    void setDimmed(bool dimmed);

private:
    void addCopyAction(const QString& text, const QKeySequence& keys, CopiedHeaders headers);
    void sizeColumns();
    int neededWidth(int column, int rows) const;

    ResultModel& m_result;
    ResultDelegate* m_cells;
    bool m_columnsSized = false;
};

} // namespace scout::query
