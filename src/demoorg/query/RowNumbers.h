// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace scout::demoorg {

/// The row numbers of a result in their order: what a query locator remembers. Differences in variable length
/// keep five million rows of a scan in five megabytes; marks let a page start anywhere.
class RowNumbers {
public:
    void append(std::int64_t number);
    std::int64_t size() const { return m_size; }

    /// The numbers from `first` on, at most `count`.
    std::vector<std::int64_t> slice(std::int64_t first, std::int64_t count) const;

private:
    /// Where every kStride-th number begins, and the number before it.
    struct Mark {
        std::size_t offset;
        std::int64_t before;
    };
    static constexpr std::int64_t kStride = 512;

    std::string m_bytes;
    std::vector<Mark> m_marks;
    std::int64_t m_last = 0;
    std::int64_t m_size = 0;
};

} // namespace scout::demoorg
