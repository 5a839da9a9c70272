// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/rest/Conditions.h"
#include "demoorg/support/ApiTest.h"

namespace scout::demoorg {

using RecordRoutes = ApiTest;

TEST_F(RecordRoutes, CreateReadUpdateAndDelete)
{
    const auto created = send("POST", "/sobjects/Account", R"({"Name":"Nordlys AS","Industry":"Energy"})");
    EXPECT_EQ(created.status, 201) << created.body;
    const std::string id = created.json()["id"];
    EXPECT_EQ(created.body, R"({"id":")" + id + R"(","success":true,"errors":[]})");
    EXPECT_EQ(created.header("Location"), "/services/data/v67.0/sobjects/Account/" + id);

    EXPECT_EQ(send("GET", "/sobjects/Account/" + id).json()["Industry"], "Energy");
    const auto some = send("GET", "/sobjects/Account/" + id + "?fields=Name,Phone").json();
    EXPECT_EQ(some["Name"], "Nordlys AS");
    EXPECT_FALSE(some.contains("Industry"));

    const auto updated = send("PATCH", "/sobjects/Account/" + id, R"({"Phone":"+47 1"})");
    EXPECT_EQ(updated.status, 204) << updated.body;
    EXPECT_EQ(updated.body, "");
    EXPECT_EQ(send("GET", "/sobjects/Account/" + id).json()["Phone"], "+47 1");

    EXPECT_EQ(send("DELETE", "/sobjects/Account/" + id).status, 204);
    EXPECT_EQ(send("DELETE", "/sobjects/Account/" + id).json()[0]["errorCode"], "ENTITY_IS_DELETED");
}

TEST_F(RecordRoutes, TakePatchInTheShapeOfPost)
{
    const std::string id = send("POST", "/sobjects/Account", R"({"Name":"A"})").json()["id"];
    EXPECT_EQ(send("POST", "/sobjects/Account/" + id + "?_HttpMethod=PATCH", R"({"Name":"B"})").status, 204);
    EXPECT_EQ(send("GET", "/sobjects/Account/" + id).json()["Name"], "B");
}

TEST_F(RecordRoutes, UpsertByAnExternalId)
{
    const auto created = send("PATCH", "/sobjects/Account/External_Id__c/X%2F1", R"({"Name":"Ext"})");
    EXPECT_EQ(created.status, 201) << created.body;
    EXPECT_EQ(created.json()["created"], true);
    const auto updated = send("PATCH", "/sobjects/Account/External_Id__c/X%2F1", R"({"Name":"Ext 2"})");
    EXPECT_EQ(updated.status, 200) << updated.body;
    EXPECT_EQ(updated.json()["created"], false);
    EXPECT_EQ(
        send("PATCH", "/services/data/v45.0/sobjects/Account/External_Id__c/X%2F1", R"({"Name":"Ext 3"})")
            .status,
        204);
    EXPECT_EQ(send("GET", "/sobjects/Account/External_Id__c/X%2F1").json()["Name"], "Ext 3");
    EXPECT_EQ(
        send("PATCH", "/sobjects/Account/External_Id__c/none?updateOnly=true", R"({"Name":"x"})").status,
        404);
    EXPECT_EQ(send("DELETE", "/sobjects/Account/External_Id__c/X%2F1").status, 204);
    EXPECT_EQ(send("GET", "/sobjects/Account/External_Id__c/X%2F1").status, 404);
}

TEST_F(RecordRoutes, RefuseAsSalesforceDoes)
{
    EXPECT_EQ(send("POST", "/sobjects/Contact", "{}").json()[0]["errorCode"], "REQUIRED_FIELD_MISSING");
    EXPECT_EQ(send("POST", "/sobjects/Account", "{nonsense").json()[0]["errorCode"], "JSON_PARSER_ERROR");
    EXPECT_EQ(send("POST", "/sobjects/Account", "").json()[0]["errorCode"], "JSON_PARSER_ERROR");
    EXPECT_EQ(send("POST", "/sobjects/Nonsense", "{}").status, 404);
    EXPECT_EQ(send("GET", "/sobjects/Account/nonsense").status, 404);
    EXPECT_EQ(send("PUT", "/sobjects/Account", "{}").status, 405);
    EXPECT_EQ(
        send("POST", "/sobjects/Account", R"({"Nonsense__c":1})").json()[0]["errorCode"], "INVALID_FIELD");
}

TEST_F(RecordRoutes, KeepTextThatLooksLikeSql)
{
    const std::string name = R"(Robert'); DROP TABLE Account;--)";
    const std::string id =
        send("POST", "/sobjects/Account", nlohmann::json{{"Name", name}}.dump()).json()["id"];
    EXPECT_EQ(send("GET", "/sobjects/Account/" + id).json()["Name"], name);
    EXPECT_EQ(
        send("GET", "/sobjects/Account/" + id + "?fields=Name'--").json()[0]["errorCode"], "INVALID_FIELD");
}

TEST_F(RecordRoutes, KeepReadersFromWriting)
{
    becomeReader();
    EXPECT_EQ(send("POST", "/sobjects/Account", R"({"Name":"No"})").status, 403);
}

TEST_F(RecordRoutes, ReadTheUserThatTheSalesforceCliAsksFor)
{
    const std::string user = get("/services/oauth2/userinfo").json()["user_id"];
    EXPECT_EQ(get("/services/data/v51.0/sobjects/User/" + user).json()["Username"], "demo@scout.example");
}

TEST_F(RecordRoutes, AreReadOnlyWhereTheyHaveChanged)
{
    const std::string path = "/sobjects/Account/" + create("Account", {{"Name", "A"}});
    const std::string now = httpDate(clock.now());
    const std::string before = httpDate(clock.now() - std::chrono::hours(1));
    EXPECT_EQ(get(path, {{"If-Modified-Since", now}}).status, 304);
    EXPECT_EQ(get(path, {{"If-Modified-Since", before}}).status, 200);
}

TEST_F(RecordRoutes, AreWrittenOnlyWhereTheyHaveNotChanged)
{
    const std::string path = "/sobjects/Account/" + create("Account", {{"Name", "A"}});
    const std::string now = httpDate(clock.now());
    const std::string before = httpDate(clock.now() - std::chrono::hours(1));
    EXPECT_EQ(refusal(send("PATCH", path, R"({"Name":"B"})", {{"If-Unmodified-Since", before}})),
        "412 PRECONDITION_FAILED");
    EXPECT_EQ(
        refusal(send("DELETE", path, {}, {{"If-Unmodified-Since", before}})), "412 PRECONDITION_FAILED");
    EXPECT_EQ(send("PATCH", path, R"({"Name":"B"})", {{"If-Unmodified-Since", now}}).status, 204);
    EXPECT_EQ(get(path).json()["Name"], "B");
}

TEST_F(RecordRoutes, FollowALookupToItsRecord)
{
    const std::string account = create("Account", {{"Name", "Parent"}});
    const std::string contact = create("Contact", {{"LastName", "Lund"}, {"AccountId", account}});
    const std::string lookup = "/sobjects/Contact/" + contact + "/Account";
    EXPECT_EQ(get(lookup).json()["Name"], "Parent");
    EXPECT_EQ(get(lookup + "?fields=Phone").json().size(), 3u) << "attributes, Id and Phone";
    EXPECT_EQ(send("PATCH", lookup, R"({"Phone":"+47 2"})").status, 204);
    EXPECT_EQ(get("/sobjects/Account/" + account).json()["Phone"], "+47 2");
    EXPECT_EQ(send("PATCH", "/sobjects/Contact/" + contact, R"({"AccountId":null})").status, 204);
    EXPECT_EQ(refusal(get(lookup)), "404 NOT_FOUND");
    EXPECT_EQ(refusal(get("/sobjects/Contact/" + contact + "/Nonsense")), "404 NOT_FOUND");
}

TEST_F(RecordRoutes, FollowAChildRelationshipToAPage)
{
    const std::string account = create("Account", {{"Name", "Parent"}});
    create("Contact", {{"LastName", "Lund"}, {"AccountId", account}});
    create("Contact", {{"LastName", "Berg"}, {"AccountId", account}});
    const auto page = get("/sobjects/Account/" + account + "/Contacts?fields=LastName").json();
    EXPECT_EQ(page["totalSize"], 2);
    EXPECT_EQ(page["records"][1]["LastName"], "Berg");
    const auto all = get("/sobjects/Account/" + account + "/Contacts").json();
    EXPECT_TRUE(all["records"][0].contains("MailingAddress"));
    EXPECT_EQ(get("/sobjects/Account/" + account + "/Opportunities").json(),
        (nlohmann::json{{"totalSize", 0}, {"done", true}, {"records", nlohmann::json::array()}}));
    EXPECT_EQ(
        refusal(get("/sobjects/Account/" + account + "/Contacts?fields=Nonsense")), "400 INVALID_FIELD");
    EXPECT_EQ(send("DELETE", "/sobjects/Account/" + account).status, 204);
    EXPECT_EQ(refusal(get("/sobjects/Account/" + account + "/Contacts")), "404 ENTITY_IS_DELETED");
}

} // namespace scout::demoorg
