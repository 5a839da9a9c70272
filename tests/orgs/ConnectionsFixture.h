// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/RunTask.h"
#include "crypto/Random.h"
#include "orgs/ConnectFlow.h"
#include "orgs/Connections.h"
#include "orgs/DemoOrgHost.h"
#include "orgs/OrgSessions.h"
#include "orgs/OrgStore.h"
#include "orgs/SecretNames.h"
#include "orgs/TokenBroker.h"
#include "secrets/MemoryStore.h"
#include "support/FakeClock.h"
#include "support/ScriptedHttp.h"
#include "support/TemporaryFolder.h"

#include <gtest/gtest.h>

namespace scout::orgs {

inline constexpr const char* kOrg = "https://tarn.my.salesforce.com";
inline constexpr const char* kVersions = R"([{"version":"67.0"}])";
inline constexpr const char* kUser =
    R"({"user_id":"0055g00000BobQaAAJ","organization_id":"00D5g00000ZzDemEAF",
    "preferred_username":"dana@tarn.example","name":"Dana Okafor"})";
inline constexpr const char* kOrganization =
    R"({"totalSize":1,"done":true,"records":[{"Id":"00D","Name":"Tarn Hotels",
    "OrganizationType":"Enterprise Edition","IsSandbox":false,"InstanceName":"EU47","TrialExpirationDate":null}]})";

/// The demo org is not part of these tests: asked for, it counts and gives a fixed address.
class FixedDemoHost final : public DemoOrgHost {
public:
    int starts = 0;
    std::string address = "http://127.0.0.1:9999";

    Task<Result<std::string>> start(int) override
    {
        ++starts;
        co_return address;
    }
};

/// The library as services wires it, over scripted HTTP and secrets in memory.
struct OrgsFixture : testing::Test {
    test::TemporaryFolder folder;
    test::ScriptedHttp http;
    test::FakeClock clock;
    crypto::SystemRandom random;
    secrets::MemoryStore secrets;
    FixedDemoHost demo;
    OrgStore store{folder.path() / "connections.json", random};
    TokenBroker broker{{http, secrets, clock, folder.path() / "renewals"}, store};
    OrgSessions sessions{http, store, broker, demo};
    Connections connections{{http, secrets, store, sessions, clock}};
    ConnectFlow connect{{http, secrets, store, sessions, random, clock}};

    OrgProfile addProfile(Method method = Method::Quick, bool renewable = true)
    {
        OrgProfile profile;
        profile.name = "Tarn";
        profile.method = method;
        profile.loginUrl = "https://login.salesforce.com";
        profile.instanceUrl = kOrg;
        profile.clientId = "PlatformCLI";
        profile = *runTask(store.add(profile));
        keep(profile, kAccessToken, "access-1");
        if (renewable)
            keep(profile, kRefreshToken, "refresh-1");
        return profile;
    }
    void keep(const OrgProfile& profile, std::string_view what, std::string text)
    {
        EXPECT_TRUE(runTask(secrets.write(secretName(profile.id, what), Secret(std::move(text)))));
    }
    std::string kept(const OrgProfile& profile, std::string_view what)
    {
        const auto secret = runTask(secrets.read(secretName(profile.id, what)));
        return secret ? secret->reveal() : secret.error().code;
    }
    void expectHealthyOrg()
    {
        const std::string org = kOrg;
        http.expect("GET", org + "/services/data", 200, kVersions);
        http.expect("GET", org + "/services/oauth2/userinfo", 200, kUser);
        http.expect("GET", org + "/services/data/v67.0/query", 200, kOrganization,
            {{"Sforce-Limit-Info", "api-usage=12/15000"}});
    }
};

} // namespace scout::orgs
