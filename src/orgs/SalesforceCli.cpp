// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgs/SalesforceCli.h"

#include "base/Text.h"
#include "crypto/AesGcm.h"
#include "secrets/SecretLookup.h"
#include "settings/AtomicFile.h"
#include "json/Decoder.h"

#include <algorithm>
#include <map>
#include <optional>

namespace scout::orgs {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kTextKeySize = 32;
constexpr std::size_t kHexKeySize = 64;
constexpr std::size_t kNonceSize = 12;

/// "dana@acme.example.json"; the other files of the folder have no @ in their name.
bool isAuthFile(const fs::path& file)
{
    return file.extension() == ".json" && file.stem().string().find('@') != std::string::npos;
}

std::optional<CliOrg> readAuthFile(const fs::path& file)
{
    const auto text = settings::readFile(file);
    if (!text)
        return std::nullopt;
    const auto document = json::Decoder::parse(*text, "The auth file");
    if (!document)
        return std::nullopt;
    const json::Node root = document->root();
    CliOrg org;
    org.username = root["username"].string();
    org.instanceUrl = root["instanceUrl"].string();
    org.accessToken = root["accessToken"].string();
    org.orgId = root["orgId"].stringOr("");
    org.loginUrl = root["loginUrl"].stringOr(org.instanceUrl);
    org.clientId = root["clientId"].stringOr("PlatformCLI");
    org.refreshToken = root["refreshToken"].stringOr("");
    org.clientSecret = root["clientSecret"].stringOr("");
    org.privateKeyFile = root["privateKey"].stringOr("");
    if (document->complaint())
        return std::nullopt;
    return org;
}

void nameOrgs(const fs::path& aliasFile, std::vector<CliOrg>& orgs)
{
    const auto text = settings::readFile(aliasFile);
    if (!text)
        return;
    const auto document = json::Decoder::parse(*text, "The aliases");
    if (!document)
        return;
    const json::Node aliases = document->root()["orgs"];
    if (!aliases.isObject())
        return;
    for (const std::string& alias : aliases.names())
        for (CliOrg& org : orgs) {
            const bool isKnown = std::count(org.aliases.begin(), org.aliases.end(), alias) > 0;
            if (aliases[alias].stringOr("") == org.username && !isKnown)
                org.aliases.push_back(alias);
        }
}

Result<Secret> keyOfFile(const fs::path& file)
{
    const auto text = settings::readFile(file);
    if (!text)
        return text.error();
    const auto document = json::Decoder::parse(*text, "The key file of the Salesforce CLI");
    if (!document)
        return document.error();
    Secret key(document->root()["key"].string());
    if (auto complaint = document->complaint())
        return *complaint;
    return key;
}

std::optional<int> digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char small = toLower(c);
    return small >= 'a' && small <= 'f' ? std::optional(small - 'a' + 10) : std::nullopt;
}

std::optional<std::string> bytesOfHex(std::string_view text)
{
    if (text.size() % 2 != 0)
        return std::nullopt;
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const auto high = digit(text[i]);
        const auto low = digit(text[i + 1]);
        if (!high || !low)
            return std::nullopt;
        bytes += static_cast<char>(*high * 16 + *low);
    }
    return bytes;
}

/// `text` and `tag` are hexadecimal, with the nonce in front of the text.
std::optional<Secret> decryptWith(const Secret& key, std::string_view text, std::string_view tag)
{
    const bool isHexKey = key.reveal().size() == kHexKeySize;
    const std::size_t nonceSize = isHexKey ? kNonceSize * 2 : kNonceSize;
    if ((!isHexKey && key.reveal().size() != kTextKeySize) || text.size() < nonceSize)
        return std::nullopt;
    const auto tagBytes = bytesOfHex(tag);
    const auto sealed = bytesOfHex(text.substr(nonceSize));
    auto nonce = std::optional(std::string(text.substr(0, nonceSize)));
    auto keyBytes = std::optional(key.reveal());
    if (isHexKey) {
        nonce = bytesOfHex(*nonce);
        keyBytes = bytesOfHex(*keyBytes);
    }
    if (!tagBytes || !sealed || !nonce || !keyBytes)
        return std::nullopt;
    return crypto::openAesGcm({*nonce, *sealed, *tagBytes}, Secret(std::move(*keyBytes)));
}

} // namespace

CliOrgs readCliOrgs(const fs::path& home)
{
    CliOrgs found;
    std::error_code missing;
    for (const auto& entry : fs::directory_iterator(home / ".sfdx", missing)) {
        if (!isAuthFile(entry.path()))
            continue;
        if (auto org = readAuthFile(entry.path()))
            found.orgs.push_back(std::move(*org));
        else
            found.unreadable.push_back(entry.path());
    }
    nameOrgs(home / ".sfdx/alias.json", found.orgs);
    nameOrgs(home / ".sf/alias.json", found.orgs);
    std::sort(found.orgs.begin(), found.orgs.end(),
        [](const CliOrg& a, const CliOrg& b) { return a.username < b.username; });
    return found;
}

Task<Result<std::vector<Secret>>> findCliKeys(fs::path home, bool usesKeyFile)
{
    std::vector<Secret> keys;
    Error reason{ErrorKind::Storage, "cli_key_missing",
        "The key that the Salesforce CLI encrypts with was not found."};
    if (!usesKeyFile) {
        std::map<std::string, std::string> attributes{{"user", "local"}, {"domain", "sfdx"}};
        auto inKeychain = co_await secrets::lookUpSecret(std::move(attributes));
        if (inKeychain)
            keys.push_back(std::move(inKeychain).value());
        else if (inKeychain.error().code == "keychain_locked")
            reason = inKeychain.error();
    }
    auto inFile = keyOfFile(home / ".sfdx/key.json");
    if (inFile)
        keys.push_back(std::move(inFile).value());
    if (keys.empty())
        co_return reason;
    co_return keys;
}

Result<Secret> decryptCliText(const std::string& text, const std::vector<Secret>& keys)
{
    const auto colon = text.find(':');
    if (colon != std::string::npos)
        for (const Secret& key : keys)
            if (auto plain = decryptWith(
                    key, std::string_view(text).substr(0, colon), std::string_view(text).substr(colon + 1)))
                return std::move(*plain);
    return Error{ErrorKind::Storage, "cli_token_unreadable",
        "A credential of the Salesforce CLI can't be decrypted with the key that it uses now."};
}

} // namespace scout::orgs
