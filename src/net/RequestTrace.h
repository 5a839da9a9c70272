// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpClient.h"

#include <functional>

namespace scout::net {

/// What may be told about one request and its outcome: for the log, the activity page and bug reports. It
/// never holds a body, and of the headers only those on a list of harmless ones (RequestTrace.cpp).
struct RequestTrace {
    std::string method;
    std::string host;
    std::string path;
    std::string query; ///< empty for confidential requests and everything below /services/oauth2/
    int status = 0; ///< 0 if no answer came
    std::string errorCode; ///< ours, empty if an answer came
    std::chrono::milliseconds duration{};
    std::size_t bytesSent = 0; ///< of the body
    std::size_t bytesReceived = 0; ///< of the body, decoded
    std::vector<HttpHeader> requestHeaders;
    std::vector<HttpHeader> responseHeaders;
};

/// The trace of a finished request. `duration` is the caller's to fill in.
RequestTrace makeTrace(const HttpRequest& request, const Result<HttpResponse>& outcome);

/// Writes one debug line to the log area "net": "GET acme.my.salesforce.com/services/data 200 41 ms 1234 B".
/// Without the query, as a WHERE clause can name a person.
void writeToLog(const RequestTrace& trace);

} // namespace scout::net
