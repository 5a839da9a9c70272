// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/VaultStore.h"

#include "async/RunInPool.h"
#include "secrets/Faults.h"

namespace scout::secrets {

namespace {

StoreState stateOf(const Result<Secrets>& loaded)
{
    if (loaded)
        return StoreState::Ready;
    return loaded.error().code == "vault_wrong_key" ? StoreState::Locked : StoreState::Unreachable;
}

Result<Secret> lookUp(VaultFile& vault, const std::string& name)
{
    auto secrets = vault.load();
    if (!secrets)
        return std::move(secrets).error();
    const auto found = secrets->find(name);
    if (found == secrets->end())
        return secretMissing(name);
    return std::move(found->second);
}

} // namespace

VaultStore::VaultStore(std::filesystem::path file, std::optional<VaultKey> key, crypto::ScryptCost cost)
    : m_file(std::move(file))
    , m_vault(key ? std::make_shared<VaultFile>(m_file, *std::move(key), cost) : nullptr)
{ }

Task<StoreState> VaultStore::state()
{
    std::error_code ignored;
    if (!std::filesystem::exists(m_file, ignored))
        co_return StoreState::Absent;
    if (!m_vault)
        co_return StoreState::Locked;
    auto work = [vault = m_vault] { return stateOf(vault->load()); };
    co_return co_await runInPool(std::move(work));
}

Task<Result<Secret>> VaultStore::read(std::string name)
{
    if (!m_vault)
        co_return locked();
    auto work = [vault = m_vault, name = std::move(name)] { return lookUp(*vault, name); };
    co_return co_await runInPool(std::move(work));
}

Task<Result<void>> VaultStore::write(std::string name, Secret secret)
{
    if (!m_vault)
        co_return locked();
    auto work = [vault = m_vault, name = std::move(name), secret = std::move(secret)] {
        return vault->change([&](Secrets& secrets) { secrets.insert_or_assign(name, secret); });
    };
    co_return co_await runInPool(std::move(work));
}

Task<Result<void>> VaultStore::remove(std::string name)
{
    if (!m_vault)
        co_return locked();
    auto work = [vault = m_vault, name = std::move(name)] {
        return vault->change([&](Secrets& secrets) { secrets.erase(name); });
    };
    co_return co_await runInPool(std::move(work));
}

Task<Result<void>> VaultStore::create()
{
    if (!m_vault)
        co_return locked();
    auto work = [vault = m_vault] { return vault->change([](Secrets&) {}); };
    co_return co_await runInPool(std::move(work));
}

Task<Result<void>> VaultStore::rekey(VaultKey newKey)
{
    if (!m_vault)
        co_return locked();
    auto work = [vault = m_vault, newKey = std::move(newKey)] { return vault->rekey(newKey); };
    co_return co_await runInPool(std::move(work));
}

Error VaultStore::locked() const
{
    return {ErrorKind::Storage, "vault_locked",
        "The vault " + m_file.string() + " is locked. Set SCOUT_VAULT_PASSPHRASE or SCOUT_VAULT_KEY_FILE."};
}

} // namespace scout::secrets
