// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/Server.h"

#include "demoorg/Host.h"
#include "demoorg/data/Seed.h"
#include "demoorg/oauth/DemoApp.h"
#include "demoorg/oauth/FirstRun.h"
#include "demoorg/oauth/OAuthTables.h"
#include "demoorg/oauth/PrivateFile.h"
#include "demoorg/oauth/SqlQuery.h"
#include "demoorg/rest/Versions.h"
#include "demoorg/tls/OrgAuthority.h"

#include <array>
#include <fstream>

namespace scout::demoorg {

namespace {

Result<std::unique_ptr<Database>> openDatabase(const Server::Options& options, const Clock& clock)
{
    auto database = Database::open(options.dataFile, Schema::standard());
    if (!database)
        return std::move(database).error();
    SeedOptions contents;
    contents.seed = options.seed;
    contents.records = options.records;
    contents.now = clock.now();
    contents.isSandbox = options.isSandbox;
    if (auto filled = seed(**database, contents); !filled)
        return std::move(filled).error();
    if (auto described = fillTooling(**database, clock.now()); !described)
        return std::move(described).error();
    const auto writer = (*database)->writer();
    if (auto created = createOAuthTables(*writer); !created)
        return std::move(created).error();
    return database;
}

struct OrgFacts {
    std::string id;
    std::string name;
    bool isSandbox = false;
};

OrgFacts readFacts(Database& database)
{
    const auto reader = orFail(database.reader());
    SqlQuery query(*reader, "SELECT Id, Name, IsSandbox FROM Organization");
    query.next();
    return {query.text(0), query.text(1), query.integer(2) != 0};
}

Result<std::vector<FaultSpec>> readFaults(const std::vector<std::string>& texts)
{
    std::vector<FaultSpec> specs;
    for (const auto& text : texts) {
        auto spec = FaultSpec::parse(text);
        if (!spec)
            return std::move(spec).error();
        specs.push_back(std::move(spec).value());
    }
    return specs;
}

/// Nothing where the file can't be read, which is no certificate either.
std::string contentsOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

class Server::Impl {
public:
    explicit Impl(const Options& options);

    Result<void> open(const Options& options);
    Result<void> listen(const Options& options);
    Result<ServerEnvironment> environment();

    Host& host(HostRole role) { return *m_hosts[std::size_t(role)]; }

private:
    Result<void> setUpTls(const std::string& address);
    Result<void> writeKeyFile();
    void mintTokens(ServerEnvironment& environment, const ConnectedApp& app, const OrgUser& user);

    const SystemClock m_systemClock;
    crypto::SystemRandom m_systemRandom;
    const Clock& m_clock;
    crypto::RandomSource& m_random;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Org> m_org;
    std::optional<PrivateFile> m_keyFile;
    std::optional<PrivateFile> m_authorityFile;
    std::shared_ptr<const TlsContext> m_tls; ///< none: the hosts speak plain HTTP
    std::vector<std::unique_ptr<Host>> m_hosts; ///< by HostRole; last, since their threads use the rest
};

Server::Impl::Impl(const Options& options)
    : m_clock(options.clock ? *options.clock : m_systemClock)
    , m_random(options.random ? *options.random : m_systemRandom)
{ }

Result<void> Server::Impl::open(const Options& options)
{
    auto faults = readFaults(options.faults);
    if (!faults)
        return std::move(faults).error();
    auto database = openDatabase(options, m_clock);
    if (!database)
        return std::move(database).error();
    m_database = std::move(database).value();
    const OrgFacts facts = readFacts(*m_database);
    const TokenStore::Options tokens{facts.id.substr(0, 15), options.accessTokenLifetime};
    m_org = std::unique_ptr<Org>(new Org{*m_database, m_clock, m_random, facts.id, facts.name,
        facts.isSandbox, AppStore(*m_database), TokenStore(*m_database, m_clock, m_random, tokens),
        UserDirectory(*m_database, m_random), LoginHistory(*m_database, m_clock),
        BrowserSessions(m_clock, m_random), IdTokens(*m_database), OrgPolicy(*m_database),
        ApiUsage(m_clock, options.apiLimit), QueryService(*m_database, m_clock, {options.locatorLifetime}),
        RecordService(*m_database, m_clock)});
    m_org->faults.set(std::move(faults).value());
    m_org->faults.setLatency(options.latency);
    completeFirstRun(*m_org);
    m_org->tokens.purge();
    if (options.rotatesRefreshTokens)
        rotateRefreshTokens(*m_org);
    return options.jwtCertificate.empty() ? Result<void>()
                                          : setDemoAppCertificate(*m_org, contentsOf(options.jwtCertificate));
}

Result<void> Server::Impl::setUpTls(const std::string& address)
{
    const CertificateAuthority authority = orgAuthority(*m_org, address);
    auto context = TlsContext::create(authority.issue(namesOf(address), m_clock.now(), m_random));
    if (!context)
        return std::move(context).error();
    auto written = PrivateFile::write("ca.crt", Secret(authority.certificate()));
    if (!written)
        return std::move(written).error();
    m_tls = std::move(context).value();
    m_authorityFile.emplace(std::move(written).value());
    return {};
}

Result<void> Server::Impl::listen(const Options& options)
{
    if (options.usesTls)
        if (auto ready = setUpTls(options.address); !ready)
            return std::move(ready).error();
    constexpr std::array kRoles{HostRole::MyDomain, HostRole::ProductionLogin, HostRole::SandboxLogin};
    for (const auto role : kRoles) {
        auto bound = bindPort({options.address, role == HostRole::MyDomain ? options.port : 0, m_tls});
        if (!bound)
            return std::move(bound).error();
        Site site{*m_org, role, bound->origin};
        m_hosts.push_back(std::make_unique<Host>(std::move(site), std::move(bound).value()));
    }
    m_org->hosts = {host(HostRole::MyDomain).origin(), host(HostRole::ProductionLogin).origin(),
        host(HostRole::SandboxLogin).origin()};
    for (auto& each : m_hosts)
        each->serve();
    return {};
}

Result<void> Server::Impl::writeKeyFile()
{
    const auto key = demoAppKey(*m_org);
    if (!key || m_keyFile)
        return {};
    auto written = PrivateFile::write("jwt.key", *key);
    if (!written)
        return std::move(written).error();
    m_keyFile.emplace(std::move(written).value());
    return {};
}

void Server::Impl::mintTokens(ServerEnvironment& environment, const ConnectedApp& app, const OrgUser& user)
{
    const Grant grant{app.consumerKey, user.id, app.scopes, crypto::randomToken(m_random, 16)};
    environment.accessToken = m_org->tokens.issueAccessToken(grant);
    environment.refreshToken = m_org->tokens.issueRefreshToken(grant);
    if (const auto reader = m_org->users.byUsername(kReadOnlyUsername))
        environment.readToken = m_org->tokens.issueAccessToken({app.consumerKey, reader->id, app.scopes});
}

Result<ServerEnvironment> Server::Impl::environment()
{
    const auto app = demoApp(*m_org);
    const auto user = m_org->users.byUsername(kDemoUsername);
    if (!app || !user)
        return Error{ErrorKind::NotFound, "demo_app_missing", "The demo org's own app or user is gone"};
    if (auto written = writeKeyFile(); !written)
        return std::move(written).error();
    ServerEnvironment environment;
    environment.loginUrl = m_org->hosts.production;
    environment.testUrl = m_org->hosts.sandbox;
    environment.instanceUrl = m_org->hosts.instance;
    environment.clientId = app->consumerKey;
    environment.clientSecret = Secret(app->consumerSecret);
    environment.username = user->username;
    environment.password = Secret(std::string(kDemoPassword));
    environment.redirectUri = kLoopbackCallback;
    environment.jwtKeyFile = m_keyFile ? m_keyFile->path() : std::filesystem::path();
    environment.apiVersion = kLatestVersion;
    environment.authorityFile = m_authorityFile ? m_authorityFile->path() : std::filesystem::path();
    mintTokens(environment, *app, *user);
    return environment;
}

Result<std::unique_ptr<Server>> Server::start(Options options)
{
    try {
        auto impl = std::make_unique<Impl>(options);
        if (auto opened = impl->open(options); !opened)
            return std::move(opened).error();
        if (auto listening = impl->listen(options); !listening)
            return std::move(listening).error();
        return std::unique_ptr<Server>(new Server(std::move(impl)));
    } catch (const StorageFailure& failure) {
        return Error{ErrorKind::Storage, "demo_data_unusable", failure.what()};
    }
}

Server::Server(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{ }

Server::~Server() = default;

std::string Server::baseUrl() const
{
    return m_impl->host(HostRole::MyDomain).origin();
}

int Server::port() const
{
    return m_impl->host(HostRole::MyDomain).port();
}

std::string Server::productionLoginUrl() const
{
    return m_impl->host(HostRole::ProductionLogin).origin();
}

std::string Server::sandboxLoginUrl() const
{
    return m_impl->host(HostRole::SandboxLogin).origin();
}

Result<ServerEnvironment> Server::environment()
{
    try {
        return m_impl->environment();
    } catch (const StorageFailure& failure) {
        return Error{ErrorKind::Storage, "demo_data_unusable", failure.what()};
    }
}

} // namespace scout::demoorg
