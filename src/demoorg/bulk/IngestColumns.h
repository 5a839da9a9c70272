// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/bulk/BulkJob.h"
#include "demoorg/dml/InputRecord.h"
#include "demoorg/schema/Schema.h"
#include "demoorg/schema/Visibility.h"

namespace scout::demoorg {

/// What one column of an upload is for.
struct IngestColumn {
    std::string name; ///< of a field, or of the relationship "Owner"
    std::string parentKey = {}; ///< "Username" of "Owner.Username"; empty for a field
    bool isBoolean = false;
};

/// The columns that a header names. INVALIDBATCH for one that the object has not, and where a column is
/// missing that the operation needs.
ApiResult<std::vector<IngestColumn>> readColumns(const BulkJob& job, const Schema& schema,
    const Visibility& visibility, const std::vector<std::string>& header);

/// A row as the record that it stands for: empty values left out, "#N/A" as null.
InputRecord recordOf(const std::vector<IngestColumn>& columns, const std::vector<std::string>& row);

/// The value of a column in a row; empty where there is none of that name.
std::string valueOf(
    const std::vector<IngestColumn>& columns, const std::vector<std::string>& row, std::string_view name);

} // namespace scout::demoorg
