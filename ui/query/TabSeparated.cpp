// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/TabSeparated.h"

#include "async/QtText.h"
#include "query/ResultModel.h"

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace scout::query {

namespace {

using Numbers = std::vector<int>;

void addRange(Numbers& numbers, int first, int last)
{
    const auto size = numbers.size();
    numbers.resize(size + std::size_t(last - first + 1));
    std::iota(numbers.begin() + std::ptrdiff_t(size), numbers.end(), first);
}

void sortUnique(Numbers& numbers)
{
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

void addField(std::string& out, std::string_view text)
{
    if (text.find_first_of("\t\n\r\"") == std::string_view::npos) {
        out += text;
        return;
    }
    out += '"';
    for (const char c : text)
        out.append(c == '"' ? 2 : 1, c);
    out += '"';
}

template <class Field> void addLine(std::string& out, const Numbers& columns, Field field)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (i > 0)
            out += '\t';
        addField(out, field(columns[i]));
    }
    out += '\n';
}

} // namespace

QString tabSeparated(const ResultModel& model, const QItemSelection& selection, CopiedHeaders headers)
{
    Numbers rows;
    Numbers columns;
    for (const QItemSelectionRange& range : selection) {
        addRange(rows, range.top(), range.bottom());
        addRange(columns, range.left(), range.right());
    }
    sortUnique(rows);
    sortUnique(columns);

    std::string out;
    if (headers == CopiedHeaders::Columns)
        addLine(out, columns,
            [&](int column) -> std::string_view { return model.columns()[std::size_t(column)]; });
    const bool isBlock = selection.size() == 1;
    for (const int row : rows)
        addLine(out, columns, [&](int column) -> std::string_view {
            const bool selected = isBlock || selection.contains(model.index(row, column));
            return selected ? model.cell(row, column).text : std::string_view();
        });
    if (!out.empty())
        out.pop_back(); // one cell pasted into a field brings no line break
    return toQString(out);
}

} // namespace scout::query
