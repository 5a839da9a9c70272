// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/SecretStore.h"

#include <map>

namespace scout::secrets {

/// Forgets everything with the process: for who wants nothing on disk, and for tests.
class MemoryStore final : public SecretStore {
public:
    StoreKind kind() const override { return StoreKind::Memory; }
    Task<StoreState> state() override;
    Task<Result<Secret>> read(std::string name) override;
    Task<Result<void>> write(std::string name, Secret secret) override;
    Task<Result<void>> remove(std::string name) override;

    bool empty() const noexcept { return m_secrets.empty(); }

private:
    std::map<std::string, Secret> m_secrets;
};

} // namespace scout::secrets
