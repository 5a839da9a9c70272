// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/OrgQuerySource.h"

#include "orgs/OrgSessions.h"
#include "sf/DescribeCache.h"
#include "sf/QueryRun.h"

namespace scout::query {

namespace {

class OrgQueryPages final : public QueryPages {
public:
    OrgQueryPages(std::shared_ptr<orgs::OrgSession> session, const QueryRequest& request)
        : m_session(std::move(session))
        , m_run(
              *m_session, request.soql, {.apiVersion = request.target.apiVersion, .allRows = request.allRows})
    { }

    const std::vector<std::string>& columns() const override { return m_run.columns(); }
    int apiCalls() const override { return m_run.apiCalls(); }
    Task<Result<records::QueryPage>> next() override { return m_run.next(); }

private:
    std::shared_ptr<orgs::OrgSession> m_session; ///< stays open, even if the connection is removed meanwhile
    sf::QueryRun m_run;
};

class OrgQuerySchema final : public QuerySchema {
public:
    OrgQuerySchema(
        std::shared_ptr<orgs::OrgSession> session, const Clock& clock, sf::DescribeCache::Place place)
        : m_describe(std::move(session), clock, std::move(place))
    { }

    const std::vector<soql::ObjectName>& objects() const override { return m_describe.objects(); }
    const soql::ObjectInfo* object(std::string_view name) const override { return m_describe.object(name); }
    bool isWanting() const override { return m_describe.isWanting(); }
    Task<Result<void>> load() override { return m_describe.load(); }

private:
    sf::DescribeCache m_describe;
};

} // namespace

Task<Result<std::unique_ptr<QueryPages>>> OrgQuerySource::open(QueryRequest request)
{
    auto session = co_await m_sessions.open(request.target.profileId);
    if (!session)
        co_return session.error();
    std::unique_ptr<QueryPages> pages = std::make_unique<OrgQueryPages>(std::move(session).value(), request);
    co_return pages;
}

Task<Result<std::unique_ptr<QuerySchema>>> OrgQuerySource::schema(QueryTarget target)
{
    auto session = co_await m_sessions.open(target.profileId);
    if (!session)
        co_return session.error();
    sf::DescribeCache::Place place{m_cache, target.profileId, target.apiVersion};
    std::unique_ptr<QuerySchema> schema =
        std::make_unique<OrgQuerySchema>(std::move(session).value(), m_clock, std::move(place));
    co_return schema;
}

} // namespace scout::query
