// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/http/Exchange.h"

#include "base/Log.h"
#include "base/Text.h"
#include "demoorg/http/Gzip.h"

#include <fcntl.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <atomic>
#include <thread>

namespace scout::demoorg {

namespace {

constexpr std::size_t kWorthCompressing = 256;

Request requestOf(const httplib::Request& from)
{
    Request request;
    request.method = from.method;
    const auto question = from.target.find('?');
    request.path = from.target.substr(0, question);
    if (question != std::string::npos)
        request.queryText = from.target.substr(question + 1);
    request.query = Parameters::parse(request.queryText);
    for (const auto& [name, value] : from.headers)
        request.headers.push_back({name, value});
    return request;
}

bool readParts(Request& request, const httplib::ContentReader& content)
{
    return content(
        [&request](const httplib::MultipartFormData& part) {
            request.parts.push_back({part.name, part.filename, part.content_type, {}});
            return true;
        },
        [&request](const char* bytes, size_t size) {
            request.parts.back().content.append(bytes, size);
            return true;
        });
}

bool readBody(Request& request, const httplib::ContentReader& content)
{
    return content([&request](const char* bytes, size_t size) {
        request.body.append(bytes, size);
        return true;
    });
}

/// The reply with its body compressed, where the client can read that and it pays. httplib itself compresses
/// text/*, and leaves "application/json;charset=UTF-8" alone.
void compress(Reply& reply, const Request& request)
{
    const bool isJson = reply.contentType.starts_with("application/json");
    if (!isJson || reply.body.size() < kWorthCompressing)
        return;
    reply.headers.push_back({"Vary", "Accept-Encoding"});
    if (request.header("Accept-Encoding").find("gzip") == std::string_view::npos)
        return;
    reply.body = gzip(reply.body);
    reply.headers.push_back({"Content-Encoding", "gzip"});
}

/// Sends the first half of the body that the head announced, and then breaks the promise.
void setBrokenBody(httplib::Response& response, Reply reply)
{
    const std::size_t half = reply.body.size() / 2;
    const bool stalls = reply.delivery == Delivery::Stall;
    response.set_header("Content-Length", std::to_string(reply.body.size()));
    response.set_content_provider(reply.body.size(), reply.contentType,
        [body = std::move(reply.body), half, stalls](size_t offset, size_t, httplib::DataSink& sink) {
            if (offset < half)
                return sink.write(body.data() + offset, half - offset);
            // The silence ends when the client hangs up or the listener stops.
            while (stalls && sink.is_writable())
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
            return false;
        });
}

void setReply(httplib::Response& response, Reply reply)
{
    response.status = reply.status;
    for (auto& header : reply.headers)
        response.headers.emplace(std::move(header.name), std::move(header.value));
    if (reply.delivery != Delivery::Whole) {
        setBrokenBody(response, std::move(reply));
        return;
    }
    if (!reply.contentType.empty())
        response.headers.emplace("Content-Type", reply.contentType);
    response.body = std::move(reply.body);
}

Reply answerOf(const Handler& handler, const Request& request)
{
    try {
        return handler(request);
    } catch (const std::exception& failure) {
        log::area(log::Area::DemoOrg).error("{} {}: {}", request.method, request.path, failure.what());
        return errorReply({500, "UNKNOWN_EXCEPTION",
            "An unexpected error occurred. Please include this ErrorId if you contact support: 1 (1)"});
    }
}

void answer(const Handler& handler, const Request& request, httplib::Response& response)
{
    Reply reply = answerOf(handler, request);
    if (reply.delay.count() > 0)
        std::this_thread::sleep_for(reply.delay);
    compress(reply, request);
    setReply(response, std::move(reply));
}

} // namespace

void installHandlers(httplib::Server& server, Handler handler)
{
    const auto withoutBody = [handler](const httplib::Request& from, httplib::Response& response) {
        answer(handler, requestOf(from), response);
    };
    const auto withBody = [handler](const httplib::Request& from, httplib::Response& response,
                              const httplib::ContentReader& content) {
        Request request = requestOf(from);
        const bool whole =
            from.is_multipart_form_data() ? readParts(request, content) : readBody(request, content);
        if (!whole) {
            const int status = response.status >= 400 ? response.status : 400;
            response = refusalResponse(status);
            return;
        }
        answer(handler, request, response);
    };
    constexpr auto kAny = ".*";
    server.Get(kAny, withoutBody).Options(kAny, withoutBody);
    server.Post(kAny, withBody).Put(kAny, withBody).Patch(kAny, withBody).Delete(kAny, withBody);
    server.set_error_handler([](const httplib::Request&, httplib::Response& response) {
        const int status = response.status;
        if (response.body.empty() && !response.content_provider_ && !response.has_header("Content-Type"))
            response = refusalResponse(status);
    });
}

void prepareRequest(httplib::Request& request, const std::string& target)
{
    request.target = target;
    request.ranges.clear();
    const bool announcesBody = request.has_header("Content-Length")
        || equalsIgnoreCase(request.get_header_value("Transfer-Encoding"), "chunked");
    const bool mayHaveBody = request.method == "POST" || request.method == "PUT" || request.method == "PATCH"
        || request.method == "DELETE";
    if (mayHaveBody && !announcesBody)
        request.set_header("Content-Length", "0");
}

void prepareAccepted(socket_t socket)
{
    const int yes = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    fcntl(socket, F_SETFD, FD_CLOEXEC);
}

httplib::Response refusalResponse(int status)
{
    const auto errorOf = [](int code) -> ApiError {
        switch (code) {
        case 413:
            return {code, "REQUEST_TOO_LARGE", "The request body is larger than this resource takes"};
        case 414:
            return {code, "URI_TOO_LONG", "The request URI is longer than 16384 bytes"};
        case 431:
            return {
                code, "REQUEST_HEADERS_TOO_LARGE", "The request URI and headers are longer than 16384 bytes"};
        default:
            return {code, "BAD_REQUEST", "The request could not be understood"};
        }
    };
    httplib::Response response;
    setReply(response, errorReply(errorOf(status)));
    return response;
}

} // namespace scout::demoorg
