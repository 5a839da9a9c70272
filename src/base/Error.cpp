// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Error.h"

namespace scout {

const char* toString(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Network:
        return "network";
    case ErrorKind::Timeout:
        return "timeout";
    case ErrorKind::Unauthorized:
        return "unauthorized";
    case ErrorKind::Forbidden:
        return "forbidden";
    case ErrorKind::NotFound:
        return "not_found";
    case ErrorKind::RateLimited:
        return "rate_limited";
    case ErrorKind::BadRequest:
        return "bad_request";
    case ErrorKind::Server:
        return "server";
    case ErrorKind::BadResponse:
        return "bad_response";
    case ErrorKind::Storage:
        return "storage";
    case ErrorKind::Cancelled:
        return "cancelled";
    }
    return "unknown";
}

} // namespace scout
