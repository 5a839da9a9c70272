// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/RowNumbers.h"

#include <algorithm>

namespace scout::demoorg {

namespace {

/// Small numbers of either sign become small numbers without one: 0, -1, 1, -2 → 0, 1, 2, 3.
std::uint64_t zigzag(std::int64_t value)
{
    return (static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63);
}

std::int64_t unzigzag(std::uint64_t value)
{
    return std::int64_t(value >> 1) ^ -std::int64_t(value & 1);
}

/// Seven bits a byte, the lowest first; the top bit says that more follow.
void putVarint(std::string& bytes, std::uint64_t value)
{
    for (; value >= 0x80; value >>= 7)
        bytes += char(value | 0x80);
    bytes += char(value);
}

std::uint64_t takeVarint(const std::string& bytes, std::size_t& offset)
{
    std::uint64_t value = 0;
    for (int shift = 0;; shift += 7) {
        const auto byte = static_cast<unsigned char>(bytes[offset++]);
        value |= std::uint64_t(byte & 0x7F) << shift;
        if (byte < 0x80)
            return value;
    }
}

} // namespace

void RowNumbers::append(std::int64_t number)
{
    if (m_size % kStride == 0)
        m_marks.push_back({m_bytes.size(), m_last});
    putVarint(m_bytes, zigzag(number - m_last));
    m_last = number;
    ++m_size;
}

std::vector<std::int64_t> RowNumbers::slice(std::int64_t first, std::int64_t count) const
{
    std::vector<std::int64_t> numbers;
    if (first < 0 || first >= m_size)
        return numbers;
    const std::int64_t end = std::min(m_size, first + std::min(count, m_size));
    numbers.reserve(std::size_t(end - first));
    const Mark& mark = m_marks[std::size_t(first / kStride)];
    std::size_t offset = mark.offset;
    std::int64_t number = mark.before;
    for (std::int64_t i = first / kStride * kStride; i < end; ++i) {
        number += unzigzag(takeVarint(m_bytes, offset));
        if (i >= first)
            numbers.push_back(number);
    }
    return numbers;
}

} // namespace scout::demoorg
