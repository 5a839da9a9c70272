// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandEnd.h"
#include "cli/Console.h"
#include "cli/SecretSource.h"
#include "net/ProxyRules.h"
#include "secrets/SecretStore.h"
#include "services/ConfiguredHttp.h"
#include "services/Services.h"
#include "settings/AtomicFile.h"
#include "settings/NetworkSettings.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <ostream>

namespace scout::cli {

namespace {

using settings::NetworkSettings;

struct ProxyOptions {
    std::string url;
    std::string user;
    SecretSource password;
    std::vector<std::string> exceptions;
    bool none = false;
};

struct CaOptions {
    std::string file;
    bool none = false;
};

std::filesystem::path settingsFile(CommandContext context)
{
    return services::Services::settingsFile(context.services->paths());
}

std::string joined(const std::vector<std::string>& items)
{
    std::string text;
    for (const std::string& item : items)
        text.append(text.empty() ? "" : ", ").append(item);
    return text;
}

std::string settingsAsText(const NetworkSettings& settings, const std::filesystem::path& file)
{
    std::string text = "Settings  " + file.string() + "\nProxy     ";
    text += settings.proxy.empty() ? "the system's own" : settings.proxy;
    if (!settings.proxyUser.empty())
        text += ", as " + settings.proxyUser;
    if (!settings.exceptions.empty())
        text += "\nDirect    " + joined(settings.exceptions);
    text += "\nCA file   " + (settings.caFile.empty() ? "the system's alone" : settings.caFile) + '\n';
    return text;
}

std::string settingsAsJson(const NetworkSettings& settings, const std::filesystem::path& file)
{
    const auto orNull = [](const std::string& text) {
        return text.empty() ? nlohmann::json() : nlohmann::json(text);
    };
    const nlohmann::ordered_json json{{"file", file.string()}, {"proxy", orNull(settings.proxy)},
        {"proxyUser", orNull(settings.proxyUser)}, {"noProxy", settings.exceptions},
        {"caFile", orNull(settings.caFile)}};
    return json.dump(2) + '\n';
}

/// Whoever set a variable earlier may wonder.
void sayWhatGoesFirst(CommandContext context)
{
    for (const char* name : {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "SSL_CERT_FILE"})
        if (!net::environmentVariable(name).empty())
            context.console->say(std::string(name) + " of the environment goes before these settings.");
}

Task<ExitCode> show(CommandContext context)
{
    const auto file = settingsFile(context);
    const auto settings = settings::readNetworkSettings(file);
    if (!settings)
        co_return refuse(context, settings.error());
    context.console->data() << (context.global->wantsJson() ? settingsAsJson(*settings, file)
                                                            : settingsAsText(*settings, file));
    sayWhatGoesFirst(context);
    co_return finishData(context);
}

Error usage(std::string message)
{
    return Error{ErrorKind::BadRequest, "usage", std::move(message)};
}

/// The proxy's part of the settings, as the options say.
Result<void> applyProxy(const ProxyOptions& options, NetworkSettings& settings)
{
    if (options.none == !options.url.empty())
        return usage("Give the address of a proxy, or --none.");
    if (options.user.empty() && options.password.isGiven())
        return usage("A password needs its user: add --user.");
    if (!options.none)
        if (const auto parsed = net::ProxyAddress::parse(options.url); !parsed)
            return parsed.error();
    settings.proxy = options.url;
    settings.proxyUser = options.user;
    settings.exceptions = options.exceptions;
    return {};
}

/// Stores the password, or forgets the one of the proxy before.
Task<Result<void>> keepPassword(secrets::SecretStore* store, Secret password)
{
    const std::string name(services::kProxyPassword);
    if (!password.empty())
        co_return co_await store->write(name, std::move(password));
    auto removed = co_await store->remove(name);
    const bool hasNoStore = !removed && removed.error().code == "secret_store_missing";
    if (hasNoStore)
        co_return Result<void>();
    co_return removed;
}

Task<ExitCode> setProxy(CommandContext context, ProxyOptions options)
{
    const auto file = settingsFile(context);
    auto settings = settings::readNetworkSettings(file);
    if (!settings)
        co_return refuse(context, settings.error());
    const bool hadUser = !settings->proxyUser.empty();
    if (const auto applied = applyProxy(options, *settings); !applied)
        co_return refuse(context, applied.error());
    auto password = read(options.password, "the proxy's password");
    if (!password)
        co_return refuse(context, password.error());
    if (hadUser || !password->empty()) {
        auto kept = co_await keepPassword(&context.services->secrets(), std::move(password).value());
        if (!kept)
            co_return refuse(context, kept.error());
    }
    if (const auto written = settings::writeNetworkSettings(file, *settings); !written)
        co_return refuse(context, written.error());
    context.console->say(options.none ? "The system's own proxy is used."
                                      : "Salesforce is reached through " + options.url + '.');
    sayWhatGoesFirst(context);
    co_return ExitCode::Done;
}

Result<std::string> checkedCaFile(const std::string& file)
{
    const auto text = settings::readFile(file);
    if (!text)
        return text.error();
    if (text->find("-----BEGIN CERTIFICATE-----") == std::string::npos)
        return Error{
            ErrorKind::Storage, "ca_file_unreadable", "No certificate could be read from " + file + '.'};
    return std::filesystem::absolute(file).string();
}

Task<ExitCode> setCaFile(CommandContext context, CaOptions options)
{
    if (options.none == !options.file.empty())
        co_return refuse(context, usage("Give the CA file, or --none."));
    const auto caFile = options.none ? Result<std::string>(std::string()) : checkedCaFile(options.file);
    if (!caFile)
        co_return refuse(context, caFile.error());
    const auto file = settingsFile(context);
    auto settings = settings::readNetworkSettings(file);
    if (!settings)
        co_return refuse(context, settings.error());
    settings->caFile = *caFile;
    if (const auto written = settings::writeNetworkSettings(file, *settings); !written)
        co_return refuse(context, written.error());
    context.console->say(options.none ? "The system's authorities alone are trusted."
                                      : "The authorities in " + *caFile + " are trusted, too.");
    sayWhatGoesFirst(context);
    co_return ExitCode::Done;
}

void addProxyCommand(CLI::App& settings, Invocation& invocation)
{
    auto options = std::make_shared<ProxyOptions>();
    auto* proxy = settings.add_subcommand("proxy", "The proxy that leads to Salesforce");
    proxy->add_option("url", options->url, "http://HOST:PORT or socks5://HOST:PORT");
    proxy->add_option("--user", options->user, "Whom to sign in to the proxy as");
    addSecretFlags(*proxy, "password", "the proxy's password", options->password);
    proxy->add_option("--no-proxy", options->exceptions, "A domain that is reached without it");
    proxy->add_flag("--none", options->none, "Use the system's own proxy again");
    proxy->callback([options, &invocation] {
        invocation.command = [options](CommandContext context) { return setProxy(context, *options); };
    });
}

} // namespace

void addSettingsCommands(CLI::App& app, Invocation& invocation)
{
    auto* settings = app.add_subcommand("settings", "How the network is reached");
    settings->require_subcommand(1);
    settings->add_subcommand("show", "The settings and their file")->callback([&invocation] {
        invocation.command = [](CommandContext context) { return show(context); };
    });
    addProxyCommand(*settings, invocation);
    auto options = std::make_shared<CaOptions>();
    auto* caFile = settings->add_subcommand("ca-file", "Authorities to trust beside the system's");
    caFile->add_option("file", options->file, "Their certificates in PEM");
    caFile->add_flag("--none", options->none, "Trust the system's alone again");
    caFile->callback([options, &invocation] {
        invocation.command = [options](CommandContext context) { return setCaFile(context, *options); };
    });
}

} // namespace scout::cli
