// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Task.h"
#include "base/Result.h"
#include "base/Secret.h"

#include <filesystem>
#include <string>
#include <vector>

namespace scout::orgs {

/// An org that the Salesforce CLI of this computer is signed in to, as its auth file tells. The credentials
/// are as they stand there, encrypted.
struct CliOrg {
    std::string username;
    std::vector<std::string> aliases;
    std::string orgId;
    std::string instanceUrl;
    std::string loginUrl;
    std::string clientId;
    std::filesystem::path privateKeyFile; ///< of a JWT sign-in
    std::string accessToken;
    std::string refreshToken; ///< empty where the sign-in has none
    std::string clientSecret;

    bool isJwt() const { return !privateKeyFile.empty(); }
    bool operator==(const CliOrg&) const = default;
};

struct CliOrgs {
    std::vector<CliOrg> orgs; ///< by username
    std::vector<std::filesystem::path> unreadable; ///< auth files that can't be understood
};

/// Reads "~/.sfdx/USERNAME.json", and the names that "~/.sfdx/alias.json" and "~/.sf/alias.json" give them
/// (sfdx-core 8). `home` is the user's home folder; nothing in it is ever written. No CLI is no org.
CliOrgs readCliOrgs(const std::filesystem::path& home);

/// The keys that may open what the CLI encrypted, in the order to try them: the one of the system's keychain
/// (user "local", domain "sfdx") and the one of "~/.sfdx/key.json"; only the latter where `usesKeyFile`,
/// which is what SF_USE_GENERIC_UNIX_KEYCHAIN tells the CLI. Errors: Storage "cli_key_missing";
/// "keychain_locked" where the only one is in a locked keychain.
Task<Result<std::vector<Secret>>> findCliKeys(std::filesystem::path home, bool usesKeyFile);

/// A credential of an auth file: AES-256-GCM, in hexadecimal, with the tag behind a colon. A key of 32
/// characters is used as text, and so is the nonce; one of 64 is hexadecimal (the CLI's "v1" and "v2").
/// Errors: Storage "cli_token_unreadable" where no key fits.
Result<Secret> decryptCliText(const std::string& text, const std::vector<Secret>& keys);

} // namespace scout::orgs
