// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/bulk/BulkTest.h"
#include "demoorg/support/RawClient.h"

namespace scout::demoorg {

using Ingest = BulkTest;

namespace {

const nlohmann::json kInsertAccounts{{"object", "Account"}, {"operation", "insert"}};

} // namespace

TEST_F(Ingest, OpensAJobAsTheGuideHasIt)
{
    const auto job = json("POST", "ingest",
        {{"object", "account"}, {"operation", "upsert"}, {"externalIdFieldName", "external_id__c"},
            {"columnDelimiter", "SEMICOLON"}, {"lineEnding", "CRLF"}, {"contentType", "CSV"}});
    const std::string id = job["id"];
    EXPECT_TRUE(id.starts_with("750"));
    EXPECT_EQ(job["object"], "Account");
    EXPECT_EQ(job["externalIdFieldName"], "External_Id__c");
    EXPECT_EQ(job["state"], "Open");
    EXPECT_EQ(job["apiVersion"].dump(), "67.0");
    EXPECT_EQ(job["contentUrl"], "services/data/v67.0/jobs/ingest/" + id + "/batches");
    EXPECT_EQ(job["columnDelimiter"], "SEMICOLON");
    EXPECT_EQ(job["lineEnding"], "CRLF");
    EXPECT_EQ(job["concurrencyMode"], "Parallel");
    EXPECT_EQ(job["createdDate"], "2026-03-14T09:41:00.000+0000");
}

TEST_F(Ingest, InsertsRowsAndTellsTheFailedOnesApart)
{
    const std::string id = ingest(kInsertAccounts,
        "Name,External_Id__c,NumberOfEmployees\nNordlys AS,X-1,12\n,X-2,3\n\"Lund, "
        "Ltd\",X-3,many\nSato,X-4,\n");
    const auto job = ask("GET", "ingest/" + id).json();
    EXPECT_EQ(job["state"], "JobComplete");
    EXPECT_EQ(job["jobType"], "V2Ingest");
    EXPECT_EQ(job["numberRecordsProcessed"], 4);
    EXPECT_EQ(job["numberRecordsFailed"], 2);
    const std::string good = ask("GET", "ingest/" + id + "/successfulResults/").body;
    EXPECT_TRUE(
        good.starts_with("\"sf__Id\",\"sf__Created\",\"Name\",\"External_Id__c\",\"NumberOfEmployees\"\n"
                         "\"001"))
        << good;
    EXPECT_NE(good.find("\"true\",\"Nordlys AS\",\"X-1\",\"12\"\n"), std::string::npos);
    const std::string bad = ask("GET", "ingest/" + id + "/failedResults").body;
    EXPECT_NE(
        bad.find("\"\",\"REQUIRED_FIELD_MISSING:Required fields are missing: [Name]:Name --\",\"\",\"X-2\""),
        std::string::npos)
        << bad;
    EXPECT_EQ(ask("GET", "ingest/" + id + "/unprocessedrecords").body,
        "\"Name\",\"External_Id__c\",\"NumberOfEmployees\"\n");
    EXPECT_EQ(select("SELECT Name FROM Account WHERE External_Id__c = 'X-1'")[0]["Name"], "Nordlys AS");
}

TEST_F(Ingest, UpdatesWhatIsGivenAndClearsWhatIsMarked)
{
    ingest(kInsertAccounts, "Name,External_Id__c,Phone,Industry\nNordlys,U-1,555,Energy\n");
    const std::string id = select("SELECT Id FROM Account WHERE External_Id__c = 'U-1'")[0]["Id"];
    const std::string job = ingest({{"object", "Account"}, {"operation", "update"}},
        "Id,Name,Phone,Industry\n" + id + ",Nordlys AS,#N/A,\n001000000000000AAA,Nobody,,\n");
    EXPECT_EQ(ask("GET", "ingest/" + job).json()["numberRecordsFailed"], 1);
    EXPECT_NE(ask("GET", "ingest/" + job + "/failedResults").body.find("INVALID_CROSS_REFERENCE_KEY"),
        std::string::npos);
    const auto account = select("SELECT Name, Phone, Industry FROM Account WHERE Id = '" + id + "'")[0];
    EXPECT_EQ(account["Name"], "Nordlys AS");
    EXPECT_TRUE(account["Phone"].is_null());
    EXPECT_EQ(account["Industry"], "Energy") << "an empty value changes nothing";
}

TEST_F(Ingest, UpsertsByExternalIdAndFindsParentsByTheirs)
{
    ingest(kInsertAccounts, "Name,External_Id__c\nNordlys,P-1\n");
    const std::string job =
        ingest({{"object", "Contact"}, {"operation", "upsert"}, {"externalIdFieldName", "External_Id__c"}},
            "LastName,External_Id__c,Account.External_Id__c,Owner.Username\n"
            "Lund,C-1,P-1,bob.quinn@scout.example\nBerg,C-2,P-9,\nNone,,,\n");
    const std::string good = ask("GET", "ingest/" + job + "/successfulResults").body;
    EXPECT_NE(good.find("\"true\",\"Lund\",\"C-1\""), std::string::npos) << good;
    EXPECT_EQ(ask("GET", "ingest/" + job).json()["numberRecordsFailed"], 2);
    const auto contact =
        select("SELECT Account.Name, Owner.Username FROM Contact WHERE External_Id__c = 'C-1'")[0];
    EXPECT_EQ(contact["Account"]["Name"], "Nordlys");
    EXPECT_EQ(contact["Owner"]["Username"], "bob.quinn@scout.example");
    const std::string again =
        ingest({{"object", "Contact"}, {"operation", "upsert"}, {"externalIdFieldName", "External_Id__c"}},
            "LastName,External_Id__c\nLunde,C-1\n");
    EXPECT_NE(ask("GET", "ingest/" + again + "/successfulResults").body.find("\"false\",\"Lunde\",\"C-1\""),
        std::string::npos);
}

TEST_F(Ingest, DeletesToTheBinOrForGood)
{
    ingest(kInsertAccounts, "Name\nOne to delete\nTwo to delete\n");
    const auto rows = select("SELECT Id FROM Account WHERE Name LIKE '%to delete' ORDER BY Name");
    ASSERT_EQ(rows.size(), 2u);
    ingest(
        {{"object", "Account"}, {"operation", "delete"}}, "Id\n" + rows[0]["Id"].get<std::string>() + "\n");
    ingest({{"object", "Account"}, {"operation", "hardDelete"}},
        "Id\n" + rows[1]["Id"].get<std::string>() + "\n");
    EXPECT_TRUE(select("SELECT Id FROM Account WHERE Name LIKE '%to delete'").empty());
    const std::string bin = query("SELECT Name FROM Account WHERE Name LIKE '%to delete'", "queryAll");
    EXPECT_EQ(ask("GET", "query/" + bin + "/results").body, "\"Name\"\n\"One to delete\"\n");
}

TEST_F(Ingest, FailsAsAWholeWhereTheHeaderIsWrong)
{
    const struct {
        nlohmann::json job;
        const char* csv;
        const char* message;
    } cases[] = {
        {kInsertAccounts, "Name,Nonsense\nA,B\n", "InvalidBatch : Field name not found : Nonsense"},
        {kInsertAccounts, "Name,name\nA,B\n", "InvalidBatch : Field name duplicated : name"},
        {kInsertAccounts, "", "InvalidBatch : The upload is empty"},
        {kInsertAccounts, "Name\r\nA\r\n",
            "InvalidBatch : LineEnding is invalid on user data. Current LineEnding setting is LF"},
        {{{"object", "Account"}, {"operation", "update"}}, "Name\nA\n",
            "InvalidBatch : Field name not found : Id"},
        {{{"object", "Account"}, {"operation", "delete"}}, "Id,Name\nA,B\n",
            "InvalidBatch : \"delete\" jobs must contain exactly one column, Id"},
    };
    for (const auto& each : cases) {
        const std::string id = ingest(each.job, each.csv);
        const auto job = ask("GET", "ingest/" + id).json();
        EXPECT_EQ(job["state"], "Failed") << each.csv;
        EXPECT_EQ(job["errorMessage"], each.message);
    }
    EXPECT_TRUE(select("SELECT Id FROM Account WHERE Name = 'A'").empty());
}

TEST_F(Ingest, KeepsWhatItDidNotGetTo)
{
    const std::string id = ingest(kInsertAccounts, "Name\nDone\nBro\"ken\nNever\n");
    const auto job = ask("GET", "ingest/" + id).json();
    EXPECT_EQ(job["state"], "Failed");
    EXPECT_EQ(job["numberRecordsProcessed"], 1);
    EXPECT_EQ(ask("GET", "ingest/" + id + "/unprocessedrecords").body, "\"Name\"\nBro\"ken\nNever\n");
    EXPECT_EQ(select("SELECT Id FROM Account WHERE Name = 'Done'").size(), 1u);
}

TEST_F(Ingest, TakesJobAndDataInOneRequest)
{
    const std::string body =
        "--B\r\nContent-Type: application/json\r\nContent-Disposition: form-data; "
        "name=\"job\"\r\n\r\n{\"object\":\"Contact\",\"operation\":\"insert\"}\r\n"
        "--B\r\nContent-Type: text/csv\r\nContent-Disposition: form-data; "
        "name=\"content\"; filename=\"content\"\r\n\r\nLastName\nMultipart\n\r\n--B--\r\n";
    const auto job = ask("POST", "ingest", body, "multipart/form-data; boundary=B").json();
    EXPECT_EQ(job["state"], "UploadComplete") << job.dump();
    EXPECT_EQ(await("ingest/" + job["id"].get<std::string>())["numberRecordsProcessed"], 1);
}

TEST_F(Ingest, CanBeAbortedDeletedAndListed)
{
    const std::string id = json("POST", "ingest", kInsertAccounts)["id"];
    ask("PUT", "ingest/" + id + "/batches", "Name\nLater\n", "text/csv");
    EXPECT_EQ(ask("DELETE", "ingest/" + id).json()[0]["errorCode"], "INVALIDJOBSTATE");
    EXPECT_EQ(json("PATCH", "ingest/" + id, {{"state", "Aborted"}})["state"], "Aborted");
    EXPECT_EQ(json("PATCH", "ingest/" + id, {{"state", "Aborted"}})[0]["message"],
        "Invalid job state: Aborting already Aborted Job not allowed");
    EXPECT_EQ(ask("GET", "ingest/" + id + "/unprocessedrecords").body, "Name\nLater\n");
    EXPECT_EQ(ask("GET", "ingest").json()["records"][0]["id"], id);
    EXPECT_EQ(ask("DELETE", "ingest/" + id).status, 204);
    EXPECT_EQ(ask("GET", "ingest/" + id).json()[0]["errorCode"], "NOT_FOUND");
    EXPECT_TRUE(ask("GET", "ingest").json()["records"].empty());
}

TEST_F(Ingest, RefusesJobsThatMakeNoSense)
{
    const auto code = [this](const nlohmann::json& job) {
        const auto answer = json("POST", "ingest", job);
        return answer.is_array() ? answer[0].value("errorCode", "") : "made";
    };
    EXPECT_EQ(code({{"object", "Nothing"}, {"operation", "insert"}}), "INVALIDENTITY");
    EXPECT_EQ(code({{"object", "Account"}, {"operation", "explode"}}), "INVALIDOPERATION");
    EXPECT_EQ(code({{"object", "Account"}, {"operation", "query"}}), "INVALIDOPERATION");
    EXPECT_EQ(code({{"object", "Account"}, {"operation", "upsert"}}), "INVALIDJOB");
    EXPECT_EQ(code({{"object", "Account"}, {"operation", "upsert"}, {"externalIdFieldName", "Phone"}}),
        "INVALIDJOB");
    EXPECT_EQ(
        code({{"object", "Account"}, {"operation", "insert"}, {"columnDelimiter", "SPACE"}}), "INVALIDJOB");
    EXPECT_EQ(code({{"object", "Account"}, {"operation", "insert"}, {"contentType", "XML"}}), "INVALIDJOB");
    EXPECT_EQ(code(nlohmann::json::array()), "INVALIDJOB");
    EXPECT_EQ(ask("POST", "ingest", "{broken").json()[0]["errorCode"], "JSON_PARSER_ERROR");
}

TEST_F(Ingest, RefusesWhatComesTwiceOrAtTheWrongTime)
{
    const std::string id = json("POST", "ingest", kInsertAccounts)["id"];
    EXPECT_EQ(ask("GET", "ingest/" + id + "/failedResults").json()[0]["errorCode"], "INVALIDJOBSTATE");
    EXPECT_EQ(ask("PUT", "ingest/" + id + "/batches", "{}", "application/json").status, 415);
    EXPECT_EQ(ask("PUT", "ingest/" + id + "/batches", "Name\nOnce\n", "text/csv").status, 201);
    EXPECT_EQ(ask("PUT", "ingest/" + id + "/batches", "Name\nTwice\n", "text/csv").json()[0]["errorCode"],
        "INVALIDJOBSTATE");
    EXPECT_EQ(json("PATCH", "ingest/" + id, {{"state", "JobComplete"}})[0]["errorCode"], "INVALIDJOBSTATE");
    json("PATCH", "ingest/" + id, {{"state", "UploadComplete"}});
    await("ingest/" + id);
    EXPECT_EQ(json("PATCH", "ingest/" + id, {{"state", "UploadComplete"}})[0]["message"],
        "Invalid job state: Closing already JobComplete Job not allowed");
}

TEST_F(Ingest, KeepsToTheRightsOfItsUser)
{
    token = readToken;
    const std::string id = ingest(kInsertAccounts, "Name\nForbidden\n");
    EXPECT_EQ(ask("GET", "ingest/" + id).json()["numberRecordsFailed"], 1);
    signInAgain();
    EXPECT_EQ(ask("GET", "ingest/" + id).json()[0]["errorCode"], "NOT_FOUND") << "the job of somebody else";
    EXPECT_TRUE(select("SELECT Id FROM Account WHERE Name = 'Forbidden'").empty());
}

TEST_F(Ingest, StopsWithTheServerWhileItIsAtWork)
{
    std::string csv = "Name\n";
    for (int i = 0; i < 20'000; ++i)
        csv += "Account " + std::to_string(i) + "\n";
    const std::string id = json("POST", "ingest", kInsertAccounts)["id"];
    ask("PUT", "ingest/" + id + "/batches", csv, "text/csv");
    json("PATCH", "ingest/" + id, {{"state", "UploadComplete"}});
    server.reset();
    restart();
    SUCCEED();
}

TEST_F(Ingest, CanBeAbortedAtWork)
{
    std::string csv = "Name\n";
    for (int i = 0; i < 20'000; ++i)
        csv += "Account " + std::to_string(i) + "\n";
    const std::string id = json("POST", "ingest", kInsertAccounts)["id"];
    ask("PUT", "ingest/" + id + "/batches", csv, "text/csv");
    json("PATCH", "ingest/" + id, {{"state", "UploadComplete"}});
    while (ask("GET", "ingest/" + id).json()["numberRecordsProcessed"] == 0) { }
    EXPECT_EQ(json("PATCH", "ingest/" + id, {{"state", "Aborted"}})["state"], "Aborted");
    ask("GET",
        "ingest/" + ingest(kInsertAccounts, "Name\nNext in line\n")); // runs once the other has stopped
    const auto job = ask("GET", "ingest/" + id).json();
    EXPECT_EQ(job["state"], "Aborted");
    const std::string rest = ask("GET", "ingest/" + id + "/unprocessedrecords").body;
    const auto unprocessed = std::count(rest.begin(), rest.end(), '\n') - 1;
    EXPECT_EQ(job["numberRecordsProcessed"].get<std::int64_t>() + unprocessed, 20'000);
    EXPECT_GT(unprocessed, 0);
}

TEST_F(Ingest, TakesNothingOfAnUploadThatStopsHalfWay)
{
    const std::string job = "ingest/"
        + json("POST", "ingest", {{"operation", "insert"}, {"object", "Account"}}).value("id", "none");
    RawClient client(server->port());
    client.send("PUT " + path(job) + "/batches HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token
        + "\r\nContent-Type: text/csv\r\nContent-Length: 1000\r\n\r\nName\nHalf of an upload\n");
    client.finish();
    EXPECT_TRUE(client.readAll().starts_with("HTTP/1.1 400 ")); // so the server has seen the end
    EXPECT_EQ(ask("GET", job).json()["state"], "Open");
    EXPECT_EQ(ask("PUT", job + "/batches", "Name\nWhole upload\n", "text/csv").status, 201);
    json("PATCH", job, {{"state", "UploadComplete"}});
    EXPECT_EQ(await(job)["numberRecordsProcessed"], 1);
    EXPECT_TRUE(select("SELECT Id FROM Account WHERE Name = 'Half of an upload'").empty());
}

} // namespace scout::demoorg
