// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgs/OrgProbe.h"

#include "advice/Advice.h"
#include "base/Text.h"
#include "net/Url.h"
#include "json/Decoder.h"

#include <algorithm>

namespace scout::orgs {

namespace {

constexpr std::string_view kOrganizationQuery = "SELECT Id, Name, OrganizationType, IsSandbox, InstanceName, "
                                                "TrialExpirationDate FROM Organization LIMIT 1";

/// A scratch org is a sandbox that ends; a Developer Edition is known by its type; the demo org by being on
/// this machine, where no Salesforce org can be.
Environment environmentOf(std::string_view instanceUrl, bool isSandbox, bool ends, std::string_view edition)
{
    const auto url = net::Url::parse(instanceUrl);
    if (url && url->isLoopback())
        return Environment::Demo;
    if (isSandbox)
        return ends ? Environment::Scratch : Environment::Sandbox;
    return edition == "Developer Edition" ? Environment::Developer : Environment::Production;
}

/// "9.0" before "10.0" before "67.0".
double versionNumber(const std::string& version)
{
    return std::strtod(version.c_str(), nullptr);
}

Status statusOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Network:
    case ErrorKind::Timeout:
        return Status::Offline;
    case ErrorKind::Unauthorized:
        return Status::Reconnect;
    default:
        return Status::Attention;
    }
}

} // namespace

OrgProbe::OrgProbe(OrgSession& session, const Clock& clock)
    : m_session(session)
    , m_clock(clock)
{ }

Task<Result<OrgFacts>> OrgProbe::look()
{
    m_facts = OrgFacts();
    auto versions = co_await readVersions();
    if (!versions)
        co_return versions.error();
    auto user = co_await readUser();
    if (!user)
        co_return user.error();
    auto organization = co_await readOrganization();
    if (!organization)
        co_return organization.error();
    co_return m_facts;
}

Task<Result<net::HttpResponse>> OrgProbe::timed(std::string path)
{
    ApiRequest request;
    request.path = std::move(path);
    const TimePoint start = m_clock.now();
    auto response = co_await m_session.send(std::move(request));
    m_facts.latencyMs = std::max(m_facts.latencyMs, static_cast<int>((m_clock.now() - start).count()));
    if (response) {
        const auto usage = apiUsageFrom(*response);
        m_facts.usage = usage ? usage : m_facts.usage;
    }
    co_return response;
}

Task<Result<void>> OrgProbe::readVersions()
{
    auto response = co_await timed("/services/data");
    if (!response)
        co_return response.error();
    const auto document = json::Decoder::parse(response->body, "The list of API versions");
    if (!document)
        co_return document.error();
    std::string newest;
    for (const json::Node& item : document->root().items()) {
        const std::string version = item["version"].string();
        if (versionNumber(version) > versionNumber(newest))
            newest = version;
    }
    if (const auto complaint = document->complaint())
        co_return *complaint;
    if (newest.empty())
        co_return Error{
            ErrorKind::BadResponse, "versions_missing", "The org offers no version of the REST API."};
    m_facts.apiVersion = newest;
    co_return Result<void>();
}

Task<Result<void>> OrgProbe::readUser()
{
    auto response = co_await timed("/services/oauth2/userinfo");
    if (!response)
        co_return response.error();
    const auto document = json::Decoder::parse(response->body, "The user's identity");
    if (!document)
        co_return document.error();
    const json::Node user = document->root();
    m_facts.userId = user["user_id"].string();
    m_facts.orgId = user["organization_id"].string();
    m_facts.username = user["preferred_username"].string();
    m_facts.displayName = user["name"].stringOr("");
    if (const auto complaint = document->complaint())
        co_return *complaint;
    co_return Result<void>();
}

Task<Result<void>> OrgProbe::readOrganization()
{
    auto response = co_await timed(
        "/services/data/v" + m_facts.apiVersion + "/query?q=" + percentEncode(kOrganizationQuery));
    m_facts.environment = environmentOf(m_session.instanceUrl(), false, false, {});
    if (!response) {
        // Reading Organization needs a right of its own; whoever may not read it is connected all the same.
        const ErrorKind kind = response.error().kind;
        const bool isRefusal = kind == ErrorKind::BadRequest || kind == ErrorKind::NotFound;
        if (!isRefusal)
            co_return response.error();
        co_return Result<void>();
    }
    const auto document = json::Decoder::parse(response->body, "The organization");
    if (!document)
        co_return document.error();
    for (const json::Node& record : document->root()["records"].items()) {
        m_facts.orgName = record["Name"].stringOr("");
        m_facts.edition = record["OrganizationType"].stringOr("");
        m_facts.instanceName = record["InstanceName"].stringOr("");
        m_facts.environment = environmentOf(m_session.instanceUrl(), record["IsSandbox"].booleanOr(false),
            record["TrialExpirationDate"].exists(), m_facts.edition);
    }
    if (const auto complaint = document->complaint())
        co_return *complaint;
    co_return Result<void>();
}

void apply(const OrgFacts& facts, TimePoint now, OrgProfile& profile)
{
    profile.apiVersion = facts.apiVersion;
    profile.userId = facts.userId;
    profile.username = facts.username;
    profile.displayName = facts.displayName;
    profile.orgId = facts.orgId;
    profile.environment = facts.environment;
    if (!facts.orgName.empty()) {
        profile.orgName = facts.orgName;
        profile.edition = facts.edition;
        profile.instanceName = facts.instanceName;
    }
    profile.lastCheck = LastCheck{now, Status::Connected, {}, facts.latencyMs, std::nullopt, std::nullopt};
    if (facts.usage) {
        profile.lastCheck.apiUsed = facts.usage->used;
        profile.lastCheck.apiLimit = facts.usage->limit;
    }
}

void apply(const Error& failure, TimePoint now, OrgProfile& profile)
{
    profile.lastCheck.at = now;
    profile.lastCheck.status = statusOf(failure.kind);
    profile.lastCheck.note = advice::explain(failure).title + ". " + failure.message;
    profile.lastCheck.latencyMs.reset();
}

} // namespace scout::orgs
