// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/support/ApiTest.h"

namespace scout::demoorg {

class CollectionRoutes : public ApiTest {
protected:
    static nlohmann::json contact(const std::string& lastName)
    {
        return {{"attributes", {{"type", "Contact"}}}, {"LastName", lastName}};
    }
    static std::string body(const std::vector<nlohmann::json>& records, bool isAllOrNone = false)
    {
        return nlohmann::json{{"allOrNone", isAllOrNone}, {"records", records}}.dump();
    }
    std::int64_t contacts() const
    {
        return get("/limits/recordCount?sObjects=Contact").json()["sObjects"][0]["count"];
    }
};

TEST_F(CollectionRoutes, CreateRecordsOfSeveralObjects)
{
    const nlohmann::json account{{"attributes", {{"type", "Account"}}}, {"Name", "A"}};
    const auto answer = send("POST", "/composite/sobjects", body({contact("Lund"), account}));
    EXPECT_EQ(answer.status, 200) << answer.body;
    const auto outcomes = answer.json();
    EXPECT_EQ(outcomes[0]["success"], true);
    EXPECT_TRUE(outcomes[0]["id"].get<std::string>().starts_with("003"));
    EXPECT_TRUE(outcomes[1]["id"].get<std::string>().starts_with("001"));
}

TEST_F(CollectionRoutes, KeepTheGoodWhereSomeAreBad)
{
    const auto outcomes =
        send("POST", "/composite/sobjects", body({contact("Lund"), contact(""), contact("Berg")})).json();
    EXPECT_EQ(outcomes[1].dump(),
        R"({"errors":[{"fields":["LastName"],"message":"Required fields are missing: [LastName]",)"
        R"("statusCode":"REQUIRED_FIELD_MISSING"}],"success":false})");
    EXPECT_EQ(outcomes[2]["success"], true);
    EXPECT_EQ(contacts(), 2);
}

TEST_F(CollectionRoutes, KeepNothingWhereAllWereWanted)
{
    const auto outcomes =
        send("POST", "/composite/sobjects", body({contact("Lund"), contact("")}, true)).json();
    EXPECT_EQ(outcomes[0]["errors"][0]["statusCode"], "ALL_OR_NONE_OPERATION_ROLLED_BACK");
    EXPECT_FALSE(outcomes[0].contains("id"));
    EXPECT_EQ(outcomes[1]["errors"][0]["statusCode"], "REQUIRED_FIELD_MISSING");
    EXPECT_EQ(contacts(), 0);
}

TEST_F(CollectionRoutes, UpdateByIds)
{
    const std::string id = create("Contact", {{"LastName", "Lund"}});
    const nlohmann::json known{{"attributes", {{"type", "Contact"}}}, {"id", id}, {"Phone", "1"}};
    nlohmann::json unknown = known;
    unknown["id"] = "003000000000000AAA";
    nlohmann::json nameless = known;
    nameless.erase("id");
    const auto outcomes = send("PATCH", "/composite/sobjects", body({known, unknown, nameless})).json();
    EXPECT_EQ(
        outcomes[0], (nlohmann::json{{"id", id}, {"success", true}, {"errors", nlohmann::json::array()}}));
    EXPECT_EQ(outcomes[1]["errors"][0]["statusCode"], "INVALID_CROSS_REFERENCE_KEY");
    EXPECT_EQ(outcomes[2]["errors"][0]["statusCode"], "MISSING_ARGUMENT");
    EXPECT_EQ(get("/sobjects/Contact/" + id).json()["Phone"], "1");
}

TEST_F(CollectionRoutes, UpsertByAnExternalId)
{
    const nlohmann::json record{
        {"attributes", {{"type", "Contact"}}}, {"External_Id__c", "X-1"}, {"LastName", "L"}};
    const std::string path = "/composite/sobjects/Contact/External_Id__c";
    EXPECT_EQ(send("PATCH", path, body({record})).json()[0]["created"], true);
    EXPECT_EQ(send("PATCH", path, body({record})).json()[0]["created"], false);
    EXPECT_EQ(contacts(), 1);
}

TEST_F(CollectionRoutes, DeleteByIds)
{
    const std::string first = create("Contact", {{"LastName", "A"}});
    const std::string second = create("Contact", {{"LastName", "B"}});
    const auto outcomes = send("DELETE", "/composite/sobjects?ids=" + first + ",nonsense").json();
    EXPECT_EQ(outcomes[0]["id"], first);
    EXPECT_EQ(outcomes[1]["errors"][0]["statusCode"], "MALFORMED_ID");
    EXPECT_EQ(contacts(), 1);
    const auto none = send("DELETE", "/composite/sobjects?allOrNone=true&ids=" + second + "," + first).json();
    EXPECT_EQ(none[0]["errors"][0]["statusCode"], "ALL_OR_NONE_OPERATION_ROLLED_BACK");
    EXPECT_EQ(none[1]["errors"][0]["statusCode"], "ENTITY_IS_DELETED");
    EXPECT_EQ(contacts(), 1);
}

TEST_F(CollectionRoutes, ReadByIdsInTheirOrder)
{
    const std::string first = create("Contact", {{"LastName", "A"}});
    const std::string second = create("Contact", {{"LastName", "B"}});
    const nlohmann::json wanted{{"ids", {second, "003000000000000AAA", first}}, {"fields", {"LastName"}}};
    const auto read = send("POST", "/composite/sobjects/Contact", wanted.dump()).json();
    EXPECT_EQ(read[0]["LastName"], "B");
    EXPECT_TRUE(read[1].is_null());
    EXPECT_EQ(read[2]["LastName"], "A");
    EXPECT_EQ(get("/composite/sobjects/Contact?fields=Id&ids=" + first).json()[0]["Id"], first);
    EXPECT_EQ(refusal(get("/composite/sobjects/Contact?fields=Nonsense&ids=" + first)), "400 INVALID_FIELD");
}

TEST_F(CollectionRoutes, RefuseWhatIsNoCollection)
{
    EXPECT_EQ(refusal(send("POST", "/composite/sobjects", "{")), "400 JSON_PARSER_ERROR");
    EXPECT_EQ(refusal(send("POST", "/composite/sobjects", "[]")), "400 JSON_PARSER_ERROR");
    EXPECT_EQ(refusal(send("POST", "/composite/sobjects", R"({"records":[1]})")), "400 JSON_PARSER_ERROR");
    EXPECT_EQ(refusal(send("DELETE", "/composite/sobjects")), "400 MISSING_ARGUMENT");
    EXPECT_EQ(refusal(send("PUT", "/composite/sobjects", "{}")), "405 METHOD_NOT_ALLOWED");
    EXPECT_EQ(send("POST", "/composite/sobjects", R"({"records":[{"LastName":"x"}]})")
                  .json()[0]["errors"][0]["statusCode"],
        "INVALID_TYPE");
}

TEST_F(CollectionRoutes, RefuseMoreThanTwoHundred)
{
    std::vector<nlohmann::json> records(201, contact("Lund"));
    EXPECT_EQ(refusal(send("POST", "/composite/sobjects", body(records))), "400 EXCEEDED_ID_LIMIT");
    records.pop_back();
    EXPECT_EQ(send("POST", "/composite/sobjects", body(records)).json().size(), 200u);
    EXPECT_EQ(contacts(), 200);
}

TEST_F(CollectionRoutes, FailAsAWholeForAnUnknownField)
{
    nlohmann::json bad = contact("Lund");
    bad["Nonsense__c"] = 1;
    EXPECT_EQ(
        refusal(send("POST", "/composite/sobjects", body({contact("Berg"), bad}))), "400 INVALID_FIELD");
    EXPECT_EQ(contacts(), 0);
}

TEST_F(CollectionRoutes, KeepReadersFromWriting)
{
    becomeReader();
    EXPECT_EQ(
        send("POST", "/composite/sobjects", body({contact("Lund")})).json()[0]["errors"][0]["statusCode"],
        "INSUFFICIENT_ACCESS_OR_READONLY");
}

} // namespace scout::demoorg
