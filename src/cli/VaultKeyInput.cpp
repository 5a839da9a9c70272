// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/VaultKeyInput.h"

#include "cli/Console.h"
#include "cli/StandardInput.h"
#include "cli/TerminalPrompt.h"
#include "services/Services.h"

namespace scout::cli {

namespace {

namespace fs = std::filesystem;
using secrets::VaultKey;

Error nobodyToAsk()
{
    return Error{ErrorKind::Storage, "vault_locked", "There is no key for the vault and nobody to ask."};
}

Result<VaultKey> fromKeyFile(CommandContext context, const fs::path& keyFile)
{
    if (!fs::exists(keyFile)) {
        const auto made = secrets::createKeyFile(keyFile, context.services->random());
        if (!made)
            return made.error();
        context.console->say(
            "Made the key file " + keyFile.string() + ". Keep it safe: nothing else opens the vault.");
    }
    return VaultKey::fromKeyFile(keyFile);
}

Result<VaultKey> fromPerson(const std::string& question)
{
    if (!TerminalPrompt::isPossible())
        return nobodyToAsk();
    auto passphrase = newPassphraseFromTerminal(question);
    if (!passphrase)
        return passphrase.error();
    return VaultKey::fromPassphrase(std::move(passphrase).value());
}

} // namespace

std::filesystem::path vaultFile(CommandContext context)
{
    return services::Services::vaultFile(context.services->paths());
}

Result<VaultKey> newVaultKey(CommandContext context, const VaultKeySource& source)
{
    if (!source.keyFile.empty())
        return fromKeyFile(context, source.keyFile);
    auto given = VaultKey::fromEnvironment();
    if (!given)
        return given.error();
    if (*given)
        return std::move(**given);
    return fromPerson("Passphrase for the new vault: ");
}

Result<VaultKey> replacementVaultKey(CommandContext context, const VaultKeySource& source)
{
    if (!source.keyFile.empty())
        return fromKeyFile(context, source.keyFile);
    if (!source.passphraseFromStdin)
        return fromPerson("New passphrase of the vault: ");
    auto passphrase = secretFromStandardInput("the new passphrase");
    if (!passphrase)
        return passphrase.error();
    return VaultKey::fromPassphrase(std::move(passphrase).value());
}

Result<VaultKey> presentVaultKey()
{
    auto given = VaultKey::fromEnvironment();
    if (!given)
        return given.error();
    if (*given)
        return std::move(**given);
    if (!TerminalPrompt::isPossible())
        return nobodyToAsk();
    auto passphrase = secretFromTerminal("Passphrase of the vault: ");
    if (!passphrase)
        return passphrase.error();
    return VaultKey::fromPassphrase(std::move(passphrase).value());
}

} // namespace scout::cli
