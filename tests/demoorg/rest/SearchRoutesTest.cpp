// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"
#include "demoorg/support/ApiTest.h"

namespace scout::demoorg {

class SearchRoutes : public ApiTest {
protected:
    SearchRoutes() { create("Account", {{"Name", "Nordlys AS"}, {"Industry", "Energy"}}); }
    Answer search(const std::string& sosl) const { return get("/search?q=" + percentEncode(sosl)); }
};

TEST_F(SearchRoutes, AnswerSosl)
{
    const auto answer = search("FIND {nordlys} RETURNING Account(Name)");
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.json()["searchRecords"][0]["Name"], "Nordlys AS");
    EXPECT_EQ(get("/search/?q=" + percentEncode("FIND {nordlys}")).json()["searchRecords"].size(), 1u);
}

TEST_F(SearchRoutes, TakeParametersInAnAddress)
{
    const auto found =
        get("/parameterizedSearch?q=nordlys&sobject=Account&Account.fields=Id,Name&Account.limit=1&in=NAME")
            .json();
    EXPECT_EQ(found["searchRecords"][0]["Name"], "Nordlys AS");
}

TEST_F(SearchRoutes, TakeParametersInABody)
{
    const std::string body = R"({"q":"nordlys","sobjects":[{"name":"Account","fields":["Name"],)"
                             R"("where":"Industry = 'Energy'"}]})";
    EXPECT_EQ(send("POST", "/parameterizedSearch", body).json()["searchRecords"][0]["Name"], "Nordlys AS");
    EXPECT_EQ(refusal(send("POST", "/parameterizedSearch", "{")), "400 JSON_PARSER_ERROR");
    EXPECT_EQ(refusal(send("POST", "/parameterizedSearch", "")), "400 JSON_PARSER_ERROR");
}

TEST_F(SearchRoutes, RefuseWhatIsNoSearch)
{
    EXPECT_EQ(refusal(get("/search")), "400 MALFORMED_SEARCH");
    EXPECT_EQ(refusal(search("FIND {x' OR 1=1 --} RETURNING Account(Id WHERE Name = ''')")),
        "400 MALFORMED_SEARCH");
    EXPECT_EQ(refusal(send("DELETE", "/search")), "405 METHOD_NOT_ALLOWED");
}

} // namespace scout::demoorg
