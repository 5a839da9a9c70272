// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/NodeClients.h"
#include "e2e/DemoOrgProcess.h"
#include "support/Requirement.h"

#include <iostream>
#include <regex>

namespace scout::test {

namespace {

constexpr const char* kPrinted[] = {"SF_LOGIN_URL", "SF_INSTANCE_URL", "SF_CLIENT_ID", "SF_CLIENT_SECRET",
    "SF_USERNAME", "SF_PASSWORD", "SF_ACCESS_TOKEN", "SF_REFRESH_TOKEN", "SF_READ_TOKEN", "SF_REDIRECT_URI",
    "SF_JWT_KEY_FILE", "SF_API_VERSION"};

/// "tests 45": the count that the test runner closes with.
int countOf(const std::string& output, const std::string& what)
{
    std::smatch found;
    return std::regex_search(output, found, std::regex("\\b" + what + " (\\d+)\n")) ? std::stoi(found[1])
                                                                                    : -1;
}

} // namespace

TEST(Jsforce, WorksUnmodified)
{
    NodeClients clients;
    SCOUT_SKIP_IF_MISSING(clients.install());
    const DemoOrgProcess org(
        {"--records", "Account=12000,Contact=50,Opportunity=20,Case=5,Lead=5,Task=5", "--print-read-token"});
    const DemoOrgProcess limited({"--records", "Account=1", "--api-limit", "3"});
    Environment environment;
    for (const char* name : kPrinted)
        environment[name] = org.value(name);
    environment["LIMITED_INSTANCE_URL"] = limited.value("SF_INSTANCE_URL");
    environment["LIMITED_ACCESS_TOKEN"] = limited.value("SF_ACCESS_TOKEN");

    const auto finished = clients.run({"signin.test.js", "query.test.js", "records.test.js", "bulk.test.js",
                                          "composite.test.js", "metadata.test.js"},
        "jsforce", environment);
    std::cout << finished.output << finished.errors;
    EXPECT_EQ(finished.exitCode, 0);
    EXPECT_GE(countOf(finished.output, "pass"), 80) << "fewer cases than there were";
    EXPECT_EQ(countOf(finished.output, "fail"), 0);
}

} // namespace scout::test
