// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/RequestTrace.h"

#include "base/Log.h"
#include "base/Text.h"
#include "net/Url.h"

#include <algorithm>
#include <array>

namespace scout::net {

namespace {

/// An allow-list: a header that nobody thought of stays out. Location is not on it, as it can hold a code.
constexpr std::array<std::string_view, 16> kHarmlessHeaders{"Accept", "Accept-Encoding", "Content-Encoding",
    "Content-Length", "Content-Type", "Date", "If-Modified-Since", "Last-Modified", "Retry-After", "Server",
    "Sforce-Call-Options", "Sforce-Limit-Info", "Sforce-Locator", "Sforce-NumberOfRecords",
    "Sforce-Query-Options", "X-SFDC-Request-Id"};

bool isHarmless(const HttpHeader& header)
{
    return std::any_of(kHarmlessHeaders.begin(), kHarmlessHeaders.end(),
        [&header](std::string_view name) { return equalsIgnoreCase(name, header.name); });
}

std::vector<HttpHeader> harmlessOf(const std::vector<HttpHeader>& headers)
{
    std::vector<HttpHeader> harmless;
    std::copy_if(headers.begin(), headers.end(), std::back_inserter(harmless), isHarmless);
    return harmless;
}

} // namespace

RequestTrace makeTrace(const HttpRequest& request, const Result<HttpResponse>& outcome)
{
    RequestTrace trace;
    trace.method = request.method;
    if (const auto url = Url::parse(request.url)) {
        trace.host = url->host;
        trace.path = url->path;
        if (!request.confidential && url->path.find("/services/oauth2/") == std::string::npos)
            trace.query = url->query;
    }
    trace.bytesSent = request.body.size();
    trace.requestHeaders = harmlessOf(request.headers);
    if (!outcome) {
        trace.errorCode = outcome.error().code;
        return trace;
    }
    trace.status = outcome->status;
    trace.bytesReceived = outcome->body.size();
    trace.responseHeaders = harmlessOf(outcome->headers);
    return trace;
}

void writeToLog(const RequestTrace& trace)
{
    const std::string outcome = trace.errorCode.empty() ? std::to_string(trace.status) : trace.errorCode;
    std::string headers;
    for (const HttpHeader& header : trace.responseHeaders)
        headers += ' ' + header.name + '=' + header.value + ';';
    log::area(log::Area::Net)
        .debug("{} {}{} {} {} ms {} B{}", trace.method, trace.host, trace.path, outcome,
            trace.duration.count(), trace.bytesReceived, headers);
}

} // namespace scout::net
