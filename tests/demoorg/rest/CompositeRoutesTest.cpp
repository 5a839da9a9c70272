// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/support/ApiTest.h"

namespace scout::demoorg {

namespace {

using Json = nlohmann::json;

Json part(const std::string& method, const std::string& path, const std::string& id, const Json& body = {})
{
    Json request{{"method", method}, {"url", "/services/data/v67.0" + path}, {"referenceId", id}};
    if (!body.is_null())
        request["body"] = body;
    return request;
}

} // namespace

class CompositeRoutes : public ApiTest {
protected:
    Json run(const std::vector<Json>& parts, bool isAllOrNone = false) const
    {
        const auto answer =
            send("POST", "/composite", Json{{"allOrNone", isAllOrNone}, {"compositeRequest", parts}}.dump());
        EXPECT_EQ(answer.status, 200) << answer.body;
        return answer.json()["compositeResponse"];
    }
    std::string refusalOf(const Json& body) const { return refusal(send("POST", "/composite", body.dump())); }
    std::int64_t accountCount() const
    {
        return get("/limits/recordCount?sObjects=Account").json()["sObjects"][0]["count"];
    }
};

TEST_F(CompositeRoutes, RunOneAfterTheOtherWithReferences)
{
    const auto answers = run({part("POST", "/sobjects/Account", "acc", {{"Name", "Nordlys AS"}}),
        part("POST", "/sobjects/Contact", "con", {{"LastName", "Lund"}, {"AccountId", "@{acc.id}"}}),
        part("GET", "/query?q=SELECT+Id,AccountId+FROM+Contact+WHERE+AccountId='@{acc.id}'", "found"),
        part("PATCH", "/sobjects/Contact/@{found.records[0].Id}", "done", {{"Phone", "1"}})});
    ASSERT_EQ(answers.size(), 4u);
    EXPECT_EQ(answers[0]["httpStatusCode"], 201);
    EXPECT_EQ(answers[0]["referenceId"], "acc");
    EXPECT_EQ(answers[0]["httpHeaders"]["Location"],
        "/services/data/v67.0/sobjects/Account/" + answers[0]["body"]["id"].get<std::string>());
    EXPECT_EQ(answers[2]["body"]["totalSize"], 1);
    EXPECT_EQ(answers[3]["httpStatusCode"], 204);
    EXPECT_TRUE(answers[3]["body"].is_null());
    EXPECT_EQ(get("/sobjects/Contact/" + answers[1]["body"]["id"].get<std::string>()).json()["Phone"], "1");
}

TEST_F(CompositeRoutes, CountAsOneCall)
{
    const auto before = get("/limits").header("Sforce-Limit-Info");
    run({part("GET", "/limits", "none"), part("GET", "/sobjects/Account/describe", "b")});
    const auto after = get("/limits").header("Sforce-Limit-Info");
    EXPECT_EQ(before, "api-usage=1/15000");
    EXPECT_EQ(after, "api-usage=3/15000");
}

TEST_F(CompositeRoutes, GoOnAfterAFailureButNotWithWhatHangsOnIt)
{
    const auto answers = run({part("POST", "/sobjects/Account", "bad", {{"Phone", "1"}}),
        part("POST", "/sobjects/Contact", "hangs", {{"LastName", "x"}, {"AccountId", "@{bad.id}"}}),
        part("POST", "/sobjects/Account", "good", {{"Name", "Kept"}})});
    EXPECT_EQ(answers[0]["httpStatusCode"], 400);
    EXPECT_EQ(answers[0]["body"][0]["errorCode"], "REQUIRED_FIELD_MISSING");
    EXPECT_EQ(answers[1]["body"][0]["errorCode"], "PROCESSING_HALTED");
    EXPECT_EQ(answers[2]["httpStatusCode"], 201);
    EXPECT_EQ(accountCount(), 11);
}

TEST_F(CompositeRoutes, UndoEverythingWhereAllWereWanted)
{
    const auto answers = run({part("POST", "/sobjects/Account", "a", {{"Name", "Gone"}}),
                                 part("POST", "/sobjects/Account", "b", {{"Phone", "1"}}),
                                 part("POST", "/sobjects/Account", "c", {{"Name", "Never"}})},
        true);
    EXPECT_EQ(answers[0]["body"][0]["errorCode"], "PROCESSING_HALTED");
    EXPECT_EQ(answers[0]["body"][0]["message"],
        "The transaction was rolled back since another operation in the same transaction failed.");
    EXPECT_EQ(answers[1]["body"][0]["errorCode"], "REQUIRED_FIELD_MISSING");
    EXPECT_EQ(answers[2]["body"][0]["errorCode"], "PROCESSING_HALTED");
    EXPECT_EQ(accountCount(), 10);
    EXPECT_EQ(
        run({part("POST", "/sobjects/Account", "a", {{"Name", "Kept"}})}, true)[0]["httpStatusCode"], 201);
    EXPECT_EQ(accountCount(), 11);
}

TEST_F(CompositeRoutes, RefuseWhatTheyCannotRead)
{
    EXPECT_EQ(refusal(send("POST", "/composite", "{")), "400 JSON_PARSER_ERROR");
    EXPECT_EQ(refusalOf(Json::object()), "400 JSON_PARSER_ERROR");
    EXPECT_EQ(refusalOf({{"compositeRequest", {1}}}), "400 JSON_PARSER_ERROR");
    EXPECT_EQ(refusalOf({{"compositeRequest", {part("GET", "/query?q=x", "")}}}), "400 INVALID_INPUT");
    EXPECT_EQ(
        refusalOf({{"compositeRequest", {part("GET", "/query?q=x", "a"), part("GET", "/query?q=x", "a")}}}),
        "400 INVALID_INPUT");
    Json many = Json::array();
    for (int i = 0; i < 26; ++i)
        many.push_back(part("GET", "/sobjects", "r" + std::to_string(i)));
    EXPECT_EQ(refusalOf({{"compositeRequest", many}}), "400 LIMIT_EXCEEDED");
    const Json outside{{"method", "GET"}, {"url", "/../../etc/passwd"}, {"referenceId", "x"}};
    EXPECT_EQ(run({part("POST", "/composite", "nested")})[0]["httpStatusCode"], 404);
    EXPECT_EQ(run({outside})[0]["httpStatusCode"], 404);
}

TEST_F(CompositeRoutes, RunABatch)
{
    const Json requests = {{{"method", "GET"}, {"url", "v67.0/sobjects/Account/describe"}},
        {{"method", "POST"}, {"url", "/v67.0/sobjects/Account"}, {"richInput", {{"Phone", "1"}}}},
        {{"method", "POST"}, {"url", "v67.0/sobjects/Account"}, {"richInput", {{"Name", "Kept"}}}}};
    const auto answer = send("POST", "/composite/batch", Json{{"batchRequests", requests}}.dump());
    EXPECT_EQ(answer.json()["hasErrors"], true);
    EXPECT_EQ(answer.json()["results"][0]["result"]["name"], "Account");
    EXPECT_EQ(answer.json()["results"][1]["statusCode"], 400);
    EXPECT_EQ(answer.json()["results"][2]["statusCode"], 201);
    const auto halted =
        send("POST", "/composite/batch", Json{{"haltOnError", true}, {"batchRequests", requests}}.dump())
            .json();
    EXPECT_EQ(halted["results"][2]["statusCode"], 412);
    EXPECT_EQ(halted["results"][2]["result"][0]["errorCode"], "BATCH_PROCESSING_HALTED");
}

TEST_F(CompositeRoutes, RunGraphsOfWhichEachIsAllOrNone)
{
    const Json good{
        {"graphId", "g1"}, {"compositeRequest", {part("POST", "/sobjects/Account", "a", {{"Name", "G"}})}}};
    const Json bad{{"graphId", "g2"},
        {"compositeRequest",
            {part("POST", "/sobjects/Account", "a", {{"Name", "Undone"}}),
                part("POST", "/sobjects/Contact", "b", Json::object())}}};
    const auto answer = send("POST", "/composite/graph", Json{{"graphs", {good, bad}}}.dump()).json();
    EXPECT_EQ(answer["graphs"][0]["isSuccessful"], true);
    EXPECT_EQ(answer["graphs"][0]["graphResponse"]["compositeResponse"][0]["httpStatusCode"], 201);
    EXPECT_EQ(answer["graphs"][1]["isSuccessful"], false);
    EXPECT_EQ(accountCount(), 11);
}

TEST_F(CompositeRoutes, CreateATree)
{
    const Json child{{"attributes", {{"type", "Contact"}, {"referenceId", "c1"}}}, {"LastName", "Lund"}};
    const Json root{{"attributes", {{"type", "Account"}, {"referenceId", "a1"}}}, {"Name", "Nordlys AS"},
        {"Contacts", {{"records", {child}}}}};
    const auto answer = send("POST", "/composite/tree/Account", Json{{"records", {root}}}.dump());
    EXPECT_EQ(answer.status, 201) << answer.body;
    const auto results = answer.json()["results"];
    EXPECT_EQ(results[0]["referenceId"], "a1");
    EXPECT_EQ(get("/sobjects/Contact/" + results[1]["id"].get<std::string>()).json()["AccountId"],
        results[0]["id"]);
}

TEST_F(CompositeRoutes, CreateNothingOfATreeWithAFault)
{
    const Json child{{"attributes", {{"type", "Contact"}, {"referenceId", "c1"}}}};
    const Json root{{"attributes", {{"type", "Account"}, {"referenceId", "a1"}}}, {"Name", "Nordlys AS"},
        {"Contacts", {{"records", {child}}}}};
    const auto answer = send("POST", "/composite/tree/Account", Json{{"records", {root}}}.dump());
    EXPECT_EQ(answer.status, 400);
    EXPECT_EQ(answer.body,
        R"({"hasErrors":true,"results":[{"referenceId":"c1","errors":[{"statusCode":"REQUIRED_FIELD_MISSING",)"
        R"("message":"Required fields are missing: [LastName]","fields":["LastName"]}]}]})");
    EXPECT_EQ(accountCount(), 10);
    EXPECT_EQ(refusal(send("POST", "/composite/tree/Nonsense", "{}")), "404 NOT_FOUND");
    EXPECT_EQ(refusal(send("POST", "/composite/tree/Account", "{}")), "400 JSON_PARSER_ERROR");
    EXPECT_EQ(send("POST", "/composite/tree/Account", R"({"records":[{"Name":"x"}]})").status, 400);
}

} // namespace scout::demoorg
