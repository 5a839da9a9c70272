// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgs/ConnectionsFixture.h"

#include "settings/AtomicFile.h"

namespace scout::orgs {

namespace {

struct ConnectFlowTest : OrgsFixture {
    Result<Connected> connectToken(std::string name = {})
    {
        TokenConnectRequest request;
        request.name = std::move(name);
        request.instanceUrl = kOrg;
        request.accessToken = Secret("pasted");
        return runTask(connect.token(std::move(request)));
    }
};

/// There, but nobody has unlocked it.
class LockedStore final : public secrets::SecretStore {
public:
    secrets::StoreKind kind() const override { return secrets::StoreKind::Keychain; }
    Task<secrets::StoreState> state() override { co_return secrets::StoreState::Locked; }
    Task<Result<Secret>> read(std::string) override { co_return locked(); }
    Task<Result<void>> write(std::string, Secret) override { co_return locked(); }
    Task<Result<void>> remove(std::string) override { co_return locked(); }

private:
    static Error locked() { return {ErrorKind::Storage, "keychain_locked", "The keychain is locked."}; }
};

} // namespace

TEST_F(ConnectFlowTest, StoresTokenAndProfile)
{
    expectHealthyOrg();
    const auto connected = connectToken();
    ASSERT_TRUE(connected) << connected.error().message;
    EXPECT_EQ(connected->profile.name, "Tarn Hotels");
    EXPECT_EQ(connected->profile.method, Method::Token);
    EXPECT_EQ(connected->profile.lastCheck.status, Status::Connected);
    EXPECT_EQ(connected->profile.connectedAt, clock.now());
    EXPECT_EQ(kept(connected->profile, kAccessToken), "pasted");
    EXPECT_EQ(kept(connected->profile, kRefreshToken), "secret_missing");
    EXPECT_EQ(store.defaultProfile()->id, connected->profile.id);
}

TEST_F(ConnectFlowTest, TakesTheNameThatWasAskedFor)
{
    expectHealthyOrg();
    EXPECT_EQ(connectToken("Mine")->profile.name, "Mine");
}

TEST_F(ConnectFlowTest, KeepsNoSecretInTheProfileFile)
{
    expectHealthyOrg();
    ASSERT_TRUE(connectToken());
    const auto text = settings::readFile(folder.path() / "connections.json");
    ASSERT_TRUE(text);
    EXPECT_EQ(text->find("pasted"), std::string::npos);
}

TEST_F(ConnectFlowTest, StoresNothingWhenTheOrgRefusesTheToken)
{
    http.expect("GET", std::string(kOrg) + "/services/data", 200, kVersions);
    http.expect("GET", std::string(kOrg) + "/services/oauth2/userinfo", 403, "Bad_OAuth_Token");
    const auto connected = connectToken();
    ASSERT_FALSE(connected);
    EXPECT_EQ(connected.error().kind, ErrorKind::Unauthorized);
    EXPECT_TRUE(store.profiles().empty());
    EXPECT_TRUE(secrets.empty());
}

TEST_F(ConnectFlowTest, TakesTheSecretBackWhenTheProfileCannotBeStored)
{
    ASSERT_TRUE(settings::writeFile(folder.path() / "connections.json", "not json"));
    expectHealthyOrg();
    const auto connected = connectToken();
    ASSERT_FALSE(connected);
    EXPECT_TRUE(secrets.empty());
}

// The scripted network expects no request, and there is no browser: nobody is bothered in vain.
TEST_F(ConnectFlowTest, OpensTheSecretStoreFirst)
{
    LockedStore locked;
    ConnectFlow flow({http, locked, store, sessions, random, clock});
    EXPECT_EQ(runTask(flow.token(TokenConnectRequest())).error().code, "keychain_locked");
    EXPECT_EQ(runTask(flow.quick(QuickConnectRequest(), nullptr, nullptr)).error().code, "keychain_locked");
}

TEST_F(ConnectFlowTest, HasNobodyToGiveAPastedAddressTo)
{
    EXPECT_EQ(connect.submitRedirectedAddress("http://localhost:1717/OauthRedirect?code=x").error().code,
        "signin_not_waiting");
}

} // namespace scout::orgs
