// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/TaskScope.h"
#include "query/QuerySource.h"

#include <QObject>

#include <optional>

namespace scout::query {

/// Keeps what the editor knows of the objects of the org that its query goes to. It fetches only what was
/// asked for. A failure is no news here, as the query will say it better: the editor then knows less. GUI
/// thread.
class SchemaLoader : public QObject {
    Q_OBJECT

public:
    explicit SchemaLoader(QuerySource& source, QObject* parent = nullptr);
    ~SchemaLoader() override;

    void setTarget(const std::optional<QueryTarget>& target);
    /// Null until there is something; valid until the target changes.
    const soql::Metadata* metadata() const { return m_schema.get(); }
    bool isLoading() const { return m_loading; }

    /// Fetches what is wanting. After a failure only retry() does.
    void load();
    void retry();

Q_SIGNALS:
    /// There is more to know, or something else, or more is on its way.
    void changed();

private:
    Task<> run(QueryTarget target);
    Task<Result<void>> fetch(QueryTarget target);

    QuerySource& m_source;
    std::optional<QueryTarget> m_target;
    std::unique_ptr<QuerySchema> m_schema;
    bool m_loading = false;
    bool m_failed = false;
    TaskScope m_tasks;
};

} // namespace scout::query
