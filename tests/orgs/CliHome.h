// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/AtomicFile.h"
#include "support/TemporaryFolder.h"

#include <string>

namespace scout::orgs {

// What the Salesforce CLI writes, with values that node's crypto encrypted in the CLI's way.
inline const std::string kCliKey = "0123456789abcdef0123456789abcdef";
inline const std::string kCliAccess = "00D5g00000ZzDem!AQcliAccess";
inline const std::string kCliRefresh = "5Aep861CliRefresh";
inline const std::string kSealedAccess = "a1b2c3d4e5f6170cab215b883014b0acef06f5819cf156f8cbfc193451cc2700e0"
                                         ":67831a0882cf1ca0556db1af1791d2e8";
inline const std::string kSealedRefresh =
    "0a1b2c3d4e5f75d320085bca2407410315a37703c7d9d0:5932f9a582d54c9d8f7f4b0573199e8d";
inline const std::string kSealedSecret =
    "00ff00ff00ffe089b4b6833f6929074f:25d80240262712818afa294a52d06cde"; ///< APP-SECRET

/// A home folder in which the CLI is signed in to orgs.
class CliHome {
public:
    const std::filesystem::path& path() const { return m_folder.path(); }

    void write(const std::string& file, const std::string& text)
    {
        const auto written = settings::writeFile(m_folder.path() / file, text);
        if (!written)
            throw std::runtime_error(written.error().message);
    }
    void writeKeyFile()
    {
        write(".sfdx/key.json", R"({"account":"local","key":")" + kCliKey + R"(","service":"sfdx"})");
    }
    /// A web sign-in with PlatformCLI; `more` are members of the auth file, each with a comma behind it.
    void signIn(const std::string& username, const std::string& more)
    {
        write(".sfdx/" + username + ".json",
            "{" + more + R"("accessToken":")" + kSealedAccess
                + R"(","instanceUrl":"https://tarn.my.salesforce.com","orgId":"00D5g00000ZzDemEAF",
                "loginUrl":"https://tarn.my.salesforce.com","clientId":"PlatformCLI","instanceApiVersion":"67.0",
                "username":")"
                + username + "\"}");
    }

private:
    test::TemporaryFolder m_folder;
};

} // namespace scout::orgs
