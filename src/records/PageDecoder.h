// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "records/RecordPage.h"

#include <memory>
#include <string>
#include <vector>

namespace scout::records {

/// One answer of /query: REST API Developer Guide, "Query".
struct QueryPage {
    std::shared_ptr<const RecordPage> records;
    std::int64_t totalSize = 0;
    bool done = true;
    std::string nextRecordsUrl; ///< path without host; empty on the last page
};

/// Turns answers of one query into pages with the same columns.
///
/// Columns are paths as the query has them ("Id", "Account.Owner.Name"), matched without regard to case;
/// child rows are one Json cell under their relationship's name. A decoder made without columns takes those
/// of the first record it sees, for FIELDS(ALL) and answers that no query text belongs to.
class PageDecoder {
public:
    explicit PageDecoder(std::vector<std::string> columns = {});
    ~PageDecoder();
    PageDecoder(PageDecoder&&) noexcept;
    PageDecoder& operator=(PageDecoder&&) noexcept;

    const std::vector<std::string>& columns() const;

    /// Takes the body over, since the parser needs room behind it. Errors: BadResponse "query_reply_invalid".
    Result<QueryPage> decode(std::string body);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace scout::records
