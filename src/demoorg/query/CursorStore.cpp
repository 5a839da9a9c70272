// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/CursorStore.h"

#include "demoorg/data/RecordId.h"

#include <algorithm>
#include <charconv>

namespace scout::demoorg {

namespace {

constexpr std::size_t kMaxOpen = 10;
constexpr std::string_view kKeyPrefix = "01g";

} // namespace

std::optional<Locator> Locator::parse(std::string_view text)
{
    const auto dash = text.find('-');
    if (dash == std::string_view::npos)
        return std::nullopt;
    const auto id = RecordId::parse(text.substr(0, dash));
    const std::string_view number = text.substr(dash + 1);
    std::int64_t first = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), first);
    if (!id || id->keyPrefix() != kKeyPrefix || error != std::errc() || end != number.data() + number.size()
        || first < 0)
        return std::nullopt;
    return Locator{std::string(id->text()), first};
}

std::string CursorStore::open(std::shared_ptr<const Cursor> cursor)
{
    const std::lock_guard lock(m_mutex);
    closeExpired();
    closeOldestOf(cursor->userId);
    const std::string id(RecordId::make(kKeyPrefix, ++m_opened).text());
    m_entries.emplace(id, Entry{std::move(cursor), m_clock.now(), ++m_uses});
    return id;
}

std::shared_ptr<const Cursor> CursorStore::find(const std::string& id, std::string_view userId)
{
    const std::lock_guard lock(m_mutex);
    closeExpired();
    const auto found = m_entries.find(id);
    if (found == m_entries.end() || found->second.cursor->userId != userId)
        return nullptr;
    found->second.lastUse = m_clock.now();
    found->second.order = ++m_uses;
    return found->second.cursor;
}

std::size_t CursorStore::openCount(std::string_view userId) const
{
    const std::lock_guard lock(m_mutex);
    return std::size_t(std::count_if(m_entries.begin(), m_entries.end(),
        [&](const auto& entry) { return entry.second.cursor->userId == userId; }));
}

void CursorStore::closeExpired()
{
    const TimePoint oldest = m_clock.now() - m_lifetime;
    std::erase_if(m_entries, [&](const auto& entry) { return entry.second.lastUse < oldest; });
}

void CursorStore::closeOldestOf(std::string_view userId)
{
    std::size_t open = 0;
    auto oldest = m_entries.end();
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        if (entry->second.cursor->userId != userId)
            continue;
        ++open;
        if (oldest == m_entries.end() || entry->second.order < oldest->second.order)
            oldest = entry;
    }
    if (open >= kMaxOpen)
        m_entries.erase(oldest);
}

} // namespace scout::demoorg
