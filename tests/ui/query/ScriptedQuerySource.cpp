// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/ScriptedQuerySource.h"

namespace scout::test {

class ScriptedQuerySource::Pages final : public query::QueryPages {
public:
    explicit Pages(ScriptedQuerySource& source)
        : m_source(source)
    { }

    const std::vector<std::string>& columns() const override { return m_source.columns; }
    int apiCalls() const override { return m_apiCalls; }

    Task<Result<records::QueryPage>> next() override
    {
        ++m_apiCalls;
        if (m_source.m_answers.empty() && !m_source.m_gate)
            m_source.hold();
        if (const Gate gate = m_source.m_gate) {
            const Waiting waiting(m_source.m_waiting);
            co_await gate->wait();
        }
        Answer answer = std::move(m_source.m_answers.front());
        m_source.m_answers.pop_front();
        co_return answer;
    }

private:
    /// Counts frames that wait, also when they are destroyed.
    class Waiting {
    public:
        explicit Waiting(std::shared_ptr<int> count)
            : m_count(std::move(count))
        {
            ++*m_count;
        }
        Waiting(const Waiting&) = delete;
        Waiting& operator=(const Waiting&) = delete;
        ~Waiting() { --*m_count; }

    private:
        std::shared_ptr<int> m_count;
    };

    ScriptedQuerySource& m_source;
    int m_apiCalls = 0;
};

class ScriptedQuerySource::Schema final : public query::QuerySchema {
public:
    explicit Schema(ScriptedQuerySource& source)
        : m_source(source)
    { }

    const std::vector<soql::ObjectName>& objects() const override { return m_loaded.objects(); }
    const soql::ObjectInfo* object(std::string_view name) const override { return m_loaded.object(name); }
    bool isWanting() const override { return !m_isLoaded; }
    Task<Result<void>> load() override
    {
        ++m_source.schemaLoads;
        if (const Gate gate = m_source.m_schemaGate)
            co_await gate->wait();
        if (m_source.m_schemaRefusal)
            co_return *std::exchange(m_source.m_schemaRefusal, std::nullopt);
        m_loaded = m_source.org;
        m_isLoaded = true;
        co_return Result<void>();
    }

private:
    ScriptedQuerySource& m_source;
    soql::MemoryMetadata m_loaded;
    bool m_isLoaded = false;
};

void ScriptedQuerySource::page(PagePtr records, std::int64_t total, bool done)
{
    records::QueryPage page;
    page.records = std::move(records);
    page.totalSize = total;
    page.done = done;
    m_answers.push_back(std::move(page));
}

void ScriptedQuerySource::release()
{
    if (const Gate gate = std::exchange(m_gate, nullptr))
        gate->set(true);
}

void ScriptedQuerySource::releaseSchema()
{
    if (const Gate gate = std::exchange(m_schemaGate, nullptr))
        gate->set(true);
}

Task<Result<std::unique_ptr<query::QuerySchema>>> ScriptedQuerySource::schema(query::QueryTarget)
{
    std::unique_ptr<query::QuerySchema> schema = std::make_unique<Schema>(*this);
    co_return schema;
}

Task<Result<std::unique_ptr<query::QueryPages>>> ScriptedQuerySource::open(query::QueryRequest request)
{
    requests.push_back(std::move(request));
    if (m_refusal)
        co_return *std::exchange(m_refusal, std::nullopt);
    std::unique_ptr<query::QueryPages> pages = std::make_unique<Pages>(*this);
    co_return pages;
}

} // namespace scout::test
