// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Salesforce answers, byte for byte, through the flow that meets it, to the headline that a person
// reads.
#include "advice/Catalogue.h"
#include "async/RunTask.h"
#include "auth/CallbackAnswer.h"
#include "auth/IdentityClient.h"
#include "auth/TokenClient.h"
#include "base/Text.h"
#include "orgs/OrgSession.h"
#include "support/ScriptedHttp.h"

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

#include <fstream>
#include <set>

namespace scout::advice {

namespace {

using Json = nlohmann::json;

const std::string kOrg = "https://acme.my.salesforce.com";

/// A line of replies.tsv.
struct Reply {
    std::string flow;
    int status = 0;
    std::string code;
    std::string title;
    std::string text;
};

void PrintTo(const Reply& reply, std::ostream* out)
{
    *out << reply.flow << ' ' << reply.status << ' ' << reply.code << ": " << reply.text;
}

std::vector<Reply> knownReplies()
{
    std::vector<Reply> replies;
    std::ifstream file(SCOUT_SOURCE_DIR "/tests/advice/replies.tsv");
    for (std::string line; std::getline(file, line);) {
        const auto fields = split(line, '\t');
        if (fields.size() != 5)
            continue; // a comment
        Reply reply{std::string(fields[0]), std::stoi(std::string(fields[1])), std::string(fields[2]),
            std::string(fields[3]), std::string(fields[4])};
        if (reply.code == "-")
            reply.code.clear();
        replies.push_back(std::move(reply));
    }
    return replies;
}

/// Renews whatever was refused, so that what the second answer says is what counts.
class EverNewToken final : public orgs::TokenSource {
public:
    Task<Result<Secret>> current() override { co_return Secret("one"); }
    Task<Result<Secret>> renew(Secret) override { co_return Secret("two"); }
};

Error tokenError(const Reply& reply)
{
    test::ScriptedHttp http;
    http.expect("POST", kOrg + "/services/oauth2/token", reply.status,
        Json{{"error", reply.code}, {"error_description", reply.text}}.dump());
    auth::TokenClient client(http);
    auth::TokenRefresh refresh;
    refresh.loginUrl = kOrg;
    refresh.refreshToken = Secret("refresh");
    return runTask(client.refresh(std::move(refresh))).error();
}

Error redirectError(const Reply& reply)
{
    const std::string query = "error=" + reply.code + "&error_description=" + percentEncode(reply.text);
    return auth::readCallback(query + "&state=s", Secret("s")).error();
}

Error identityError(const Reply& reply)
{
    test::ScriptedHttp http;
    const std::string path = "/id/00D5g00000ZzDemEAF/0055g00000BobQaAAJ";
    http.expect("GET", kOrg + path, reply.status, reply.code);
    auth::IdentityClient client(http);
    return runTask(client.fetch({kOrg, kOrg, kOrg + path, Secret("token")})).error();
}

Error sessionError(const Reply& reply, const std::string& body)
{
    test::ScriptedHttp http;
    const std::string path = "/services/data/v67.0/query";
    http.expect("GET", kOrg + path, reply.status, body);
    const bool canRenewalHelp = reply.text.find("not valid for use") == std::string::npos;
    if (reply.status == 401 && canRenewalHelp)
        http.expect("GET", kOrg + path, reply.status, body);
    EverNewToken token;
    orgs::OrgSession session(http, token, kOrg);
    orgs::ApiRequest request;
    request.path = path;
    const auto answer = runTask(session.send(std::move(request)));
    EXPECT_TRUE(http.allUsed());
    return answer.error();
}

Error met(const Reply& reply)
{
    if (reply.flow == "token")
        return tokenError(reply);
    if (reply.flow == "redirect")
        return redirectError(reply);
    if (reply.flow == "identity")
        return identityError(reply);
    if (reply.flow == "page")
        return sessionError(reply, "<html><body>Down for maintenance</body></html>");
    return sessionError(reply, Json::array({{{"message", reply.text}, {"errorCode", reply.code}}}).dump());
}

} // namespace

class RawReply : public testing::TestWithParam<Reply> { };

TEST_P(RawReply, IsExplainedWithCauseAndFixes)
{
    const Advice advice = explain(met(GetParam()));
    EXPECT_EQ(advice.title, GetParam().title);
    EXPECT_FALSE(advice.cause.empty());
    EXPECT_FALSE(advice.fixes.empty());
    if (!GetParam().code.empty()) {
        EXPECT_EQ(advice.code, GetParam().code);
        EXPECT_TRUE(advice.said.starts_with(GetParam().code)) << "Salesforce's own words are kept";
    }
}

INSTANTIATE_TEST_SUITE_P(Salesforce, RawReply, testing::ValuesIn(knownReplies()));

TEST(RawReplies, CoverEveryEntryOfSalesforces)
{
    std::set<std::pair<std::string, std::string>> seen;
    for (const Reply& reply : knownReplies())
        seen.emplace(reply.code, reply.title);
    // Ours, for the same failures: they are met as Salesforce's.
    const std::set<std::string_view> ours{"client_refused", "login_rate_limited", "login_server_failed"};
    for (const auto entries : {grantEntries(), accessEntries(), dataEntries(), recordEntries()}) {
        for (const Entry& entry : entries) {
            std::vector<std::string_view> codes = entry.aliases;
            codes.push_back(entry.code);
            for (const auto code : codes)
                EXPECT_TRUE(
                    ours.contains(code) || seen.contains({std::string(code), std::string(entry.title)}))
                    << code << ": " << entry.title;
        }
    }
    EXPECT_GT(seen.size(), 150u);
}

// A code that nobody has heard of yet still says what it was and what can be done.
TEST(RawReplies, ExplainWhatIsNew)
{
    const Advice advice = explain(met({"rest", 400, "BRAND_NEW", "", "Something new went wrong."}));
    EXPECT_EQ(advice.said, "BRAND_NEW: Something new went wrong.");
    EXPECT_FALSE(advice.title.empty());
    EXPECT_FALSE(advice.fixes.empty());
}

} // namespace scout::advice
