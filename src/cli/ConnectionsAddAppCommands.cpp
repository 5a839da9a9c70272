// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `scout connections add` for apps of the user's own org: custom, client-credentials and jwt.
#include "auth/CallbackUrl.h"
#include "base/Text.h"
#include "cli/BrowserSignInRun.h"
#include "cli/ChosenAddress.h"
#include "cli/CommandEnd.h"
#include "cli/ConnectionsCommands.h"
#include "cli/Console.h"
#include "cli/KeyInput.h"
#include "cli/SecretSource.h"
#include "orgs/EnvironmentTrap.h"
#include "orgs/UnattendedConnect.h"
#include "services/Services.h"

#include <CLI/CLI.hpp>

namespace scout::cli {

namespace {

struct AppOptions {
    std::string name;
    std::string environment = "production";
    std::string clientId;
    SecretSource clientSecret;
};

struct CustomOptions : AppOptions {
    std::string scopes = "api refresh_token";
    std::vector<int> callbackPorts{auth::kCallbackPort};
    BrowserOptions browser;
};

struct JwtOptions : AppOptions {
    std::string keyFile;
    std::string certificateFile;
    bool passphraseFromStdin = false;
    std::vector<std::string> usernames;
};

constexpr const char* kSecret = "the consumer secret";

std::vector<std::string> wordsOf(const std::string& text)
{
    std::vector<std::string> words;
    for (const std::string_view word : split(text, ' '))
        if (!word.empty())
            words.emplace_back(word);
    return words;
}

Result<orgs::QuickConnectRequest> customRequest(CommandContext context, const CustomOptions& options)
{
    if (options.clientId.empty())
        return Error{ErrorKind::BadRequest, "client_id_missing",
            "--client-id is missing: the consumer key of an app of yours."};
    if (options.browser.paste && options.clientSecret.fromStdin)
        return Error{ErrorKind::BadRequest, "usage",
            "With --paste, stdin is for the address: give the consumer secret with --client-secret-file."};
    auto loginUrl = chosenAddress(context, options.environment);
    if (!loginUrl)
        return loginUrl.error();
    auto secret = read(options.clientSecret, kSecret);
    if (!secret)
        return secret.error();
    orgs::QuickConnectRequest request;
    request.name = options.name;
    request.method = orgs::Method::Custom;
    request.loginUrl = std::move(loginUrl).value();
    request.clientId = options.clientId;
    request.clientSecret = std::move(secret).value();
    request.scopes = wordsOf(options.scopes);
    for (const int port : options.callbackPorts)
        request.otherCallbackUrls.push_back(auth::callbackUrl(port));
    request.callbackUrl = std::move(request.otherCallbackUrls.front());
    request.otherCallbackUrls.erase(request.otherCallbackUrls.begin());
    return request;
}

Task<ExitCode> addCustom(CommandContext context, CustomOptions options)
{
    auto request = customRequest(context, options);
    if (!request)
        co_return refuse(context, request.error());
    std::string callbacks = request->callbackUrl;
    for (const std::string& other : request->otherCallbackUrls)
        callbacks += ", " + other;
    context.console->say("Callback URL, as it must be registered with the app: " + callbacks);
    auto connected = co_await signInWithBrowser(context, std::move(request).value(), options.browser);
    co_return finishSignIn(context, connected, "Connected");
}

Task<ExitCode> addClientCredentials(CommandContext context, AppOptions options)
{
    auto loginUrl = chosenAddress(context, options.environment);
    if (!loginUrl)
        co_return refuse(context, loginUrl.error());
    auto secret = read(options.clientSecret, kSecret);
    if (!secret)
        co_return refuse(context, secret.error());
    orgs::ClientCredentialsRequest request;
    request.name = options.name;
    request.loginUrl = std::move(loginUrl).value();
    request.clientId = options.clientId;
    request.clientSecret = std::move(secret).value();
    const auto flow = context.services->newUnattendedConnect();
    auto connected = co_await flow->clientCredentials(std::move(request));
    co_return finishSignIn(context, connected, "Connected");
}

Result<orgs::JwtConnectRequest> jwtRequest(CommandContext context, const JwtOptions& options)
{
    auto loginUrl = chosenAddress(context, options.environment);
    if (!loginUrl)
        return loginUrl.error();
    auto key = readKey(options.keyFile, options.passphraseFromStdin);
    if (!key)
        return key.error();
    orgs::JwtConnectRequest request{options.name, {}, std::move(loginUrl).value(), options.clientId,
        std::move(key).value(), {}, options.usernames};
    if (options.certificateFile.empty())
        return request;
    auto certificate = readCertificate(options.certificateFile);
    if (!certificate)
        return certificate.error();
    request.certificate = std::move(certificate).value();
    return request;
}

Task<ExitCode> addJwt(CommandContext context, JwtOptions options)
{
    auto request = jwtRequest(context, options);
    if (!request)
        co_return refuse(context, request.error());
    const std::string chosen = request->loginUrl;
    const auto flow = context.services->newUnattendedConnect();
    auto connected = co_await flow->jwt(std::move(request).value());
    // The assertion may have been right at the other login host only.
    if (connected && connected->profile.loginUrl != chosen)
        if (const auto surprise = orgs::environmentSurprise(chosen, connected->profile.environment))
            context.console->say(*surprise);
    co_return finishSignIn(context, connected, "Connected");
}

CLI::Option* addAppFlags(CLI::App& command, AppOptions& options)
{
    command.add_option("--name", options.name, "What to call the connection; the org's name if left out");
    return command.add_option("--client-id", options.clientId, "The app's consumer key");
}

void addEnvironment(CLI::App& command, AppOptions& options)
{
    command.add_option("--environment", options.environment, "production, sandbox, or the org's own address");
}

void addCustomCommand(CLI::App& add, Invocation& invocation)
{
    auto* command = add.add_subcommand("custom", "Sign in with the browser and an app of your own");
    auto options = std::make_shared<CustomOptions>();
    addAppFlags(*command, *options); // a missing one is explained, since its maker may not be allowed to
    addEnvironment(*command, *options);
    addSecretFlags(*command, "client-secret", kSecret, options->clientSecret);
    command->add_option("--scopes", options->scopes, "What to ask for, with blanks between");
    command
        ->add_option("--callback-port", options->callbackPorts,
            "Port of a callback that the app has registered; several are tried in order")
        ->check(CLI::Range(1, 65535))
        ->allow_extra_args(false);
    addBrowserFlags(*command, options->browser);
    command->callback([options, &invocation] {
        invocation.command = [options](CommandContext context) { return addCustom(context, *options); };
    });
}

void addClientCredentialsCommand(CLI::App& add, Invocation& invocation)
{
    auto* command = add.add_subcommand(
        "client-credentials", "Let an app of your own act as the user that its policies name");
    auto options = std::make_shared<AppOptions>();
    addAppFlags(*command, *options)->required();
    command->add_option("--environment", options->environment, "The org's own address")->required();
    auto* secret = command->add_option_group("secret");
    addSecretFlags(*secret, "client-secret", kSecret, options->clientSecret);
    secret->require_option(1);
    command->callback([options, &invocation] {
        invocation.command = [options](
                                 CommandContext context) { return addClientCredentials(context, *options); };
    });
}

void addJwtCommand(CLI::App& add, Invocation& invocation)
{
    auto* command = add.add_subcommand("jwt", "Sign in with a private key, as users whom an admin approved");
    auto options = std::make_shared<JwtOptions>();
    addAppFlags(*command, *options)->required();
    addEnvironment(*command, *options);
    command->add_option("--key", options->keyFile, "The private key, in PEM")->required();
    command->add_option(
        "--cert", options->certificateFile, "Its certificate: compared, and its expiry watched");
    command->add_flag(
        "--key-passphrase-stdin", options->passphraseFromStdin, "Read the key's passphrase from stdin");
    command->add_option("--username", options->usernames, "Whom to act as; several may be given")
        ->required()
        ->allow_extra_args(false);
    command->callback([options, &invocation] {
        invocation.command = [options](CommandContext context) { return addJwt(context, *options); };
    });
}

} // namespace

void addConnectionsAddAppCommands(CLI::App& add, Invocation& invocation)
{
    addCustomCommand(add, invocation);
    addClientCredentialsCommand(add, invocation);
    addJwtCommand(add, invocation);
}

} // namespace scout::cli
