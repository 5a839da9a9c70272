// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/MemoryStore.h"
#include "secrets/StorePolicy.h"

namespace scout::secrets {

/// A keychain in any state; Ready ones keep secrets.
class FakeKeychain final : public SecretStore {
public:
    explicit FakeKeychain(StoreState state)
        : m_state(state)
    { }

    StoreKind kind() const override { return StoreKind::Keychain; }
    Task<StoreState> state() override { co_return m_state; }
    Task<Result<Secret>> read(std::string name) override { return m_memory.read(std::move(name)); }
    Task<Result<void>> write(std::string name, Secret secret) override
    {
        return m_memory.write(std::move(name), std::move(secret));
    }
    Task<Result<void>> remove(std::string name) override { return m_memory.remove(std::move(name)); }

private:
    StoreState m_state;
    MemoryStore m_memory;
};

/// Answers with the same passphrase, or a refusal, and counts.
class FakePrompt final : public PassphrasePrompt {
public:
    explicit FakePrompt(Result<Secret> answer)
        : m_answer(std::move(answer))
    { }

    Task<Result<Secret>> ask(Reason reason) override
    {
        ++asked;
        lastReason = reason;
        co_return m_answer;
    }

    int asked = 0;
    Reason lastReason = Reason::OpenVault;

private:
    Result<Secret> m_answer;
};

} // namespace scout::secrets
