// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/SchemaLoader.h"

#include "base/Log.h"

namespace scout::query {

SchemaLoader::SchemaLoader(QuerySource& source, QObject* parent)
    : QObject(parent)
    , m_source(source)
{ }

SchemaLoader::~SchemaLoader() = default;

void SchemaLoader::setTarget(const std::optional<QueryTarget>& target)
{
    if (m_target == target)
        return;
    m_tasks.cancelAll();
    m_target = target;
    const std::unique_ptr<QuerySchema> old = std::move(m_schema); // its users hear of the change first
    m_loading = false;
    m_failed = false;
    Q_EMIT changed();
}

void SchemaLoader::load()
{
    if (!m_target || m_loading || m_failed || (m_schema && !m_schema->isWanting()))
        return;
    m_loading = true;
    Q_EMIT changed();
    m_tasks.start(run(*m_target));
}

void SchemaLoader::retry()
{
    m_failed = false;
    load();
}

Task<> SchemaLoader::run(QueryTarget target)
{
    auto loaded = co_await fetch(std::move(target));
    m_loading = false;
    m_failed = !loaded.ok();
    if (m_failed)
        log::area(log::Area::Ui).warn("The org's objects could not be read: {}", loaded.error().message);
    Q_EMIT changed();
}

Task<Result<void>> SchemaLoader::fetch(QueryTarget target)
{
    if (!m_schema) {
        auto schema = co_await m_source.schema(std::move(target));
        if (!schema)
            co_return schema.error();
        m_schema = std::move(schema).value();
    }
    co_return co_await m_schema->load();
}

} // namespace scout::query
