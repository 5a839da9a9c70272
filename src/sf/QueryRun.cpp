// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sf/QueryRun.h"

#include "base/Text.h"
#include "sf/QueryColumns.h"

namespace scout::sf {

namespace {

/// SELECT COUNT() answers in totalSize: shown as the row that people expect.
std::shared_ptr<const records::RecordPage> countRow(std::int64_t count)
{
    records::RecordPageBuilder builder(1);
    builder.beginRow();
    builder.setCell(0, records::CellKind::Number, std::to_string(count));
    builder.endRow();
    return builder.finish();
}

} // namespace

QueryRun::QueryRun(orgs::OrgSession& session, std::string soql, QueryOptions options)
    : m_session(session)
    , m_soql(std::move(soql))
    , m_options(std::move(options))
    , m_decoder(columnsOf(m_soql))
{ }

std::string QueryRun::path() const
{
    if (!m_nextUrl.empty())
        return m_nextUrl;
    const std::string area = m_options.tooling ? "/tooling" : "";
    const std::string resource = m_options.allRows ? "/queryAll" : "/query";
    return "/services/data/v" + m_options.apiVersion + area + resource + "?q=" + percentEncode(m_soql);
}

Task<Result<records::QueryPage>> QueryRun::next()
{
    orgs::ApiRequest request;
    request.path = path();
    request.headers.push_back(
        net::HttpHeader{"Sforce-Query-Options", "batchSize=" + std::to_string(m_options.batchSize)});
    ++m_apiCalls;
    auto response = co_await m_session.send(std::move(request));
    if (!response)
        co_return response.error();
    auto page = m_decoder.decode(std::move(response->body));
    if (!page)
        co_return page.error();
    if (columns().size() == 1 && columns().front() == kCountColumn)
        page->records = countRow(page->totalSize);
    m_done = page->done;
    m_nextUrl = page->nextRecordsUrl;
    co_return page;
}

} // namespace scout::sf
