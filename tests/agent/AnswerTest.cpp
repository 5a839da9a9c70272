// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/Answer.h"

#include "agent/ToolTable.h"

#include <gtest/gtest.h>

namespace scout::agent {

namespace {

ToolResult rows(int count, std::vector<std::string> columns = {"Id"})
{
    records::RecordPageBuilder builder(columns.size());
    for (int i = 0; i < count; ++i) {
        builder.beginRow();
        builder.setCell(0, records::CellKind::Text, std::to_string(i));
        builder.endRow();
    }
    return {std::move(columns), builder.finish(), count, true};
}

Plan planFor(Subject subject)
{
    Plan plan;
    plan.subject = std::move(subject);
    return plan;
}

const Subject kContacts{"Contact", "Contacts", "where Email contains “x”", "", "Full Name", 20, true};

} // namespace

TEST(Answer, CountsWhatWasFound)
{
    EXPECT_EQ(
        answerTo(planFor(kContacts), SoqlQuery{}, rows(0)), "No Contacts found where Email contains “x”.");
    EXPECT_EQ(
        answerTo(planFor(kContacts), SoqlQuery{}, rows(1)), "Found 1 Contact where Email contains “x”.");
    EXPECT_EQ(
        answerTo(planFor(kContacts), SoqlQuery{}, rows(2)), "Found 2 Contacts where Email contains “x”.");
}

TEST(Answer, SaysThatThereMayBeMoreWhereTheNumberWasOurs)
{
    const std::string answer = answerTo(planFor(kContacts), SoqlQuery{}, rows(20));
    EXPECT_NE(answer.find("20 Contacts"), std::string::npos) << answer;
    EXPECT_NE(answer.find("sorted by Full Name"), std::string::npos) << answer;
    EXPECT_NE(answer.find("There may be more"), std::string::npos) << answer;
}

TEST(Answer, NamesTheRankThatWasAskedFor)
{
    const Subject newest{"Account", "Accounts", "", "newest", "Created Date", 5, false};
    EXPECT_EQ(answerTo(planFor(newest), SoqlQuery{}, rows(5)), "These are the 5 newest Accounts.");
    EXPECT_EQ(answerTo(planFor(newest), SoqlQuery{}, rows(3)), "These are the 3 newest Accounts.");
    EXPECT_EQ(answerTo(planFor(newest), SoqlQuery{}, rows(1)), "This is the newest Account.");
    EXPECT_EQ(answerTo(planFor(newest), SoqlQuery{}, rows(0)), "No Accounts found.");
}

TEST(Answer, SaysTheNumberThatSalesforceCounted)
{
    ToolResult count = rows(1, {"COUNT()"});
    count.total = 143;
    EXPECT_EQ(answerTo(planFor({"Account", "Accounts"}), SoqlQuery{}, count), "143 Accounts.");
    EXPECT_EQ(answerTo({}, SoqlQuery{}, count), "143 records.");
}

TEST(Answer, CallsARecordByItsName)
{
    const auto record =
        recordTable(R"({"attributes":{"type":"Opportunity"},"Id":"006","Name":"Acme – 200","Amount":12.50})");
    ASSERT_TRUE(record) << record.error().message;
    EXPECT_EQ(answerTo(planFor({"Opportunity"}), GetRecord{"Opportunity", "006"}, *record),
        "This is the Opportunity “Acme – 200”, with 3 fields.");
    EXPECT_EQ(record->rows->cell(2, 0).text, "Amount");
    EXPECT_EQ(record->rows->cell(2, 1).text, "12.50") << "as Salesforce wrote it";
}

TEST(Answer, ARecordThatIsNotThereIsAnAnswer)
{
    const GetRecord call{"Opportunity", "0065g00000BobQaAAJ"};
    const Error gone{ErrorKind::NotFound, "http_404", "gone", HttpFault{404, "NOT_FOUND", "gone", ""}};
    const auto answer = answerTo(planFor({"Opportunity"}), call, gone);
    ASSERT_TRUE(answer);
    EXPECT_NE(answer->find("no Opportunity with the ID 0065g00000BobQaAAJ"), std::string::npos) << *answer;
    EXPECT_FALSE(answerTo({}, call, Error{ErrorKind::Network, "network_cut", "cut"}));
    EXPECT_FALSE(answerTo({}, SoqlQuery{}, gone)) << "for a query it is an error";
}

TEST(ToolTable, PutsTheObjectOfEachFoundRecordFirst)
{
    const auto found = searchTable(R"({"searchRecords":[
        {"attributes":{"type":"Contact"},"Id":"003","Name":"Jane","Email":"jane@x.org"},
        {"attributes":{"type":"Account"},"Id":"001","Name":"Acme"}]})");
    ASSERT_TRUE(found) << found.error().message;
    EXPECT_EQ(found->columns, (std::vector<std::string>{"Object", "Email", "Id", "Name"}));
    EXPECT_EQ(found->rows->cell(0, 0).text, "Contact");
    EXPECT_EQ(found->rows->cell(1, 3).text, "Acme");
    EXPECT_TRUE(found->rows->cell(1, 1).isNull());
    EXPECT_FALSE(searchTable("{}"));
    EXPECT_FALSE(recordTable("<html>"));
}

} // namespace scout::agent
