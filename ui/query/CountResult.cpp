// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/CountResult.h"

#include "soql/Parser.h"

namespace scout::query {

bool countsRows(std::string_view soql)
{
    return soql::parse(soql).tree.countsRows();
}

std::vector<std::string> countColumns()
{
    return {"COUNT()"};
}

std::shared_ptr<const records::RecordPage> countPage(std::int64_t total)
{
    records::RecordPageBuilder builder(1);
    builder.beginRow();
    builder.setCell(0, records::CellKind::Number, std::to_string(total));
    builder.endRow();
    return builder.finish();
}

} // namespace scout::query
