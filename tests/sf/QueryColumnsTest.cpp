// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sf/QueryColumns.h"

#include <gtest/gtest.h>

namespace scout::sf {

using Columns = std::vector<std::string>;

TEST(ColumnsOf, KeepsTheSpellingAndTheOrder)
{
    EXPECT_EQ(columnsOf("select id, NAME, Owner.Manager.name from Account"),
        (Columns{"id", "NAME", "Owner.Manager.name"}));
}

TEST(ColumnsOf, DropsTheAliasOrTheNameOfTheObject)
{
    EXPECT_EQ(columnsOf("SELECT a.Id, a.Owner.Name FROM Account a"), (Columns{"Id", "Owner.Name"}));
    EXPECT_EQ(columnsOf("SELECT Account.Id FROM Account"), (Columns{"Id"}));
    EXPECT_EQ(columnsOf("SELECT Account.Id FROM Contact"), (Columns{"Account.Id"}));
}

TEST(ColumnsOf, FollowsAliasesOfRelationships)
{
    EXPECT_EQ(columnsOf("SELECT c.LastName, a.Name, o.Name FROM Contact c, c.Account a, a.Owner o"),
        (Columns{"LastName", "Account.Name", "Account.Owner.Name"}));
}

TEST(ColumnsOf, TakesTheFieldsOfEachBranchOfATypeof)
{
    EXPECT_EQ(columnsOf("SELECT Id, TYPEOF What WHEN Account THEN Phone, Name WHEN Opportunity THEN Amount, "
                        "Owner.Name ELSE name END FROM Task"),
        (Columns{"Id", "What.Phone", "What.Name", "What.Amount", "What.Owner.Name"}));
}

TEST(ColumnsOf, NamesChildRowsByTheirRelationship)
{
    EXPECT_EQ(columnsOf("SELECT Id, (SELECT Name FROM Contacts) FROM Account"), (Columns{"Id", "Contacts"}));
}

TEST(ColumnsOf, NamesTheCount)
{
    EXPECT_EQ(columnsOf("SELECT COUNT() FROM Account"), (Columns{"COUNT()"}));
}

TEST(ColumnsOf, LeavesToTheAnswerWhatTheTextDoesNotTell)
{
    for (const char* soql : {"SELECT FIELDS(ALL) FROM Account LIMIT 1", "SELECT COUNT(Id) FROM Account",
             "SELECT Name FROM Account GROUP BY Name", "SELEC Id FROM Account", ""})
        EXPECT_TRUE(columnsOf(soql).empty()) << soql;
}

} // namespace scout::sf
