// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Console.h"
#include "cli/Invocation.h"
#include "cli/TerminalPrompt.h"
#include "secrets/KeychainStore.h"
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

fs::path vaultFile(CommandContext context)
{
    return context.services->paths().data / "vault.bin";
}

ExitCode refuse(CommandContext context, const Error& error)
{
    context.console->report(error);
    return exitCodeFor(error);
}

Task<ExitCode> status(CommandContext context)
{
    auto key = secrets::VaultKey::fromEnvironment();
    if (!key)
        co_return refuse(context, key.error());
    secrets::KeychainStore keychain;
    secrets::VaultStore vault(vaultFile(context), *key);
    const auto keychainState = co_await keychain.state();
    const auto vaultState = co_await vault.state();
    const bool usesKeychain = keychainState == secrets::StoreState::Ready;
    if (context.global->wantsJson()) {
        const nlohmann::ordered_json json{{"store", usesKeychain ? "keychain" : "vault"},
            {"keychain", wordOf(keychainState)}, {"vault", wordOf(vaultState)},
            {"vaultFile", vault.file().string()}, {"vaultKeyGiven", key->has_value()}};
        context.console->data() << json.dump(2) << '\n';
    } else {
        context.console->data() << "In use    " << (usesKeychain ? "keychain" : "encrypted vault") << '\n'
                                << "Keychain  " << wordOf(keychainState) << '\n'
                                << "Vault     " << wordOf(vaultState) << ", " << vault.file().string()
                                << '\n';
    }
    if (const auto written = context.console->finishData(); !written)
        co_return refuse(context, written.error());
    co_return ExitCode::Done;
}

/// From --key-file (made if it is not there), else the environment, else a person.
Task<Result<secrets::VaultKey>> keyForNewVault(CommandContext context, fs::path keyFile)
{
    if (!keyFile.empty()) {
        if (!fs::exists(keyFile)) {
            auto made = secrets::createKeyFile(keyFile, context.services->random());
            if (!made)
                co_return made.error();
            context.console->say(
                "Made the key file " + keyFile.string() + ". Keep it safe: nothing else opens the vault.");
        }
        co_return secrets::VaultKey::fromKeyFile(keyFile);
    }
    auto given = secrets::VaultKey::fromEnvironment();
    if (!given)
        co_return given.error();
    if (*given)
        co_return std::move(*given).value();
    if (!TerminalPrompt::isPossible())
        co_return Error{
            ErrorKind::Storage, "vault_locked", "There is no key for the vault and nobody to ask."};
    TerminalPrompt prompt;
    auto passphrase = co_await prompt.ask(secrets::PassphrasePrompt::Reason::MakeVault);
    if (!passphrase)
        co_return passphrase.error();
    co_return secrets::VaultKey::fromPassphrase(std::move(passphrase).value());
}

Task<ExitCode> init(CommandContext context, std::string keyFile)
{
    auto key = co_await keyForNewVault(context, keyFile);
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
}

} // namespace scout::cli
