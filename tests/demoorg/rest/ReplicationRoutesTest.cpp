// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"
#include "demoorg/support/ApiTest.h"

namespace scout::demoorg {

class ReplicationRoutes : public ApiTest {
protected:
    /// The address of a list, from so many minutes ago until in a minute.
    std::string path(const std::string& list, int minutesAgo) const
    {
        const auto text = [](TimePoint time) { return percentEncode(toIso8601(time)); };
        return "/sobjects/Account/" + list + "?start=" + text(clock.now() - std::chrono::minutes(minutesAgo))
            + "&end=" + text(clock.now() + std::chrono::minutes(1));
    }
};

TEST_F(ReplicationRoutes, ListWhatWasChanged)
{
    clock.advance(std::chrono::hours(1));
    signInAgain();
    const std::string id = create("Account", {{"Name", "New"}});
    const auto updated = get(path("updated", 5)).json();
    EXPECT_EQ(updated["ids"], nlohmann::json::array({id}));
    EXPECT_TRUE(updated["latestDateCovered"].is_string());
    EXPECT_EQ(send("DELETE", "/sobjects/Account/" + id).status, 204);
    EXPECT_EQ(get(path("updated", 5)).json()["ids"], nlohmann::json::array());
}

TEST_F(ReplicationRoutes, ListWhatWasDeleted)
{
    const std::string id = create("Account", {{"Name", "Old"}});
    EXPECT_EQ(send("DELETE", "/sobjects/Account/" + id).status, 204);
    const auto deleted = get(path("deleted", 5)).json();
    ASSERT_EQ(deleted["deletedRecords"].size(), 1u);
    EXPECT_EQ(deleted["deletedRecords"][0]["id"], id);
    EXPECT_TRUE(deleted["earliestDateAvailable"].is_string());
}

TEST_F(ReplicationRoutes, RefuseWindowsThatAreNone)
{
    EXPECT_EQ(refusal(get("/sobjects/Account/updated")), "400 INVALID_REPLICATION_DATE");
    EXPECT_EQ(
        refusal(get("/sobjects/Account/updated?start=yesterday&end=today")), "400 INVALID_REPLICATION_DATE");
    EXPECT_EQ(refusal(get(path("updated", -1))), "400 INVALID_REPLICATION_DATE") << "shorter than a minute";
    EXPECT_EQ(refusal(get(path("deleted", 31 * 24 * 60))), "400 INVALID_REPLICATION_DATE");
    EXPECT_EQ(refusal(get("/sobjects/Nonsense/updated")), "404 NOT_FOUND");
}

} // namespace scout::demoorg
