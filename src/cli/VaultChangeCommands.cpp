// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandEnd.h"
#include "cli/Confirmation.h"
#include "cli/Console.h"
#include "cli/VaultKeyInput.h"
#include "orgs/OrgStore.h"
#include "orgs/SecretNames.h"
#include "secrets/KeychainStore.h"
#include "secrets/MemoryStore.h"
#include "secrets/SecretMove.h"
#include "secrets/StorePreference.h"
#include "secrets/VaultStore.h"
#include "services/ConfiguredHttp.h"
#include "services/Services.h"

#include <CLI/CLI.hpp>

namespace scout::cli {

namespace {

using secrets::StoreKind;
using Store = std::unique_ptr<secrets::SecretStore>;

Task<ExitCode> rekey(CommandContext context, VaultKeySource source)
{
    auto before = presentVaultKey();
    if (!before)
        co_return refuse(context, before.error());
    auto after = replacementVaultKey(context, source);
    if (!after)
        co_return refuse(context, after.error());
    secrets::VaultStore vault(vaultFile(context), std::move(before).value());
    auto changed = co_await vault.rekey(std::move(after).value());
    if (!changed)
        co_return refuse(context, changed.error());
    context.console->say("Only the new key opens the vault now.");
    if (!source.keyFile.empty())
        context.console->say("Set SCOUT_VAULT_KEY_FILE=" + std::filesystem::absolute(source.keyFile).string()
            + " to open it.");
    co_return ExitCode::Done;
}

/// The store to move to, open: what can't be opened must not be moved to.
Task<Result<Store>> openTarget(CommandContext context, StoreKind kind, VaultKeySource source)
{
    if (kind == StoreKind::Memory)
        co_return Store(std::make_unique<secrets::MemoryStore>());
    if (kind == StoreKind::Keychain)
        co_return Store(std::make_unique<secrets::KeychainStore>());
    auto key = newVaultKey(context, source);
    if (!key)
        co_return key.error();
    auto vault = std::make_unique<secrets::VaultStore>(vaultFile(context), std::move(key).value());
    auto created = co_await vault->create();
    if (!created)
        co_return created.error();
    co_return Store(std::move(vault));
}

std::vector<std::string> secretNames(CommandContext context)
{
    std::vector<std::string> names{std::string(services::kProxyPassword)};
    for (const auto& profile : context.services->orgs().profiles())
        for (const auto what : orgs::kSecretsOfConnection)
            names.push_back(orgs::secretName(profile.id, what));
    return names;
}

Result<void> confirmForgetting(CommandContext context, StoreKind kind)
{
    if (kind != StoreKind::Memory)
        return {};
    return confirm(context, "Nothing will be kept: every connection must be signed in to anew. Go on?");
}

/// How many moved. Where no store was in use there is nothing to move.
Task<Result<std::size_t>> moveAll(CommandContext context, StoreKind kind, secrets::SecretStore* target)
{
    secrets::SecretStore& inUse = context.services->secrets();
    auto opened = co_await inUse.read("org/new/refresh_token"); // chooses the store
    const bool hasStore = opened || opened.error().code != "secret_store_missing";
    if (!opened && hasStore && opened.error().kind != ErrorKind::NotFound)
        co_return opened.error();
    if (!hasStore || inUse.kind() == kind)
        co_return std::size_t(0);
    co_return co_await secrets::moveSecrets(&inUse, target, secretNames(context));
}

/// Everything is read from the store in use before the preference says that it is no longer.
Task<ExitCode> move(CommandContext context, std::string word, VaultKeySource source)
{
    const StoreKind kind = secrets::storeKindFrom(word).value_or(StoreKind::Keychain);
    const auto confirmed = confirmForgetting(context, kind);
    if (!confirmed)
        co_return refuse(context, confirmed.error());
    auto target = co_await openTarget(context, kind, std::move(source));
    if (!target)
        co_return refuse(context, target.error());
    auto count = co_await moveAll(context, kind, target->get());
    if (!count)
        co_return refuse(context, count.error());
    const auto file = services::Services::storePreferenceFile(context.services->paths());
    const auto noted = secrets::writeStorePreference(file, kind);
    if (!noted)
        co_return refuse(context, noted.error());
    context.console->say("Secrets are kept in "
        + std::string(kind == StoreKind::Vault ? "the encrypted vault" : word) + " from now on; "
        + std::to_string(*count) + " were moved.");
    co_return ExitCode::Done;
}

} // namespace

void addVaultChangeCommands(CLI::App& vault, Invocation& invocation)
{
    auto source = std::make_shared<VaultKeySource>();
    auto* rekeyCommand = vault.add_subcommand("rekey", "Seal the vault with another passphrase or key file");
    rekeyCommand->add_option(
        "--key-file", source->keyFile, "A key file instead of a passphrase; made if missing");
    rekeyCommand->add_flag(
        "--passphrase-stdin", source->passphraseFromStdin, "Read the new passphrase from stdin");
    rekeyCommand->callback([source, &invocation] {
        invocation.command = [source](CommandContext context) { return rekey(context, *source); };
    });

    auto word = std::make_shared<std::string>();
    auto* moveCommand = vault.add_subcommand("move", "Keep secrets in another place, and take them there");
    moveCommand->add_option("place", *word, "keychain, file (the encrypted vault) or memory")
        ->required()
        ->check(CLI::IsMember({"keychain", "file", "memory"}));
    moveCommand->add_option(
        "--key-file", source->keyFile, "Open the vault with this key file; made if missing");
    moveCommand->callback([word, source, &invocation] {
        invocation.command = [word, source](CommandContext context) { return move(context, *word, *source); };
    });
}

} // namespace scout::cli
