// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/query/CompiledQuery.h"

#include <vector>

namespace scout::demoorg {

/// The rows of a query's records, by their numbers. Numbers that lie close together in ascending order, as
/// those of most pages do, are read in one scan; others one by one.
class RecordRows {
public:
    static Result<RecordRows> open(SqlConnection& connection, const CompiledQuery& query);

    /// Begins with these numbers, which must outlive the reading.
    Result<void> start(const std::vector<std::int64_t>& numbers);
    /// Whether the row of the next number is there; then it is in row(). For each number once.
    Result<bool> next();
    const SqlStatement& row() const { return m_isScan ? m_scan : m_single; }

private:
    bool isWorthScanning() const;
    Result<bool> nextOfScan(std::int64_t number);
    Result<bool> nextSingle(std::int64_t number);

    SqlConnection* m_connection = nullptr;
    const CompiledQuery* m_query = nullptr;
    SqlStatement m_single;
    SqlStatement m_scan; ///< prepared when there is something to scan
    int m_numberColumn = 0;
    const std::vector<std::int64_t>* m_numbers = nullptr;
    std::size_t m_position = 0;
    bool m_isScan = false;
    bool m_isAhead = false; ///< the scan stands at a row that was not asked for yet
    bool m_isOver = false; ///< the scan has seen its last row
};

} // namespace scout::demoorg
