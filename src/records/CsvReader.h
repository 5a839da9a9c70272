// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "records/RecordPage.h"

#include <string_view>

namespace scout::records {

/// A CSV document with a header row.
struct CsvRows {
    std::vector<std::string> columns;
    std::shared_ptr<const RecordPage> records; ///< every cell is Text, an empty one Null
};

/// Reads a whole document by RFC 4180, with either line end, blanks and line ends kept inside quotes.
///
/// Errors: BadResponse "csv_invalid", which names the row: one with more or fewer fields than the header, a
/// quote without its end, text behind a closing quote, a document without a header.
Result<CsvRows> readCsv(std::string_view text);

} // namespace scout::records
