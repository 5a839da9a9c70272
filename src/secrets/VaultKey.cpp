// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/VaultKey.h"

#include "settings/AtomicFile.h"

#include <cstdlib>

namespace scout::secrets {

namespace {

Secret environmentValue(const char* name)
{
    const char* value = std::getenv(name);
    return Secret(value == nullptr ? "" : value);
}

} // namespace

VaultKey VaultKey::fromPassphrase(Secret passphrase)
{
    return {Source::Passphrase, std::move(passphrase)};
}

Result<VaultKey> VaultKey::fromKeyFile(const std::filesystem::path& path)
{
    auto bytes = settings::readFile(path);
    if (!bytes)
        return std::move(bytes).error();
    Secret input(std::move(bytes).value());
    if (input.reveal().size() != crypto::BoxKey::kKeyFileSize)
        return Error{ErrorKind::BadRequest, "bad_key_file",
            path.string()
                + " is no key file: one holds exactly 32 random bytes. Make one with: "
                  "scout vault init --key-file FILE"};
    return VaultKey{Source::KeyFile, std::move(input)};
}

Result<std::optional<VaultKey>> VaultKey::fromEnvironment()
{
    Secret passphrase = environmentValue("SCOUT_VAULT_PASSPHRASE");
    if (!passphrase.empty())
        return std::optional(fromPassphrase(std::move(passphrase)));
    const Secret file = environmentValue("SCOUT_VAULT_KEY_FILE");
    if (file.empty())
        return std::optional<VaultKey>();
    auto key = fromKeyFile(file.reveal());
    if (!key)
        return std::move(key).error();
    return std::optional(std::move(key).value());
}

Result<void> createKeyFile(const std::filesystem::path& path, crypto::RandomSource& random)
{
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(path, ignored)))
        return Error{ErrorKind::BadRequest, "key_file_exists",
            path.string() + " exists already and may open a vault, so it was left alone. Name another file."};
    const Secret bytes(crypto::randomBytes(random, crypto::BoxKey::kKeyFileSize));
    return settings::writeFile(path, bytes.reveal());
}

} // namespace scout::secrets
