// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RecordPage.h"

#include <iosfwd>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace scout::records {

enum class Format { Table, Json, JsonLines, Csv, Markdown };

/// "table", "json", "jsonl", "csv", "md".
std::optional<Format> formatFrom(std::string_view word);

/// How parent fields and child rows come out: as columns "Account.Name", or as nested objects.
enum class Nesting { Flat, Json };

/// Writes pages of one result to a stream as they arrive; every whole row that was written stays readable
/// if the rest never comes.
class RowWriter {
public:
    static constexpr std::size_t kAllRows = std::numeric_limits<std::size_t>::max();

    virtual ~RowWriter() = default;
    /// Writes the first `limit` rows of the page, or all of them.
    virtual void page(const RecordPage& page, std::size_t limit = kAllRows) = 0;
    /// Writes what is still held back and the end of the document.
    virtual void finish() = 0;

    /// `nesting` counts for JSON and JSON lines only.
    static std::unique_ptr<RowWriter> create(
        Format format, std::vector<std::string> columns, std::ostream& out, Nesting nesting);
};

} // namespace scout::records
