// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ROLLUP and CUBE, with results worked out by hand.
#include "demoorg/query/SampleOrg.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace scout::demoorg {

namespace {

struct GroupingTest : testing::Test {
    SampleOrg org;

    /// "a|b|1" for every row.
    std::vector<std::string> rows(std::string_view soql)
    {
        std::vector<std::string> rows;
        for (const auto& record : org.json(soql).value("records", nlohmann::ordered_json::array())) {
            std::string row;
            for (const auto& [key, value] : record.items())
                if (key != "attributes")
                    row += (row.empty() ? "" : "|")
                        + (value.is_string() ? value.get<std::string>() : value.dump());
            rows.push_back(std::move(row));
        }
        return rows;
    }
};

using Rows = std::vector<std::string>;

} // namespace

TEST_F(GroupingTest, RollsUpToAGrandTotal)
{
    EXPECT_EQ(
        rows("SELECT StageName, COUNT(Id) n, SUM(Amount) total FROM Opportunity GROUP BY ROLLUP(StageName)"),
        (Rows{"Closed Won|1|100.0", "Prospecting|2|50.5", "null|3|150.5"}));
}

TEST_F(GroupingTest, RollsUpFromTheLastFieldOn)
{
    EXPECT_EQ(rows("SELECT StageName, Account.Name, COUNT(Id) n FROM Opportunity "
                   "GROUP BY ROLLUP(StageName, Account.Name)"),
        (Rows{"Closed Won|Acme|1", "Closed Won|null|1", "Prospecting|Acme|1", "Prospecting|Globex|1",
            "Prospecting|null|2", "null|null|3"}));
}

TEST_F(GroupingTest, CubesEveryCombination)
{
    EXPECT_EQ(rows("SELECT IsWon, StageName, COUNT(Id) n FROM Opportunity GROUP BY CUBE(IsWon, StageName)"),
        (Rows{"false|Prospecting|2", "false|null|2", "true|Closed Won|1", "true|null|1", "null|Closed Won|1",
            "null|Prospecting|2", "null|null|3"}));
}

TEST_F(GroupingTest, TellsASubtotalFromAGroupOfNulls)
{
    EXPECT_EQ(rows("SELECT Account.Name, GROUPING(Account.Name) g, COUNT(Id) n FROM Contact "
                   "GROUP BY ROLLUP(Account.Name)"),
        (Rows{"null|0|1", "Acme|0|2", "Globex|0|1", "null|1|4"}));
}

TEST_F(GroupingTest, FiltersAndOrdersTheSubtotalsToo)
{
    EXPECT_EQ(rows("SELECT StageName, COUNT(Id) n FROM Opportunity GROUP BY ROLLUP(StageName) "
                   "HAVING COUNT(Id) > 1 ORDER BY COUNT(Id) DESC"),
        (Rows{"null|3", "Prospecting|2"}));
    EXPECT_EQ(rows("SELECT StageName, COUNT(Id) n FROM Opportunity GROUP BY ROLLUP(StageName) "
                   "HAVING GROUPING(StageName) = 1"),
        (Rows{"null|3"}));
    EXPECT_EQ(rows("SELECT StageName, COUNT(Id) n FROM Opportunity GROUP BY ROLLUP(StageName) "
                   "ORDER BY GROUPING(StageName) DESC, StageName LIMIT 2"),
        (Rows{"null|3", "Prospecting|2"}));
}

TEST_F(GroupingTest, RollsUpPartsOfDates)
{
    EXPECT_EQ(rows("SELECT CALENDAR_YEAR(CloseDate) y, COUNT(Id) n FROM Opportunity "
                   "GROUP BY ROLLUP(CALENDAR_YEAR(CloseDate))"),
        (Rows{"2025|1", "2026|2", "null|3"}));
}

TEST_F(GroupingTest, HasNoTotalOfNothing)
{
    EXPECT_EQ(
        rows("SELECT StageName, COUNT(Id) n FROM Opportunity WHERE Name = 'none' GROUP BY ROLLUP(StageName)"),
        Rows{});
}

TEST_F(GroupingTest, RefusesWhatSalesforceRefuses)
{
    EXPECT_EQ(org.error("SELECT Name, COUNT(Id) FROM Opportunity GROUP BY ROLLUP(StageName)").substr(0, 15),
        "MALFORMED_QUERY");
    EXPECT_NE(org.error("SELECT StageName, GROUPING(StageName) FROM Opportunity GROUP BY StageName")
                  .find("GROUPING"),
        std::string::npos);
}

} // namespace scout::demoorg
