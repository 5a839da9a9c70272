// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sf/BulkQuery.h"

#include "async/SignalAwaiter.h"
#include "base/Text.h"
#include "json/Decoder.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace scout::sf {

namespace {

using namespace std::chrono_literals;

constexpr auto kFirstPause = 500ms;
constexpr auto kLongestPause = 10s;
/// What the header Sforce-Locator says behind the last part.
constexpr std::string_view kNoLocator = "null";

orgs::ApiRequest jsonRequest(std::string method, std::string path, const nlohmann::ordered_json& body)
{
    orgs::ApiRequest request;
    request.method = std::move(method);
    request.path = std::move(path);
    request.headers.push_back(net::HttpHeader{"Content-Type", "application/json"});
    request.body = body.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    return request;
}

/// "INVALID_FIELD: No such column …": the code that advice is found by, and the rest.
Error jobFailure(const std::string& said)
{
    const std::size_t colon = said.find(':');
    const std::string_view code = std::string_view(said).substr(0, std::min(colon, said.size()));
    const bool isCode = colon != std::string::npos && !code.empty()
        && std::all_of(code.begin(), code.end(), [](char c) { return c == '_' || (c >= 'A' && c <= 'Z'); });
    HttpFault fault;
    fault.status = 200;
    fault.code = isCode ? code : "";
    fault.text = isCode ? std::string(trim(std::string_view(said).substr(colon + 1))) : said;
    return Error{
        ErrorKind::BadRequest, "bulk_job_failed", "Salesforce could not run the job: " + said, fault};
}

std::optional<std::size_t> numberIn(std::string_view text)
{
    std::size_t number = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isNumber = end.ec == std::errc() && end.ptr == text.data() + text.size();
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

BulkQueryOptions::BulkQueryOptions()
    : pause(async::sleepFor)
{ }

BulkQuery::BulkQuery(orgs::OrgSession& session, std::string soql, BulkQueryOptions options)
    : m_session(session)
    , m_soql(std::move(soql))
    , m_options(std::move(options))
{ }

std::string BulkQuery::resource() const
{
    const std::string jobs = "/services/data/v" + m_options.apiVersion + "/jobs/query";
    return m_jobId.empty() ? jobs : jobs + '/' + percentEncode(m_jobId);
}

/// What the job's JSON says of it.
Result<void> BulkQuery::take(const std::string& reply)
{
    auto document = json::Decoder::parse(reply, "the job");
    if (!document)
        return Error{ErrorKind::BadResponse, "bulk_reply_invalid", document.error().message};
    const json::Node root = document->root();
    const std::string id = root["id"].string();
    const std::string state = root["state"].string();
    const std::string said = root["errorMessage"].stringOr("Salesforce does not say why.");
    if (const auto complaint = document->complaint())
        return Error{ErrorKind::BadResponse, "bulk_reply_invalid", complaint->message};
    m_jobId = id;
    m_state = state;
    if (m_state == "Failed")
        return jobFailure(said);
    if (m_state == "Aborted")
        return Error{ErrorKind::BadRequest, "bulk_job_aborted", "Somebody aborted the job " + m_jobId + '.'};
    return {};
}

Task<Result<void>> BulkQuery::create()
{
    auto request = jsonRequest("POST", resource(),
        {{"operation", m_options.allRows ? "queryAll" : "query"}, {"query", m_soql}, {"contentType", "CSV"},
            {"columnDelimiter", "COMMA"}, {"lineEnding", "LF"}});
    auto response = co_await m_session.send(std::move(request));
    if (!response)
        co_return response.error();
    co_return take(response->body);
}

Task<Result<void>> BulkQuery::start()
{
    auto created = co_await create();
    if (!created)
        co_return created.error();
    for (std::chrono::milliseconds pause = kFirstPause; m_state != "JobComplete";
         pause = std::min<std::chrono::milliseconds>(pause * 3 / 2, kLongestPause)) {
        co_await m_options.pause(pause);
        orgs::ApiRequest request;
        request.path = resource();
        auto response = co_await m_session.send(std::move(request));
        if (!response)
            co_return response.error();
        if (auto taken = take(response->body); !taken)
            co_return taken.error();
    }
    co_return Result<void>();
}

Task<Result<records::CsvRows>> BulkQuery::next()
{
    orgs::ApiRequest request;
    request.path = resource() + "/results?maxRecords=" + std::to_string(m_options.rowsPerPart);
    if (!m_locator.empty())
        request.path += "&locator=" + percentEncode(m_locator);
    auto response = co_await m_session.send(std::move(request));
    if (!response)
        co_return response.error();
    auto rows = records::readCsv(response->body);
    if (!rows)
        co_return rows.error();
    const auto announced = numberIn(response->header("Sforce-NumberOfRecords"));
    if (announced && *announced != rows->records->rows())
        co_return Error{ErrorKind::BadResponse, "bulk_rows_missing",
            "Salesforce announced " + std::to_string(*announced) + " rows, and "
                + std::to_string(rows->records->rows()) + " came."};
    m_locator = response->header("Sforce-Locator");
    m_done = m_locator.empty() || m_locator == kNoLocator;
    co_return rows;
}

Task<> BulkQuery::discard()
{
    if (m_jobId.empty())
        co_return;
    if (m_state == "UploadComplete" || m_state == "InProgress") {
        auto abort = jsonRequest("PATCH", resource(), {{"state", "Aborted"}});
        const auto aborted = co_await m_session.send(std::move(abort));
        if (!aborted)
            co_return;
    }
    orgs::ApiRequest request;
    request.method = "DELETE";
    request.path = resource();
    const auto ignored = co_await m_session.send(std::move(request));
}

} // namespace scout::sf
