// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many records at once with the Salesforce CLI: Bulk API 2.0, and trees.
#include "clients/CliOrg.h"

namespace scout::test {

namespace {

class CliBulk : public CliOrg {
protected:
    /// Runs a job over a file to its end.
    static nlohmann::json job(
        const std::string& verb, const std::string& csv, std::vector<std::string> more = {})
    {
        write("job.csv", csv);
        std::vector<std::string> command{
            "data", verb, "bulk", "--sobject", "Account", "--file", file("job.csv").string(), "--wait", "2"};
        command.insert(command.end(), more.begin(), more.end());
        return result(command);
    }
    static std::string nameOf(const std::string& key)
    {
        const auto found = records("SELECT Name FROM Account WHERE External_Id__c = '" + key + "'");
        return found.size() == 1 ? found[0].value("Name", "") : std::to_string(found.size()) + " records";
    }
    static std::string idOf(const std::string& key)
    {
        return records("SELECT Id FROM Account WHERE External_Id__c = '" + key + "'").at(0).value("Id", "");
    }
};

} // namespace

TEST_F(CliBulk, Imports)
{
    const auto done = job("import", "Name,External_Id__c\nImported One,CLI-I1\n\"Imported, Two\",CLI-I2\n");
    EXPECT_EQ(done["processedRecords"], 2);
    EXPECT_EQ(done["failedRecords"], 0);
    EXPECT_EQ(nameOf("CLI-I2"), "Imported, Two");
}

TEST_F(CliBulk, Updates)
{
    job("import", "Name,External_Id__c\nBefore,CLI-U1\n");
    const auto done = job("update", "Id,Name\n" + idOf("CLI-U1") + ",After\n");
    EXPECT_EQ(done["successfulRecords"], 1);
    EXPECT_EQ(nameOf("CLI-U1"), "After");
}

TEST_F(CliBulk, Upserts)
{
    job("import", "Name,External_Id__c\nOld,CLI-P1\n");
    const auto done =
        job("upsert", "External_Id__c,Name\nCLI-P1,New\nCLI-P2,Made\n", {"--external-id", "External_Id__c"});
    EXPECT_EQ(done["jobInfo"]["state"], "JobComplete") << done.dump();
    EXPECT_EQ(nameOf("CLI-P1"), "New");
    EXPECT_EQ(nameOf("CLI-P2"), "Made");
}

TEST_F(CliBulk, Deletes)
{
    job("import", "Name,External_Id__c\nShort-lived,CLI-D1\n");
    const auto done = job("delete", "Id\n" + idOf("CLI-D1") + "\n");
    EXPECT_EQ(done["jobInfo"]["state"], "JobComplete") << done.dump();
    EXPECT_EQ(nameOf("CLI-D1"), "0 records");
}

TEST_F(CliBulk, ExportsWhatAQueryFinds)
{
    job("import", "Name,External_Id__c\nExported,CLI-E1\n");
    const auto done = result(
        {"data", "export", "bulk", "--query", "SELECT Name FROM Account WHERE External_Id__c = 'CLI-E1'",
            "--output-file", file("out.csv").string(), "--wait", "2"});
    EXPECT_EQ(done["totalSize"], 1);
    EXPECT_EQ(read("out.csv"), "\"Name\"\n\"Exported\"\n");
}

TEST_F(CliBulk, TellsWhichRowsFailed)
{
    write("bad.csv", "Name,NumberOfEmployees\nGood,1\nBad,many\n");
    const auto finished = sf({"data", "import", "bulk", "--sobject", "Account", "--file",
        file("bad.csv").string(), "--wait", "2", "--json"});
    EXPECT_EQ(finished.exitCode, 1);
    const auto data = nlohmann::json::parse(finished.output)["data"];
    const std::string id = data.value("jobId", "");
    const auto results = result({"data", "bulk", "results", "--job-id", id});
    EXPECT_EQ(results["processedRecords"], 2);
    EXPECT_EQ(results["failedRecords"], 1);
    const std::string failures = read(results["failedFilePath"].get<std::string>());
    EXPECT_NE(failures.find("Bad"), std::string::npos) << failures;
}

TEST_F(CliBulk, ImportsAndExportsATree)
{
    write("Account.json",
        R"({"records":[{"attributes":{"type":"Account","referenceId":"root"},"Name":"Cli Root"}]})");
    write("Contact.json",
        R"({"records":[{"attributes":{"type":"Contact","referenceId":"leaf"},"LastName":"Leaf","AccountId":"@root"}]})");
    write("plan.json",
        R"([{"sobject":"Account","saveRefs":true,"files":["Account.json"]},)"
        R"({"sobject":"Contact","resolveRefs":true,"files":["Contact.json"]}])");
    EXPECT_EQ(result({"data", "import", "tree", "--plan", file("plan.json").string()}).size(), 2u);
    result({"data", "export", "tree", "--plan", "--output-dir", file("exported").string(), "--query",
        "SELECT Name, (SELECT LastName FROM Contacts) FROM Account WHERE Name = 'Cli Root'"});
    EXPECT_NE(read("exported/Contact.json").find("\"LastName\": \"Leaf\""), std::string::npos)
        << read("exported/Contact.json");
}

} // namespace scout::test
