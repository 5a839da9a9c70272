// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgs/Reconnect.h"

#include "base/Text.h"
#include "cli/BrowserSignInRun.h"
#include "cli/CommandEnd.h"
#include "cli/ConnectionChoice.h"
#include "cli/ConnectionsCommands.h"
#include "cli/Console.h"
#include "cli/KeyInput.h"
#include "cli/SecretSource.h"
#include "cli/TerminalPrompt.h"
#include "net/Url.h"
#include "orgs/Connections.h"
#include "orgs/DemoOrgHost.h"
#include "orgs/UnattendedConnect.h"
#include "services/Services.h"

#include <CLI/CLI.hpp>

namespace scout::cli {

namespace {

/// What a connection may be given anew with the sign-in.
struct ReconnectOptions {
    std::string name;
    BrowserOptions browser;
    SecretSource clientSecret;
    std::string keyFile;
    std::string certificateFile;
    bool passphraseFromStdin = false;
};

constexpr const char* kNewSecret = "the consumer secret";

/// Where to sign in again; the demo org is started for that and may have moved.
Task<Result<std::string>> loginUrlOf(CommandContext context, orgs::OrgProfile profile)
{
    if (profile.method != orgs::Method::Demo)
        co_return profile.loginUrl;
    const auto known = net::Url::parse(profile.instanceUrl);
    const int port = known ? known->port : 0;
    co_return co_await context.services->demoOrg().start(port);
}

Task<ExitCode> withBrowser(CommandContext context, orgs::OrgProfile profile, ReconnectOptions options)
{
    auto newSecret = read(options.clientSecret, kNewSecret);
    if (!newSecret)
        co_return refuse(context, newSecret.error());
    auto loginUrl = co_await loginUrlOf(context, profile);
    if (!loginUrl)
        co_return refuse(context, loginUrl.error());
    auto request =
        co_await orgs::reconnectRequest(profile, std::move(loginUrl).value(), &context.services->secrets());
    if (!request)
        co_return refuse(context, request.error());
    if (!newSecret->empty())
        request->clientSecret = std::move(newSecret).value();
    auto connected = co_await signInWithBrowser(context, std::move(request).value(), options.browser);
    co_return finishSignIn(context, connected, "Reconnected");
}

Task<ExitCode> withToken(CommandContext context, orgs::OrgProfile profile)
{
    auto token = secretFromUser("access token");
    if (!token)
        co_return refuse(context, token.error());
    orgs::TokenConnectRequest request;
    request.reconnects = profile.id;
    request.instanceUrl = profile.instanceUrl;
    request.accessToken = std::move(token).value();
    const auto flow = context.services->newConnectFlow();
    auto connected = co_await flow->token(std::move(request));
    co_return finishSignIn(context, connected, "Reconnected");
}

Task<ExitCode> withStoredKey(CommandContext context, orgs::OrgProfile profile)
{
    auto again = co_await context.services->connections().signInAgain(profile.id);
    if (!again)
        co_return refuse(context, again.error());
    const orgs::Connected connected{std::move(again).value(), {}};
    co_return finishSignIn(context, connected, "Reconnected");
}

Task<ExitCode> withNewSecret(CommandContext context, orgs::OrgProfile profile, SecretSource source)
{
    auto secret = read(source, kNewSecret);
    if (!secret)
        co_return refuse(context, secret.error());
    orgs::ClientCredentialsRequest request;
    request.reconnects = profile.id;
    request.loginUrl = profile.loginUrl;
    request.clientId = profile.clientId;
    request.clientSecret = std::move(secret).value();
    const auto flow = context.services->newUnattendedConnect();
    auto connected = co_await flow->clientCredentials(std::move(request));
    co_return finishSignIn(context, connected, "Reconnected");
}

/// The user whom the connection acts as comes first: that is who must be let in.
std::vector<std::string> usersOf(const orgs::OrgProfile& profile)
{
    std::vector<std::string> users{profile.username};
    for (const std::string& user : profile.usernames)
        if (!equalsIgnoreCase(user, profile.username))
            users.push_back(user);
    return users;
}

Task<ExitCode> withNewKey(CommandContext context, orgs::OrgProfile profile, ReconnectOptions options)
{
    auto key = readKey(options.keyFile, options.passphraseFromStdin);
    if (!key)
        co_return refuse(context, key.error());
    orgs::JwtConnectRequest request{
        {}, profile.id, profile.loginUrl, profile.clientId, std::move(key).value(), {}, usersOf(profile)};
    if (!options.certificateFile.empty()) {
        auto certificate = readCertificate(options.certificateFile);
        if (!certificate)
            co_return refuse(context, certificate.error());
        request.certificate = std::move(certificate).value();
    }
    const auto flow = context.services->newUnattendedConnect();
    auto connected = co_await flow->jwt(std::move(request));
    co_return finishSignIn(context, connected, "Reconnected");
}

/// By what the connection keeps, unless something new was given to keep instead.
Task<ExitCode> unattended(CommandContext context, orgs::OrgProfile profile, ReconnectOptions options)
{
    const bool isJwt = profile.method == orgs::Method::Jwt;
    if (isJwt && !options.keyFile.empty())
        co_return co_await withNewKey(context, std::move(profile), std::move(options));
    if (!isJwt && options.clientSecret.isGiven())
        co_return co_await withNewSecret(context, std::move(profile), std::move(options.clientSecret));
    co_return co_await withStoredKey(context, std::move(profile));
}

Task<ExitCode> reconnect(CommandContext context, ReconnectOptions options)
{
    auto profile = chooseConnection(context, options.name);
    if (!profile)
        co_return refuse(context, profile.error());
    switch (orgs::reconnectBy(profile->method)) {
    case orgs::ReconnectBy::Browser:
        co_return co_await withBrowser(context, std::move(profile).value(), std::move(options));
    case orgs::ReconnectBy::AccessToken:
        co_return co_await withToken(context, std::move(profile).value());
    case orgs::ReconnectBy::SfdxUrl:
        co_return co_await reconnectWithSfdxUrl(context, std::move(profile).value());
    case orgs::ReconnectBy::StoredKey:
        co_return co_await unattended(context, std::move(profile).value(), std::move(options));
    }
    co_return ExitCode::Usage;
}

} // namespace

void addReconnectCommand(CLI::App& connections, Invocation& invocation)
{
    auto* command = connections.add_subcommand(
        "reconnect", "Sign a connection in again, with the method that it was made with");
    auto options = std::make_shared<ReconnectOptions>();
    command->add_option("name", options->name, "The connection")->required();
    addBrowserFlags(*command, options->browser);
    addSecretFlags(*command, "client-secret", kNewSecret, options->clientSecret);
    command->add_option("--key", options->keyFile, "A new private key, for a JWT connection");
    command->add_option("--cert", options->certificateFile, "Its certificate, as uploaded to the app");
    command->add_flag(
        "--key-passphrase-stdin", options->passphraseFromStdin, "Read the key's passphrase from stdin");
    command->callback([options, &invocation] {
        invocation.command = [options](CommandContext context) { return reconnect(context, *options); };
    });
}

} // namespace scout::cli
