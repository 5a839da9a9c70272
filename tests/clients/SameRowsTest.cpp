// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// jsforce, the Salesforce CLI and Scout ask the same questions and get the same rows.
#include "clients/CliOrg.h"
#include "clients/NodeClients.h"
#include "e2e/ScoutHome.h"

#include <algorithm>
#include <cctype>
#include <sstream>

namespace scout::test {

namespace {

using Json = nlohmann::json;

constexpr std::size_t kQueries = 200;

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

std::vector<std::string> queries()
{
    std::ifstream in(SCOUT_SOURCE_DIR "/tests/clients/rows/queries.soql");
    return linesOf({std::istreambuf_iterator<char>(in), {}});
}

std::string inLowerCase(std::string text)
{
    std::transform(
        text.begin(), text.end(), text.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return text;
}

/// What the three have in common: no addresses, children as plain lists, numbers by their value, names in any
/// case of letters (Scout keeps the query's). A record of TYPEOF has only the fields of its type; in a table
/// of rows the others are empty, so what is empty does not count.
Json plain(const Json& value)
{
    if (value.is_number())
        return value.get<double>();
    if (value.is_object() && value.contains("records"))
        return plain(value["records"]);
    if (value.is_array()) {
        Json list = Json::array();
        for (const auto& each : value)
            list.push_back(plain(each));
        return list;
    }
    if (!value.is_object())
        return value;
    Json made = Json::object();
    for (const auto& [name, member] : value.items()) {
        Json kept = plain(member);
        if (name != "attributes" && !kept.is_null() && kept != Json::object())
            made[inLowerCase(name)] = std::move(kept);
    }
    return made;
}

/// The rows of an answer of the REST API. SELECT COUNT() has none, and Scout makes one of its number.
Json rowsOf(const Json& answer)
{
    const Json& records = answer.at("records");
    if (records.empty() && answer.at("totalSize") != 0)
        return Json::array({{{"count()", answer.at("totalSize").get<double>()}}});
    return plain(records);
}

class SameRows : public CliOrg {
protected:
    void SetUp() override
    {
        CliOrg::SetUp();
        if (IsSkipped())
            return;
        SCOUT_SKIP_IF_MISSING(clients.install());
        home.useVault();
        home.environment["SSL_CERT_FILE"] = org("SF_CA_CERT");
        const auto added = home.run(
            {"connections", "add", "token", "--instance-url", org("SF_INSTANCE_URL"), "--access-token-stdin"},
            org("SF_ACCESS_TOKEN") + "\n");
        ASSERT_EQ(added.exitCode, 0) << added.errors;
    }

    std::vector<Json> ofJsforce(const std::string& file) const
    {
        Environment environment{{"NODE_EXTRA_CA_CERTS", org("SF_CA_CERT")}};
        for (const char* name : {"SF_INSTANCE_URL", "SF_ACCESS_TOKEN", "SF_API_VERSION"})
            environment[name] = org(name);
        const auto finished = clients.start("rows/jsforce.js", {file}, environment)->waitForEnd(kCliLimit);
        EXPECT_EQ(finished.exitCode, 0) << finished.errors;
        std::vector<Json> answers;
        for (const auto& line : linesOf(finished.output))
            answers.push_back(rowsOf(Json::parse(line)));
        return answers;
    }
    static Json ofSalesforceCli(const std::string& soql)
    {
        return rowsOf(result({"data", "query", "--query", soql}));
    }
    Json ofScout(const std::string& soql) const
    {
        const auto finished = home.run({"query", soql, "--format", "json", "--nested", "json"});
        EXPECT_EQ(finished.exitCode, 0) << finished.errors;
        return plain(Json::parse(finished.output, nullptr, false));
    }

    NodeClients clients;
    ScoutHome home;
};

} // namespace

TEST_F(SameRows, ReachJsforceTheSalesforceCliAndScout)
{
    const auto all = queries();
    ASSERT_GE(all.size(), kQueries);
    const auto jsforce = ofJsforce(SCOUT_SOURCE_DIR "/tests/clients/rows/queries.soql");
    ASSERT_EQ(jsforce.size(), all.size());
    std::size_t withRows = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        EXPECT_EQ(ofSalesforceCli(all[i]), jsforce[i]) << all[i];
        EXPECT_EQ(ofScout(all[i]), jsforce[i]) << all[i];
        withRows += jsforce[i].empty() ? 0 : 1;
    }
    EXPECT_GE(withRows, all.size() * 8 / 10) << "queries that find nothing prove little";
}

} // namespace scout::test
