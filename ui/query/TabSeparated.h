// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelection>
#include <QString>

namespace scout::query {

class ResultModel;

enum class CopiedHeaders { None, Columns };

/// Selected cells for a spreadsheet: a row a line, cells between tabs, a cell with a tab, quote or line break
/// in quotes. Values are as Salesforce sent them; empty ones are empty. Cells of the rows and columns in
/// between that are not selected are left empty.
QString tabSeparated(const ResultModel& model, const QItemSelection& selection, CopiedHeaders headers);

} // namespace scout::query
