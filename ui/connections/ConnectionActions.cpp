// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/ConnectionActions.h"

namespace scout::connections {

CoreConnectionActions::CoreConnectionActions(orgs::Connections& connections)
    : m_connections(connections)
{ }

Task<Result<void>> CoreConnectionActions::check(std::string id)
{
    auto outcome = co_await m_connections.check(std::move(id));
    if (!outcome)
        co_return outcome.error();
    co_return Result<void>();
}

Task<Result<orgs::Connections::Removal>> CoreConnectionActions::remove(std::string id)
{
    const bool keepToken = false;
    co_return co_await m_connections.remove(std::move(id), keepToken);
}

} // namespace scout::connections
