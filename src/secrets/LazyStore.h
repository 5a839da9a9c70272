// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Deferred.h"
#include "async/TaskScope.h"
#include "secrets/SecretStore.h"

#include <functional>
#include <memory>

namespace scout::secrets {

/// Chooses its store at the first request and passes everything on to it, so that a program can be wired
/// before anybody is asked for a passphrase, and a command that needs no secret never asks. Requests that
/// come while the choice is under way share it; a choice that failed is made anew by the next request.
class LazyStore final : public SecretStore {
public:
    using Choice = Result<std::unique_ptr<SecretStore>>;

    explicit LazyStore(std::function<Task<Choice>()> choose);

    /// Of the chosen store; the keychain until there is one.
    StoreKind kind() const override;
    Task<StoreState> state() override;
    Task<Result<Secret>> read(std::string name) override;
    Task<Result<void>> write(std::string name, Secret secret) override;
    Task<Result<void>> remove(std::string name) override;

private:
    using Shared = Result<std::shared_ptr<SecretStore>>;

    Task<Shared> chosen();
    Task<> chooseOnce();

    std::function<Task<Choice>()> m_choose;
    std::shared_ptr<SecretStore> m_store;
    std::shared_ptr<async::Deferred<Shared>> m_pending;
    TaskScope m_tasks;
};

} // namespace scout::secrets
