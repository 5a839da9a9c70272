// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/ConnectionActions.h"

#include "orgs/OrgStore.h"

namespace scout::connections {

CoreConnectionActions::CoreConnectionActions(orgs::Connections& connections, orgs::OrgStore& store)
    : m_connections(connections)
    , m_store(store)
{ }

Task<Result<void>> CoreConnectionActions::check(std::string id)
{
    auto outcome = co_await m_connections.check(std::move(id));
    if (!outcome)
        co_return outcome.error();
    co_return Result<void>();
}

Task<Result<orgs::Connections::Removal>> CoreConnectionActions::disconnect(std::string id)
{
    return m_connections.disconnect(std::move(id));
}

Task<Result<orgs::Connections::Removal>> CoreConnectionActions::remove(std::string id)
{
    const bool keepToken = false;
    co_return co_await m_connections.remove(std::move(id), keepToken);
}

Task<Result<void>> CoreConnectionActions::rename(std::string id, std::string name)
{
    orgs::OrgStore::Change change = [name = std::move(name)](
                                        orgs::OrgProfile& profile) { profile.name = name; };
    auto renamed = co_await m_store.update(std::move(id), std::move(change));
    if (!renamed)
        co_return renamed.error();
    co_return Result<void>();
}

} // namespace scout::connections
