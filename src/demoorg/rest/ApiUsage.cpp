// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/rest/ApiUsage.h"

namespace scout::demoorg {

/// Salesforce's window slides; one that starts anew after a day counts the same for a practice org.
void ApiUsage::startAnew() const
{
    if (m_clock.now() - m_since < std::chrono::hours(24))
        return;
    m_since = m_clock.now();
    m_used = 0;
}

ApiUsage::Taken ApiUsage::take()
{
    const std::lock_guard lock(m_mutex);
    startAnew();
    const bool allowed = m_used < m_limit;
    m_used += allowed ? 1 : 0;
    return {allowed, {m_used, m_limit}};
}

ApiUsage::Count ApiUsage::count() const
{
    const std::lock_guard lock(m_mutex);
    startAnew();
    return {m_used, m_limit};
}

void ApiUsage::setUsed(std::int64_t used)
{
    const std::lock_guard lock(m_mutex);
    m_used = used;
    m_since = m_clock.now();
}

void ApiUsage::setLimit(std::int64_t limit)
{
    const std::lock_guard lock(m_mutex);
    m_limit = limit;
}

} // namespace scout::demoorg
