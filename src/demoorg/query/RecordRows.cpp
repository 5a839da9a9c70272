// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/RecordRows.h"

#include <algorithm>
#include <functional>

namespace scout::demoorg {

namespace {

/// A scan costs more to start than a look-up, and reads the rows between as well.
constexpr std::size_t kFewestToScan = 8;
constexpr std::int64_t kMostRowsForOne = 3;

} // namespace

Result<RecordRows> RecordRows::open(SqlConnection& connection, const CompiledQuery& query)
{
    auto single = connection.prepare(query.record);
    if (!single)
        return std::move(single).error();
    RecordRows rows;
    rows.m_connection = &connection;
    rows.m_query = &query;
    rows.m_single = std::move(single).value();
    return rows;
}

Result<void> RecordRows::start(const std::vector<std::int64_t>& numbers)
{
    m_numbers = &numbers;
    m_position = 0;
    m_isScan = isWorthScanning();
    if (!m_isScan)
        return {};
    auto scan = m_connection->prepare(m_query->records);
    if (!scan)
        return std::move(scan).error();
    m_scan = std::move(scan).value();
    m_scan.bind(1, numbers.front());
    m_scan.bind(2, numbers.back());
    m_numberColumn = m_scan.columnCount() - 1;
    m_isAhead = false;
    m_isOver = false;
    return {};
}

bool RecordRows::isWorthScanning() const
{
    const auto& numbers = *m_numbers;
    if (numbers.size() < kFewestToScan
        || numbers.back() - numbers.front() > std::int64_t(numbers.size()) * kMostRowsForOne)
        return false;
    return std::is_sorted(numbers.begin(), numbers.end(), std::less_equal<>());
}

Result<bool> RecordRows::next()
{
    const std::int64_t number = (*m_numbers)[m_position++];
    return m_isScan ? nextOfScan(number) : nextSingle(number);
}

Result<bool> RecordRows::nextOfScan(std::int64_t number)
{
    while (!m_isOver) {
        if (!m_isAhead) {
            auto row = m_scan.step();
            if (!row)
                return row;
            m_isOver = !*row;
            m_isAhead = *row;
        } else if (const std::int64_t there = m_scan.integer(m_numberColumn); there > number) {
            return false;
        } else {
            m_isAhead = false;
            if (there == number)
                return true;
        }
    }
    return false;
}

Result<bool> RecordRows::nextSingle(std::int64_t number)
{
    m_single.reset();
    m_single.bind(1, number);
    return m_single.step();
}

} // namespace scout::demoorg
