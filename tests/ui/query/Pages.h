// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RecordPage.h"

#include <initializer_list>
#include <memory>
#include <string>
#include <vector>

namespace scout::test {

struct Value {
    records::CellKind kind;
    std::string text;
};

inline Value text(std::string value)
{
    return {records::CellKind::Text, std::move(value)};
}
inline Value number(std::string json)
{
    return {records::CellKind::Number, std::move(json)};
}
inline Value json(std::string value)
{
    return {records::CellKind::Json, std::move(value)};
}
inline Value null()
{
    return {records::CellKind::Null, {}};
}

using PagePtr = std::shared_ptr<const records::RecordPage>;
using Row = std::vector<Value>;

inline PagePtr pageOf(const std::vector<Row>& rows)
{
    records::RecordPageBuilder builder(rows.empty() ? 0 : rows.front().size());
    for (const Row& row : rows) {
        builder.beginRow();
        for (std::size_t column = 0; column < row.size(); ++column)
            builder.setCell(column, row[column].kind, row[column].text);
        builder.endRow();
    }
    return builder.finish();
}

/// `count` rows of one text column: "<first>", "<first + 1>" …
inline PagePtr numberedPage(int first, int count)
{
    std::vector<Row> rows;
    for (int i = 0; i < count; ++i)
        rows.push_back({text(std::to_string(first + i))});
    return pageOf(rows);
}

} // namespace scout::test
