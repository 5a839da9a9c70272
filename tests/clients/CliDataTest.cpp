// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Salesforce CLI's commands for queries, single records and the org.
#include "clients/CliOrg.h"

namespace scout::test {

namespace {

using Json = nlohmann::json;

bool contains(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

class CliData : public CliOrg {
protected:
    static std::string createAccount(const std::string& name)
    {
        return result({"data", "create", "record", "--sobject", "Account", "--values", "Name='" + name + "'"})
            .value("id", "");
    }
};

} // namespace

TEST_F(CliData, ShowsAQueryAsATable)
{
    const auto shown = sf({"data", "query", "--query", "SELECT Id, Name FROM Account ORDER BY Id LIMIT 3"});
    EXPECT_EQ(shown.exitCode, 0);
    EXPECT_TRUE(contains(shown.output, "│ ID ")) << shown.output;
    EXPECT_TRUE(contains(shown.output, "Acme")) << shown.output;
    EXPECT_TRUE(contains(shown.output, "Total number of records retrieved: 3.")) << shown.output;
}

TEST_F(CliData, WritesAQueryAsCsv)
{
    const auto shown = sf({"data", "query", "--result-format", "csv", "--query",
        "SELECT Name, Owner.Name FROM Account ORDER BY Id LIMIT 1"});
    EXPECT_TRUE(shown.output.starts_with("Name,Owner.Name\nAcme,")) << shown.output;
}

TEST_F(CliData, GivesAQueryAsJsonWithChildren)
{
    const auto found =
        records("SELECT Name, (SELECT LastName FROM Contacts) FROM Account WHERE Id IN (SELECT "
                "AccountId FROM Contact) ORDER BY Id LIMIT 1");
    ASSERT_EQ(found.size(), 1u);
    EXPECT_GE(found[0]["Contacts"]["totalSize"], 1);
}

TEST_F(CliData, GroupsAndCounts)
{
    const auto groups = records("SELECT Industry, COUNT(Id) n FROM Account GROUP BY Industry");
    EXPECT_GT(groups.size(), 3u);
    EXPECT_TRUE(groups[0]["n"].is_number());
    EXPECT_GE(result({"data", "query", "--query", "SELECT COUNT() FROM Account"})["totalSize"], 250);
}

TEST_F(CliData, ReadsTheQueryFromAFileAndWritesTheRowsToOne)
{
    write("query.soql", "SELECT Id FROM Account ORDER BY Id LIMIT 7");
    // The file is whole when the process has ended.
    const auto written =
        s_cli
            ->start({"data", "query", "--file", file("query.soql").string(), "--result-format", "csv",
                "--output-file", file("rows.csv").string(), "--target-org", "demo"})
            ->waitForEnd(kCliLimit);
    EXPECT_EQ(written.exitCode, 0) << written.errors;
    const std::string rows = read("rows.csv");
    EXPECT_EQ(std::count(rows.begin(), rows.end(), '\n'), 8) << rows;
}

TEST_F(CliData, PointsAtTheMistakeInAQuery)
{
    const auto refused = sf({"data", "query", "--query", "SELECT Nope FROM Account"});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_TRUE(contains(refused.errors, "No such column 'Nope' on entity 'Account'")) << refused.errors;
    EXPECT_TRUE(contains(refused.errors, "ERROR at Row:1:Column:8")) << refused.errors;
}

TEST_F(CliData, QueriesTheRecycleBin)
{
    const std::string id = createAccount("Cli To Be Gone");
    sf({"data", "delete", "record", "--sobject", "Account", "--record-id", id});
    const std::string soql = "SELECT Id FROM Account WHERE Id = '" + id + "'";
    EXPECT_TRUE(records(soql).empty());
    EXPECT_EQ(result({"data", "query", "--all-rows", "--query", soql})["totalSize"], 1);
}

TEST_F(CliData, QueriesTheToolingApi)
{
    const auto shown =
        sf({"data", "query", "--use-tooling-api", "--query", "SELECT Name, Status FROM ApexClass"});
    EXPECT_EQ(shown.exitCode, 0) << shown.errors;
    EXPECT_TRUE(contains(shown.output, "InvoiceReminders")) << shown.output;
}

TEST_F(CliData, SearchesSeveralObjects)
{
    createAccount("Quetzalcoatl Partners");
    const auto found = result({"data", "search", "--query",
        "FIND {Quetzalcoatl} IN NAME FIELDS RETURNING Account(Id, Name), Contact(Id)"});
    ASSERT_EQ(found["searchRecords"].size(), 1u) << found.dump();
    EXPECT_EQ(found["searchRecords"][0]["Name"], "Quetzalcoatl Partners");
}

TEST_F(CliData, CreatesReadsUpdatesAndDeletesARecord)
{
    const std::string id = createAccount("Cli Single");
    const std::vector<std::string> which{"--sobject", "Account", "--record-id", id};
    const auto with = [&which](std::vector<std::string> command, std::vector<std::string> more = {}) {
        command.insert(command.end(), which.begin(), which.end());
        command.insert(command.end(), more.begin(), more.end());
        return command;
    };
    EXPECT_EQ(result(with({"data", "get", "record"}))["Name"], "Cli Single");
    result(with({"data", "update", "record"}, {"--values", "Name='Cli Changed' Industry=Energy"}));
    EXPECT_EQ(result(with({"data", "get", "record"}))["Industry"], "Energy");
    result(with({"data", "delete", "record"}));
    const auto gone = sf(with({"data", "get", "record"}, {"--json"}));
    EXPECT_EQ(gone.exitCode, 1);
    EXPECT_TRUE(contains(gone.output, "ENTITY_IS_DELETED")) << gone.output;
}

TEST_F(CliData, FindsARecordByItsValues)
{
    const std::string id = createAccount("Cli Where");
    EXPECT_EQ(
        result({"data", "get", "record", "--sobject", "Account", "--where", "Name='Cli Where'"})["Id"], id);
    EXPECT_EQ(
        sf({"data", "get", "record", "--sobject", "Account", "--where", "Name='Nobody Has This'"}).exitCode,
        1);
}

TEST_F(CliData, IsToldWhatARecordLacks)
{
    const auto refused =
        sf({"data", "create", "record", "--sobject", "Contact", "--values", "FirstName=Nameless", "--json"});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_TRUE(contains(refused.output, "REQUIRED_FIELD_MISSING")) << refused.output;
}

TEST_F(CliData, UploadsAFile)
{
    write("notes.txt", "Written by hand\n");
    const auto made =
        result({"data", "create", "file", "--file", file("notes.txt").string(), "--title", "Notes"});
    EXPECT_EQ(made["FileExtension"], "txt");
    EXPECT_FALSE(made["ContentDocumentId"].empty());
}

TEST_F(CliData, ListsTheLimits)
{
    const auto limits = result({"org", "list", "limits"});
    const auto daily = std::find_if(
        limits.begin(), limits.end(), [](const Json& limit) { return limit["name"] == "DailyApiRequests"; });
    ASSERT_NE(daily, limits.end());
    EXPECT_LT((*daily)["remaining"], (*daily)["max"]);
}

TEST_F(CliData, CountsRecords)
{
    const auto counts = result({"org", "list", "sobject", "record-counts", "--sobject", "Profile"});
    ASSERT_EQ(counts.size(), 1u);
    EXPECT_GE(counts[0]["count"], 3);
}

TEST_F(CliData, CallsAnyRestAddress)
{
    const auto called = sf({"api", "request", "rest", "/services/data/v67.0/sobjects/Account/describe"});
    EXPECT_EQ(called.exitCode, 0) << called.errors;
    EXPECT_EQ(Json::parse(called.output)["keyPrefix"], "001");
}

TEST_F(CliData, SendsABodyToARestAddress)
{
    const auto called = sf({"api", "request", "rest", "/services/data/v67.0/sobjects/Account", "--method",
        "POST", "--body", R"({"Name":"Cli By Rest"})", "--header", "Content-Type: application/json"});
    EXPECT_EQ(Json::parse(called.output)["success"], true) << called.output;
}

TEST_F(CliData, DisplaysTheOrgAndListsIt)
{
    const auto shown = result({"org", "display"});
    EXPECT_EQ(shown["connectedStatus"], "Connected");
    EXPECT_EQ(shown["apiVersion"], "67.0");
    const auto listed = s_cli->run({"org", "list", "--json"});
    EXPECT_TRUE(contains(listed.output, org("SF_USERNAME"))) << listed.output;
}

TEST_F(CliData, OpensTheOrgWithAnAddressForOneSignIn)
{
    const std::string address = result({"org", "open", "--url-only"}).value("url", "");
    EXPECT_TRUE(contains(address, "/secur/frontdoor.jsp?otp=")) << address;
}

TEST_F(CliData, ListsAndDescribesObjects)
{
    const auto custom = result({"sobject", "list", "--sobject", "custom"});
    EXPECT_EQ(custom, Json::array({"Invoice__c", "Project__c"}));
    const auto described = result({"sobject", "describe", "--sobject", "Invoice__c"});
    EXPECT_EQ(described["label"], "Invoice");
    EXPECT_EQ(
        result({"sobject", "describe", "--sobject", "ApexClass", "--use-tooling-api"})["keyPrefix"], "01p");
}

TEST_F(CliData, ShowsTheUser)
{
    EXPECT_EQ(result({"org", "display", "user"})["profileName"], "System Administrator");
}

} // namespace scout::test
