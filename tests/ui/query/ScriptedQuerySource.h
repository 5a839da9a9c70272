// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Deferred.h"
#include "query/QuerySource.h"
#include "ui/query/Pages.h"

#include <deque>

namespace scout::test {

/// Stands in for Salesforce: hands out the pages it was told of, in order. Without one left, or after
/// `hold()`, the answer stays away until `release()`.
class ScriptedQuerySource final : public query::QuerySource {
public:
    std::vector<std::string> columns{"Name"};
    std::vector<query::QueryRequest> requests;

    void refuse(Error error) { m_refusal = std::move(error); }
    void page(PagePtr records, std::int64_t total, bool done);
    void fail(Error error) { m_answers.push_back(std::move(error)); }
    void hold() { m_gate = std::make_shared<async::Deferred<bool>>(); }
    void release();

    /// The org of every connection; its objects can be asked about once they are loaded.
    soql::MemoryMetadata org;
    int schemaLoads = 0;
    void refuseSchema(Error error) { m_schemaRefusal = std::move(error); }
    /// The objects stay away until `releaseSchema()`.
    void holdSchema() { m_schemaGate = std::make_shared<async::Deferred<bool>>(); }
    void releaseSchema();

    /// Pages that a task is waiting for at this moment.
    int waiting() const { return *m_waiting; }

    Task<Result<std::unique_ptr<query::QueryPages>>> open(query::QueryRequest request) override;
    Task<Result<std::unique_ptr<query::QuerySchema>>> schema(query::QueryTarget target) override;

private:
    class Pages;
    class Schema;
    using Answer = Result<records::QueryPage>;
    using Gate = std::shared_ptr<async::Deferred<bool>>;

    std::optional<Error> m_refusal;
    std::deque<Answer> m_answers;
    Gate m_gate;
    Gate m_schemaGate;
    std::optional<Error> m_schemaRefusal;
    std::shared_ptr<int> m_waiting = std::make_shared<int>(0);
};

/// An answer of Salesforce to a query that it does not like.
inline Error refusal(std::string code, std::string text)
{
    return Error{ErrorKind::BadRequest, "http_400", "Salesforce refused: " + text,
        HttpFault{
            400, std::move(code), std::move(text), "https://larkfield.example/services/data/v66.0/query"}};
}

} // namespace scout::test
