// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace scout::test {

inline const std::string kLogin = "https://login.salesforce.com";
inline const std::string kInstance = "https://acme-dev-ed.develop.my.salesforce.com";
inline const std::string kTokenUrl = kLogin + "/services/oauth2/token";
inline const std::string kIdentityPath = "/id/00D5g00000ZzDemEAF/0055g00000BobQaAAJ";
inline const std::string kIdentityUrl = kInstance + kIdentityPath;

inline const std::string kTokenReply = R"({"access_token":"00D5g00000ZzDem!AQEAQDemoAccessToken.abc123",
    "refresh_token":"5Aep861DemoRefreshToken0001","signature":"BM9cLyVq=","scope":"refresh_token web api",
    "instance_url":"https://acme-dev-ed.develop.my.salesforce.com",
    "id":"https://login.salesforce.com/id/00D5g00000ZzDemEAF/0055g00000BobQaAAJ",
    "token_type":"Bearer","issued_at":"1706704496000"})";

inline const std::string kIdentityReply =
    R"({"id":"https://login.salesforce.com/id/00D5g00000ZzDemEAF/0055g00000BobQaAAJ",
    "asserted_user":true,"user_id":"0055g00000BobQaAAJ","organization_id":"00D5g00000ZzDemEAF",
    "username":"bob@acme.demo","nick_name":"bob","display_name":"Bob Quinn","email":"bob@acme.demo",
    "timezone":"America/Los_Angeles","addr_street":null,"active":true,"user_type":"STANDARD",
    "language":"en_US","locale":"de_DE","utcOffset":-28800000})";

} // namespace scout::test
