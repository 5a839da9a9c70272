// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "secrets/SecretStore.h"

#include <filesystem>
#include <optional>
#include <string_view>

namespace scout::secrets {

/// "keychain", "file" (the vault) and "memory": the words of `scout vault move` and of the preference's file.
std::string_view toString(StoreKind kind);
std::optional<StoreKind> storeKindFrom(std::string_view word);

/// Where the user settled to keep secrets, in a file of one word. None: whatever fits this session. Errors:
/// Storage "store_preference_damaged" for another word; those of settings::readFile.
Result<std::optional<StoreKind>> readStorePreference(const std::filesystem::path& file);
Result<void> writeStorePreference(const std::filesystem::path& file, StoreKind kind);

} // namespace scout::secrets
