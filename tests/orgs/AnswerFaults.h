// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/ScriptedHttp.h"

#include <array>

namespace scout::orgs {

/// How a request can fail, and the kind that its caller must get.
struct AnswerFault {
    const char* name;
    int status; ///< 0: no answer arrives
    const char* body;
    ErrorKind kind;
};

/// The rows of every failure matrix.
inline constexpr std::array kAnswerFaults{
    AnswerFault{"Unauthorized", 401, "", ErrorKind::Unauthorized},
    AnswerFault{"Forbidden", 403, "", ErrorKind::Forbidden},
    AnswerFault{"TooMany", 429, "", ErrorKind::RateLimited},
    AnswerFault{"ServerError", 500, "<html>", ErrorKind::Server},
    AnswerFault{"Garbage", 200, "garbage", ErrorKind::BadResponse},
    AnswerFault{"Silence", 0, "", ErrorKind::Timeout},
    AnswerFault{"Cut", 0, "", ErrorKind::Network},
};

inline void expectFault(
    test::ScriptedHttp& http, const std::string& method, const std::string& url, const AnswerFault& fault)
{
    if (fault.status == 0)
        http.expect(method, url, Error{fault.kind, "network_fault", "No answer."});
    else
        http.expect(method, url, fault.status, fault.body);
}

} // namespace scout::orgs
