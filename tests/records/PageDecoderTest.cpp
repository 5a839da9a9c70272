// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/PageDecoder.h"

#include <gtest/gtest.h>

namespace scout::records {

namespace {

QueryPage decode(PageDecoder& decoder, std::string body)
{
    auto page = decoder.decode(std::move(body));
    EXPECT_TRUE(page) << (page ? "" : page.error().message);
    return page ? std::move(page).value() : QueryPage{RecordPageBuilder(0).finish(), 0, true, {}};
}

const char* kTwoContacts = R"({"totalSize":4521,"done":false,
"nextRecordsUrl":"/services/data/v67.0/query/01g5g00000QrStUAAV-2000","records":[
{"attributes":{"type":"Contact","url":"/x"},"Id":"003A","LastName":"O\u2019Hara \"Q\"",
 "Account":{"attributes":{"type":"Account","url":"/y"},"Name":"Acme","Owner":{"attributes":{"type":"User"},"Name":"Bob"}},
 "Age__c":42.50,"IsDeleted":false,"Cases":{"totalSize":1,"done":true,"records":[{"Subject":"x"}]}},
{"attributes":{"type":"Contact","url":"/x"},"Id":"003B","LastName":null,"Account":null,"Age__c":null,"IsDeleted":true,"Cases":null}]})";

} // namespace

TEST(PageDecoder, ReadsTheEnvelope)
{
    PageDecoder decoder({"Id"});
    const QueryPage page = decode(decoder, kTwoContacts);
    EXPECT_EQ(page.totalSize, 4521);
    EXPECT_FALSE(page.done);
    EXPECT_EQ(page.nextRecordsUrl, "/services/data/v67.0/query/01g5g00000QrStUAAV-2000");
    EXPECT_EQ(page.records->rows(), 2u);
}

TEST(PageDecoder, FindsParentFieldsByPathWithoutRegardToCase)
{
    PageDecoder decoder({"id", "lastname", "account.name", "Account.Owner.Name", "AGE__C", "isDeleted"});
    const auto records = decode(decoder, kTwoContacts).records;
    EXPECT_EQ(records->cell(0, 1).text, "O’Hara \"Q\"");
    EXPECT_EQ(records->cell(0, 2).text, "Acme");
    EXPECT_EQ(records->cell(0, 3).text, "Bob");
    EXPECT_EQ(records->cell(0, 4), (Cell{CellKind::Number, "42.50"}));
    EXPECT_EQ(records->cell(0, 5), (Cell{CellKind::Boolean, "false"}));
}

TEST(PageDecoder, TellsAnEmptyFieldFromAFieldOfNoParent)
{
    PageDecoder decoder({"LastName", "Account.Name"});
    const auto records = decode(decoder, kTwoContacts).records;
    EXPECT_EQ(records->cell(1, 0).kind, CellKind::Null);
    EXPECT_EQ(records->cell(1, 1).kind, CellKind::Missing);
}

TEST(PageDecoder, KeepsChildRowsAsJson)
{
    PageDecoder decoder({"Id", "Cases"});
    const auto records = decode(decoder, kTwoContacts).records;
    EXPECT_EQ(records->cell(0, 1).kind, CellKind::Json);
    EXPECT_NE(records->cell(0, 1).text.find("Subject"), std::string_view::npos);
    EXPECT_EQ(records->cell(1, 1).kind, CellKind::Null);
}

TEST(PageDecoder, TakesItsColumnsFromTheFirstRecordWhenItHasNone)
{
    PageDecoder decoder;
    const auto records = decode(decoder, kTwoContacts).records;
    EXPECT_EQ(decoder.columns(),
        (std::vector<std::string>{
            "Id", "LastName", "Account.Name", "Account.Owner.Name", "Age__c", "IsDeleted", "Cases"}));
    EXPECT_EQ(records->cell(0, 3).text, "Bob");
}

TEST(PageDecoder, ReadsAnEmptyResult)
{
    PageDecoder decoder({"Id"});
    const QueryPage page = decode(decoder, R"({"totalSize":0,"done":true,"records":[]})");
    EXPECT_TRUE(page.done);
    EXPECT_EQ(page.records->rows(), 0u);
    EXPECT_EQ(page.nextRecordsUrl, "");
}

TEST(PageDecoder, RefusesWhatIsNoQueryAnswer)
{
    for (const char* body :
        {"", "null", "<html></html>", "{}", R"({"totalSize":1,"done":true})",
            R"({"totalSize":"x","done":true,"records":[]})",
            R"({"totalSize":1,"done":true,"records":[{"Id":})",
            R"({"totalSize":1,"done":false,"records":[]})", R"({"totalSize":1,"done":true,"records":[7]})"}) {
        PageDecoder decoder({"Id"});
        const auto page = decoder.decode(body);
        ASSERT_FALSE(page) << body;
        EXPECT_EQ(page.error().code, "query_reply_invalid");
    }
}

} // namespace scout::records
