// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/MemoryStore.h"

#include "secrets/Faults.h"

namespace scout::secrets {

Task<StoreState> MemoryStore::state()
{
    co_return StoreState::Ready;
}

Task<Result<Secret>> MemoryStore::read(std::string name)
{
    const auto found = m_secrets.find(name);
    if (found == m_secrets.end())
        co_return secretMissing(name);
    co_return found->second;
}

Task<Result<void>> MemoryStore::write(std::string name, Secret secret)
{
    m_secrets.insert_or_assign(std::move(name), std::move(secret));
    co_return Result<void>();
}

Task<Result<void>> MemoryStore::remove(std::string name)
{
    m_secrets.erase(name);
    co_return Result<void>();
}

} // namespace scout::secrets
