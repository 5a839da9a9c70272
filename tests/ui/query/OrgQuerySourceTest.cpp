// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/OrgQuerySource.h"

#include "orgs/ConnectionsFixture.h"

namespace scout::query {

namespace {

struct OrgQuerySourceTest : orgs::OrgsFixture {
    QueryRequest request(const std::string& profileId, bool allRows = false)
    {
        return {{profileId, "Tarn", "66.0"}, "SELECT Name FROM Account", allRows};
    }

    OrgQuerySource source{sessions, clock, folder.path()};
};

} // namespace

TEST_F(OrgQuerySourceTest, AsksTheOrgOfTheConnectionInItsApiVersion)
{
    http.expect("GET", std::string(orgs::kOrg) + "/services/data/v66.0/query", 200,
        R"({"totalSize":1,"done":true,"records":[{"Name":"Acme"}]})");
    auto pages = runTask(source.open(request(addProfile().id)));
    ASSERT_TRUE(pages);
    EXPECT_TRUE(http.sent().empty()) << "opening sends nothing of the query";
    const auto page = runTask((*pages)->next());
    ASSERT_TRUE(page);
    EXPECT_EQ(page->records->cell(0, 0).text, "Acme");
    EXPECT_EQ((*pages)->columns(), std::vector<std::string>{"Name"});
    EXPECT_EQ((*pages)->apiCalls(), 1);
}

TEST_F(OrgQuerySourceTest, AsksForDeletedRowsWhereWanted)
{
    http.expect("GET", std::string(orgs::kOrg) + "/services/data/v66.0/queryAll", 200,
        R"({"totalSize":0,"done":true,"records":[]})");
    auto pages = runTask(source.open(request(addProfile().id, true)));
    ASSERT_TRUE(pages);
    EXPECT_TRUE(runTask((*pages)->next()));
}

TEST_F(OrgQuerySourceTest, KeepsTheSessionOfAConnectionThatIsRemoved)
{
    http.expect("GET", std::string(orgs::kOrg) + "/services/data/v66.0/query", 200,
        R"({"totalSize":0,"done":true,"records":[]})");
    const std::string id = addProfile().id;
    auto pages = runTask(source.open(request(id)));
    ASSERT_TRUE(pages);
    sessions.close(id);
    EXPECT_TRUE(runTask((*pages)->next()));
}

TEST_F(OrgQuerySourceTest, ReportsAConnectionThatIsGone)
{
    const auto pages = runTask(source.open(request("no-such-profile")));
    ASSERT_FALSE(pages);
    EXPECT_EQ(pages.error().code, "connection_unknown");
}

TEST_F(OrgQuerySourceTest, TellsOfTheObjectsOfTheConnectionsOrg)
{
    const std::string id = addProfile().id;
    auto schema = runTask(source.schema({id, "Tarn", "66.0"}));
    ASSERT_TRUE(schema);
    EXPECT_TRUE(http.sent().empty());
    EXPECT_TRUE((*schema)->isWanting());
    http.expect("GET", std::string(orgs::kOrg) + "/services/data/v66.0/sobjects", 200,
        R"({"sobjects":[{"name":"Account","label":"Account"}]})");
    ASSERT_TRUE(runTask((*schema)->load()));
    EXPECT_EQ((*schema)->objects().size(), 1u);
    EXPECT_FALSE((*schema)->isWanting());
    EXPECT_TRUE(std::filesystem::exists(folder.path() / "describe" / id));
    EXPECT_FALSE(runTask(source.schema({"no-such-profile", "", "66.0"})));
}

} // namespace scout::query
