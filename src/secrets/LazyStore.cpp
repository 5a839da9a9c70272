// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/LazyStore.h"

namespace scout::secrets {

namespace {

/// What a failed choice says about the place for secrets.
StoreState stateOf(const Error& error)
{
    if (error.code == "keychain_locked" || error.code == "vault_locked" || error.code == "vault_wrong_key")
        return StoreState::Locked;
    return error.code == "keychain_silent" ? StoreState::Unreachable : StoreState::Absent;
}

} // namespace

LazyStore::LazyStore(std::function<Task<Choice>()> choose)
    : m_choose(std::move(choose))
{ }

StoreKind LazyStore::kind() const
{
    return m_store ? m_store->kind() : StoreKind::Keychain;
}

Task<StoreState> LazyStore::state()
{
    const auto store = co_await chosen();
    if (!store)
        co_return stateOf(store.error());
    co_return co_await store.value()->state();
}

Task<Result<Secret>> LazyStore::read(std::string name)
{
    const auto store = co_await chosen();
    if (!store)
        co_return store.error();
    co_return co_await store.value()->read(std::move(name));
}

Task<Result<void>> LazyStore::write(std::string name, Secret secret)
{
    const auto store = co_await chosen();
    if (!store)
        co_return store.error();
    co_return co_await store.value()->write(std::move(name), std::move(secret));
}

Task<Result<void>> LazyStore::remove(std::string name)
{
    const auto store = co_await chosen();
    if (!store)
        co_return store.error();
    co_return co_await store.value()->remove(std::move(name));
}

Task<LazyStore::Shared> LazyStore::chosen()
{
    if (m_store)
        co_return m_store;
    auto pending = m_pending;
    if (!pending) {
        pending = std::make_shared<async::Deferred<Shared>>();
        m_pending = pending;
        m_tasks.start(chooseOnce());
    }
    auto outcome = co_await pending->wait();
    co_return outcome;
}

Task<> LazyStore::chooseOnce()
{
    auto choice = co_await m_choose();
    const auto pending = std::exchange(m_pending, nullptr);
    if (choice) {
        m_store = std::move(choice).value();
        pending->set(m_store);
    } else {
        pending->set(std::move(choice).error());
    }
}

} // namespace scout::secrets
