// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/StorePreference.h"

#include "base/Text.h"
#include "settings/AtomicFile.h"

#include <algorithm>
#include <array>

namespace scout::secrets {

namespace {

/// In the order of the enumerators.
constexpr std::array<std::string_view, 3> kWords{"keychain", "file", "memory"};

} // namespace

std::string_view toString(StoreKind kind)
{
    return kWords[static_cast<std::size_t>(kind)];
}

std::optional<StoreKind> storeKindFrom(std::string_view word)
{
    const auto found = std::find(kWords.begin(), kWords.end(), word);
    if (found == kWords.end())
        return std::nullopt;
    return static_cast<StoreKind>(found - kWords.begin());
}

Result<std::optional<StoreKind>> readStorePreference(const std::filesystem::path& file)
{
    const auto text = settings::readFile(file);
    if (!text && text.error().kind == ErrorKind::NotFound)
        return std::optional<StoreKind>();
    if (!text)
        return text.error();
    const auto kind = storeKindFrom(trim(*text));
    if (!kind)
        return Error{ErrorKind::Storage, "store_preference_damaged",
            file.string() + " says none of keychain, file and memory."};
    return kind;
}

Result<void> writeStorePreference(const std::filesystem::path& file, StoreKind kind)
{
    return settings::writeFile(file, std::string(toString(kind)) + '\n');
}

} // namespace scout::secrets
