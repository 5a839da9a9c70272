// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RowWriter.h"

namespace scout::records {

/// RFC 4180: a header row, CRLF-free "\n" line ends as command-line tools expect, quotes where needed. Null
/// and empty text are both an empty field, as in Salesforce's own exports.
class CsvWriter final : public RowWriter {
public:
    CsvWriter(std::vector<std::string> columns, std::ostream& out);

    void page(const RecordPage& page, std::size_t limit) override;
    void finish() override;

private:
    void field(std::string_view text);

    std::ostream& m_out;
    std::string m_buffer; ///< of one page: one write a page, not one a field
};

} // namespace scout::records
