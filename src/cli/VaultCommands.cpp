// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandEnd.h"
#include "cli/Console.h"
#include "cli/Invocation.h"
#include "cli/VaultKeyInput.h"
#include "secrets/KeychainStore.h"
#include "secrets/StorePreference.h"
#include "secrets/VaultStore.h"
#include "services/Services.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <array>
#include <ostream>

namespace scout::cli {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view wordOf(secrets::StoreState state)
{
    constexpr std::array<std::string_view, 4> kWords{"ready", "locked", "absent", "unreachable"};
    return kWords[static_cast<std::size_t>(state)];
}

constexpr const char* kBothWays =
    "Set SCOUT_VAULT_PASSPHRASE, or make a key file with \"scout vault init --key-file "
    "FILE\" and set SCOUT_VAULT_KEY_FILE.";

/// What is known of the places for secrets, without asking anybody for anything.
struct Places {
    std::optional<secrets::StoreKind> preferred;
    secrets::StoreState keychain = secrets::StoreState::Absent;
    secrets::StoreState vault = secrets::StoreState::Absent;
    bool hasVaultKey = false;

    /// Where a secret would go now; nothing where there is neither a keychain, a vault nor a key for one.
    std::optional<secrets::StoreKind> inUse() const
    {
        if (preferred)
            return preferred;
        if (keychain == secrets::StoreState::Ready)
            return secrets::StoreKind::Keychain;
        const bool hasVault = hasVaultKey || vault != secrets::StoreState::Absent;
        return hasVault ? std::optional(secrets::StoreKind::Vault) : std::nullopt;
    }
};

std::string statusAsText(const Places& places, const fs::path& file)
{
    const auto inUse = places.inUse();
    std::string text = "In use    ";
    if (inUse)
        text += inUse == secrets::StoreKind::Vault ? "encrypted vault" : std::string(toString(*inUse));
    else
        text += "nothing yet";
    text += "\nKeychain  " + std::string(wordOf(places.keychain)) + "\nVault     "
        + std::string(wordOf(places.vault)) + ", " + file.string() + '\n';
    return text;
}

std::string statusAsJson(const Places& places, const fs::path& file)
{
    const auto inUse = places.inUse();
    nlohmann::ordered_json json{{"store", nullptr}, {"keychain", wordOf(places.keychain)},
        {"vault", wordOf(places.vault)}, {"vaultFile", file.string()}, {"vaultKeyGiven", places.hasVaultKey}};
    if (inUse)
        json["store"] = inUse == secrets::StoreKind::Vault ? "vault" : toString(*inUse);
    return json.dump(2) + '\n';
}

Task<ExitCode> status(CommandContext context)
{
    auto key = secrets::VaultKey::fromEnvironment();
    if (!key)
        co_return refuse(context, key.error());
    const auto preferred =
        secrets::readStorePreference(services::Services::storePreferenceFile(context.services->paths()));
    if (!preferred)
        co_return refuse(context, preferred.error());
    secrets::KeychainStore keychain;
    secrets::VaultStore vault(vaultFile(context), *key);
    Places places;
    places.preferred = *preferred;
    places.hasVaultKey = key->has_value();
    places.keychain = co_await keychain.state();
    places.vault = co_await vault.state();
    context.console->data() << (context.global->wantsJson() ? statusAsJson(places, vault.file())
                                                            : statusAsText(places, vault.file()));
    if (!places.inUse())
        context.console->say(std::string("There is no keychain and no vault yet. ") + kBothWays);
    co_return finishData(context);
}

Task<ExitCode> init(CommandContext context, std::string keyFile)
{
    auto key = newVaultKey(context, {keyFile, false});
    if (!key)
        co_return refuse(context, key.error());
    secrets::VaultStore vault(vaultFile(context), std::move(key).value());
    auto created = co_await vault.create();
    if (!created)
        co_return refuse(context, created.error());
    context.console->say("The vault is ready: " + vault.file().string());
    if (!keyFile.empty())
        context.console->say("Set SCOUT_VAULT_KEY_FILE=" + fs::absolute(keyFile).string() + " to open it.");
    co_return ExitCode::Done;
}

} // namespace

void addVaultCommands(CLI::App& app, Invocation& invocation)
{
    auto* vault = app.add_subcommand("vault", "Where secrets are kept");
    vault->require_subcommand(1);
    vault->add_subcommand("status", "Which store is in use, and its state")->callback([&invocation] {
        invocation.command = [](CommandContext context) { return status(context); };
    });
    auto keyFile = std::make_shared<std::string>();
    auto* create =
        vault->add_subcommand("init", "Make the encrypted vault, for computers without a keychain");
    create->add_option(
        "--key-file", *keyFile, "Open the vault with this file of 32 random bytes; made if missing");
    create->callback([keyFile, &invocation] {
        invocation.command = [keyFile](CommandContext context) { return init(context, *keyFile); };
    });
    addVaultChangeCommands(*vault, invocation);
}

} // namespace scout::cli
