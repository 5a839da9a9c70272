// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace scout::demoorg::seeding {

/// Numbers that only depend on the seed, the kind of record and its number: a record is the same whatever was
/// made before it. SplitMix64 (Steele, Lea, Flood, 2014), because std:: distributions differ between
/// libraries.
class Random {
public:
    Random(std::uint64_t seed, std::uint64_t kind, std::uint64_t number)
        : m_state(mixed(seed) ^ mixed(kind * 0x9E3779B97F4A7C15u + number))
    { }

    std::uint64_t next() { return mixed(m_state += 0x9E3779B97F4A7C15u); }
    /// 0 … limit-1. The bias of the remainder is far below what anyone could see here.
    std::int64_t below(std::int64_t limit) { return std::int64_t(next() % std::uint64_t(limit)); }
    std::int64_t between(std::int64_t first, std::int64_t last) { return first + below(last - first + 1); }
    bool chance(int percent) { return below(100) < percent; }
    template <class Range> const auto& pick(const Range& range)
    {
        return range[std::size_t(next() % std::size(range))];
    }

private:
    static std::uint64_t mixed(std::uint64_t x)
    {
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9u;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EBu;
        return x ^ (x >> 31);
    }

    std::uint64_t m_state;
};

} // namespace scout::demoorg::seeding
