// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/KeychainStore.h"

#include "secrets/KeychainJob.h"
#include "secrets/KeychainProbe.h"

namespace scout::secrets {

Task<StoreState> KeychainStore::state()
{
    return probeKeychain(m_limits.answer);
}

Task<Result<Secret>> KeychainStore::read(std::string name)
{
    return readFromKeychain(std::move(name), m_limits);
}

Task<Result<void>> KeychainStore::write(std::string name, Secret secret)
{
    return writeToKeychain(std::move(name), std::move(secret), m_limits);
}

Task<Result<void>> KeychainStore::remove(std::string name)
{
    return removeFromKeychain(std::move(name), m_limits);
}

} // namespace scout::secrets
