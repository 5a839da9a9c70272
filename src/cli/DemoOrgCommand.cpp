// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"
#include "cli/Console.h"
#include "cli/Interruption.h"
#include "cli/Invocation.h"
#include "demoorg/Server.h"

#include <CLI/CLI.hpp>

#include <charconv>
#include <ostream>

namespace scout::cli {

namespace {

struct DemoOrgOptions {
    int port = 0;
    std::string host = "127.0.0.1";
    std::string dataFile;
    std::string records;
    std::uint64_t seed = 1;
    bool sandbox = false;
    int accessTokenLifetime = 7200;
    std::int64_t apiLimit = 15'000;
    int locatorLifetime = 48 * 3600;
    int latency = 0;
    std::vector<std::string> faults;
    std::string jwtCertificate;
    bool rotateRefreshTokens = false;
    bool tls = false;
    bool printEnvironment = false;
    bool printReadToken = false;
};

Error badRecords(std::string_view part)
{
    return Error{ErrorKind::BadRequest, "usage",
        "--records takes OBJECT=COUNT,…, for example Account=1000,Contact=5000; \"" + std::string(part)
            + "\" is not that."};
}

/// "Account=1000,Contact=5000"
Result<std::map<std::string, std::int64_t>> readRecords(const std::string& text)
{
    std::map<std::string, std::int64_t> records;
    if (text.empty())
        return records;
    for (const auto part : split(text, ',')) {
        const auto equals = part.find('=');
        std::int64_t count = -1;
        if (equals != std::string_view::npos)
            std::from_chars(part.data() + equals + 1, part.data() + part.size(), count);
        if (count < 0)
            return badRecords(part);
        records[std::string(trim(part.substr(0, equals)))] = count;
    }
    return records;
}

bool isLoopback(const std::string& address)
{
    return address.starts_with("127.") || address == "::1";
}

void printEnvironment(std::ostream& out, const demoorg::ServerEnvironment& environment, bool withReadToken)
{
    std::vector<std::pair<const char*, std::string>> lines{{"SF_LOGIN_URL", environment.loginUrl},
        {"SF_TEST_URL", environment.testUrl}, {"SF_INSTANCE_URL", environment.instanceUrl},
        {"SF_CLIENT_ID", environment.clientId}, {"SF_CLIENT_SECRET", environment.clientSecret.reveal()},
        {"SF_USERNAME", environment.username}, {"SF_PASSWORD", environment.password.reveal()},
        {"SF_ACCESS_TOKEN", environment.accessToken.reveal()},
        {"SF_REFRESH_TOKEN", environment.refreshToken.reveal()}, {"SF_REDIRECT_URI", environment.redirectUri},
        {"SF_JWT_KEY_FILE", environment.jwtKeyFile.string()}, {"SF_API_VERSION", environment.apiVersion}};
    if (withReadToken)
        lines.emplace_back("SF_READ_TOKEN", environment.readToken.reveal());
    if (!environment.authorityFile.empty())
        lines.emplace_back("SF_CA_CERT", environment.authorityFile.string());
    for (const auto& [name, value] : lines)
        out << name << '=' << value << '\n';
    out << '\n';
}

Result<std::unique_ptr<demoorg::Server>> startServer(const DemoOrgOptions& options)
{
    auto records = readRecords(options.records);
    if (!records)
        return records.error();
    demoorg::Server::Options server;
    server.address = options.host;
    server.port = options.port;
    server.dataFile = options.dataFile;
    server.records = std::move(records).value();
    server.seed = options.seed;
    server.isSandbox = options.sandbox;
    server.accessTokenLifetime = std::chrono::seconds(options.accessTokenLifetime);
    server.apiLimit = options.apiLimit;
    server.locatorLifetime = std::chrono::seconds(options.locatorLifetime);
    server.latency = std::chrono::milliseconds(options.latency);
    server.faults = options.faults;
    server.jwtCertificate = options.jwtCertificate;
    server.rotatesRefreshTokens = options.rotateRefreshTokens;
    server.usesTls = options.tls;
    return demoorg::Server::start(std::move(server));
}

Task<ExitCode> serve(CommandContext context, DemoOrgOptions options)
{
    auto server = startServer(options);
    if (!server) {
        context.console->report(server.error());
        // What the org refuses is a flag: a fault, a certificate, an object that it has none of.
        const bool isUsage = server.error().kind == ErrorKind::BadRequest;
        co_return isUsage ? ExitCode::Usage : exitCodeFor(server.error());
    }
    if (!isLoopback(options.host))
        context.console->say("Other computers can reach this demo org at " + options.host
            + ", and its passwords are known to everybody. Without --host it is yours alone.");
    Interruption interruption;
    std::ostream& out = context.console->data();
    out << "Demo org ready at " << (*server)->baseUrl() << '\n';
    if (options.printEnvironment) {
        const auto environment = (*server)->environment();
        if (!environment) {
            context.console->report(environment.error());
            co_return exitCodeFor(environment.error());
        }
        printEnvironment(out, *environment, options.printReadToken);
    }
    out.flush();
    co_await interruption.wait();
    co_return ExitCode::Done;
}

void addIdentityFlags(CLI::App& command, DemoOrgOptions& options)
{
    command.add_flag("--sandbox", options.sandbox, "Be a sandbox");
    command.add_flag("--tls", options.tls, "Speak https, with a certificate authority made for this org");
    command
        .add_option("--access-token-lifetime", options.accessTokenLifetime, "Seconds until a session ends")
        ->check(CLI::PositiveNumber);
    command
        .add_option(
            "--jwt-cert", options.jwtCertificate, "Certificate of the printed app; one is made otherwise")
        ->check(CLI::ExistingFile);
    command.add_flag("--rotate-refresh-tokens", options.rotateRefreshTokens, "A refresh token works once");
    command.add_flag("--print-env", options.printEnvironment, "Print addresses and throw-away credentials");
    command.add_flag(
        "--print-read-token", options.printReadToken, "With --print-env: a read-only user's token too");
}

void addBehaviourFlags(CLI::App& command, DemoOrgOptions& options)
{
    command.add_option("--api-limit", options.apiLimit, "API calls in 24 hours")
        ->check(CLI::NonNegativeNumber);
    command
        .add_option(
            "--locator-lifetime", options.locatorLifetime, "Seconds until the rest of a result is gone")
        ->check(CLI::PositiveNumber);
    command.add_option("--latency", options.latency, "Milliseconds before every answer")
        ->check(CLI::NonNegativeNumber);
    command.add_option(
        "--fault", options.faults, "Go wrong on purpose: WHAT[@WHERE][:COUNT], as 401@query:1");
}

} // namespace

void addDemoOrgCommand(CLI::App& app, Invocation& invocation)
{
    auto options = std::make_shared<DemoOrgOptions>();
    auto* command = app.add_subcommand("demo-org", "Run a practice org on this computer until interrupted");
    command->add_option("--port", options->port, "Port of the org's own host; 0: any free one")
        ->check(CLI::Range(0, 65535));
    command->add_option("--host", options->host, "Address to listen at; loopback unless you say otherwise");
    command->add_option(
        "--data", options->dataFile, "SQLite file that keeps the org; without one it is thrown away");
    command->add_option(
        "--records", options->records, "How many records to make: Account=1000,Contact=5000,…");
    command->add_option("--seed", options->seed, "The same seed makes the same records");
    addIdentityFlags(*command, *options);
    addBehaviourFlags(*command, *options);
    command->callback([options, &invocation] {
        invocation.command = [options](CommandContext context) { return serve(context, *options); };
    });
}

} // namespace scout::cli
