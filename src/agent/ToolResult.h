// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RecordPage.h"

#include <string>
#include <vector>

namespace scout::agent {

/// What a tool brought back, as a table: records; the fields of one record; the fields of an object; objects.
struct ToolResult {
    std::vector<std::string> columns;
    std::shared_ptr<const records::RecordPage> rows; ///< never null
    std::int64_t total = 0; ///< rows that there are; of SELECT COUNT() the number it counted
    bool isComplete = true; ///< every row is here

    std::size_t rowCount() const { return rows->rows(); }
};

} // namespace scout::agent
