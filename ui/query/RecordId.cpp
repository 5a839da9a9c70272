// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/RecordId.h"

namespace scout::query {

std::string shortRecordId(std::string_view id)
{
    constexpr std::size_t kTail = 11; // where the last four of the fifteen begin
    return std::string(id.substr(0, 3)) + "…" + std::string(id.substr(kTail, 4));
}

} // namespace scout::query
