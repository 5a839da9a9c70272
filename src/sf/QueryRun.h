// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orgs/OrgSession.h"
#include "records/PageDecoder.h"

namespace scout::sf {

struct QueryOptions {
    std::string apiVersion; ///< "67.0"
    bool allRows = false; ///< queryAll: deleted and archived rows too
    bool tooling = false; ///< the Tooling API's objects
    int batchSize = 2000; ///< rows a page, 200 to 2,000; Salesforce may send fewer
};

/// One query, fetched page by page, each page one API call. REST API Developer Guide, "Query" and "QueryAll".
class QueryRun {
public:
    QueryRun(orgs::OrgSession& session, std::string soql, QueryOptions options);

    /// Known before the first page where the query's text tells them, else after it.
    const std::vector<std::string>& columns() const { return m_decoder.columns(); }
    /// The last page has come.
    bool done() const { return m_done; }
    int apiCalls() const { return m_apiCalls; }

    /// The next page. Errors: those of the session; BadRequest with Salesforce's code for a faulty query;
    /// BadResponse "query_reply_invalid". After an error the same call may be tried again.
    Task<Result<records::QueryPage>> next();

private:
    std::string path() const;

    orgs::OrgSession& m_session;
    std::string m_soql;
    QueryOptions m_options;
    records::PageDecoder m_decoder;
    std::string m_nextUrl;
    bool m_done = false;
    int m_apiCalls = 0;
};

} // namespace scout::sf
