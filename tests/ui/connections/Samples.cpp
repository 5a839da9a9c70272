// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/Samples.h"

namespace scout::test {

namespace {

orgs::OrgProfile profile(
    std::string id, std::string name, std::string username, orgs::Environment environment)
{
    orgs::OrgProfile profile;
    profile.id = std::move(id);
    profile.name = std::move(name);
    profile.username = std::move(username);
    profile.environment = environment;
    const bool isSandbox =
        environment == orgs::Environment::Sandbox || environment == orgs::Environment::Scratch;
    profile.loginUrl = isSandbox ? "https://test.salesforce.com" : "https://login.salesforce.com";
    profile.orgName = profile.name + " Ltd";
    profile.orgId = "00D7a00000KpX2mEAF";
    profile.edition = "Enterprise Edition";
    profile.instanceName = "EU47";
    profile.instanceUrl = "https://" + profile.id + ".my.salesforce.com";
    profile.apiVersion = "66.0";
    profile.scopes = {"api", "refresh_token"};
    profile.connectedAt = fromIso8601("2026-01-12T08:30:00Z");
    profile.lastCheck = {fromIso8601("2026-03-14T09:39:00Z"), orgs::Status::Connected, {}, 96, 310, 15'000};
    return profile;
}

orgs::OrgProfile unwell(orgs::OrgProfile profile, orgs::Status status, std::string note)
{
    profile.lastCheck.status = status;
    profile.lastCheck.note = std::move(note);
    profile.lastCheck.latencyMs.reset();
    return profile;
}

orgs::OrgProfile demoOrg()
{
    auto demo = profile("demo", "Demo org", "demo@scout.example", orgs::Environment::Demo);
    demo.method = orgs::Method::Demo;
    demo.instanceUrl = "http://127.0.0.1:8123";
    demo.lastCheck.latencyMs = 1;
    demo.lastCheck.apiUsed.reset();
    demo.lastCheck.apiLimit.reset();
    return demo;
}

Error refusal(std::string code, std::string message, std::string oauthError, std::string description)
{
    return {ErrorKind::Forbidden, std::move(code), std::move(message),
        HttpFault{0, std::move(oauthError), std::move(description), {}}};
}

} // namespace

orgs::Connected sampleConnection()
{
    orgs::Connected connection;
    connection.profile =
        profile("tarnhotels", "Tarn Hotels", "dana.okafor@tarnhotels.example", orgs::Environment::Production);
    connection.profile.connectedAt = fromIso8601("2026-03-14T09:41:00Z");
    connection.facts.orgName = connection.profile.orgName;
    connection.facts.latencyMs = 138;
    connection.facts.usage = orgs::ApiUsage{1'204, 15'000};
    return connection;
}

std::vector<orgs::OrgProfile> sampleProfiles()
{
    using orgs::Environment;
    auto marlow = profile("marlow", "Marlow Health", "admin@marlowhealth.example", Environment::Production);
    marlow.method = orgs::Method::Custom;
    marlow.lastCheck.apiUsed = 85'012;
    marlow.lastCheck.apiLimit = 100'000;
    auto scratch = profile("feature", "feature-1142", "test-k2jx@larkfield.example", Environment::Scratch);
    scratch.method = orgs::Method::SfdxUrl;
    auto unchecked =
        profile("partial", "Pebble Partial", "integrations@pebble.example.part", Environment::Sandbox);
    unchecked.lastCheck = {};
    return {
        marlow,
        unwell(profile("pebble", "Pebble Retail", "integrations@pebble.example", Environment::Production),
            orgs::Status::Reconnect,
            "The saved sign-in is no longer valid. Its token was revoked in Salesforce."),
        unwell(
            profile("larkfield", "Larkfield Energy", "svc-scout@larkfield.example", Environment::Production),
            orgs::Status::Attention,
            "The API is switched off for this user. An admin can grant API Enabled."),
        profile("uat", "Larkfield UAT", "dana.okafor@larkfield.example.uat", Environment::Sandbox),
        scratch,
        demoOrg(),
        unchecked,
        unwell(profile("harbour", "Harbour Freight", "ops@harbourfreight.example", Environment::Developer),
            orgs::Status::Offline,
            "The host was not found. harbour.my.salesforce.com could not be resolved."),
    };
}

Error deniedError()
{
    return refusal("signin_denied", "Access was denied on Salesforce's page.", "access_denied",
        "end-user denied authorization");
}

Error notInstalledError()
{
    return refusal("signin_app_not_installed",
        "The app is not installed in this org, and this user may not approve it.",
        "OAUTH_APPROVAL_ERROR_GENERIC", "An unexpected error has occurred during authentication.");
}

Error portBusyError()
{
    return {ErrorKind::Network, "callback_port_busy", "Another program listens on port 1717.", {}};
}

Error timedOutError()
{
    return {ErrorKind::Timeout, "signin_timed_out", "Nobody finished the sign-in within 5 minutes.", {}};
}

} // namespace scout::test
