// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/query/CompiledQuery.h"
#include "demoorg/query/CursorStore.h"
#include "demoorg/query/JsonBuffer.h"
#include "demoorg/query/RecordRows.h"
#include "demoorg/schema/Schema.h"

#include <unordered_map>

namespace scout::demoorg {

/// Writes one answer to a query: the records of a page, their parents and their children. Reads through one
/// connection, within whatever transaction it is in.
class PageWriter {
public:
    struct Options {
        std::string apiVersion; ///< "67.0"
        std::string userId;
        std::int64_t batchSize = 2000; ///< children count too
    };

    PageWriter(SqlConnection& connection, const Schema& schema, CursorStore& cursors, Options options);

    /// {"totalSize":…,"done":…,"records":[…]} from row `first` on. Opens the cursor where rows are left over
    /// and it has no id yet.
    Result<void> page(const std::shared_ptr<const Cursor>& cursor, std::int64_t first, std::string cursorId);
    /// The results of a query with aggregates. False: there are more than fit on a page, and SOQL has no
    /// second.
    Result<bool> aggregates(const CompiledQuery& query, SqlStatement& rows);
    /// One record without an envelope. False: there is no such row.
    Result<bool> single(const CompiledQuery& query, std::int64_t rowNumber);
    /// Records with commas between them, without an envelope.
    Result<void> list(const CompiledQuery& query, const std::vector<std::int64_t>& rowNumbers);
    /// SELECT COUNT(): a number, and no records.
    void count(std::int64_t rows);

    std::string take()
    {
        if (m_head.size() > 0)
            m_json.replaceStart(0, m_head.take());
        return m_json.take();
    }

private:
    /// The statements of one query on the page; children use theirs once a parent.
    struct Prepared {
        SqlStatement rows;
        RecordRows records;
    };

    Result<Prepared*> prepared(const CompiledQuery& query);
    void envelope(JsonBuffer& json, std::int64_t totalSize, const std::string& nextLocator) const;
    /// How many of the row numbers were written before the budget was used up.
    Result<std::int64_t> records(
        const CompiledQuery& query, const std::vector<std::int64_t>& numbers, std::int64_t& budget);
    Result<void> record(const RecordPlan& plan, const SqlStatement& row, std::int64_t& budget);
    Result<void> member(
        const MemberPlan& member, const RecordPlan& plan, const SqlStatement& row, std::int64_t& budget);
    Result<void> typeOf(const TypeofPlan& plan, const SqlStatement& row, std::int64_t& budget);
    Result<void> children(
        const std::shared_ptr<const CompiledQuery>& query, std::string_view parentId, std::int64_t& budget);
    Result<RowNumbers> childRows(const CompiledQuery& query, std::string_view parentId);
    void attributes(const Object& object, std::string_view id);
    void scalar(FieldKind kind, const SqlStatement& row, int column);
    void compound(const CompoundPlan& plan, const SqlStatement& row);

    SqlConnection& m_connection;
    const Schema& m_schema;
    CursorStore& m_cursors;
    Options m_options;
    JsonBuffer m_head; ///< of grouped results, whose number is known when they are written
    JsonBuffer m_json;
    std::unordered_map<const Object*, std::string> m_attributes; ///< up to the id
    std::unordered_map<const CompiledQuery*, Prepared> m_prepared;
};

} // namespace scout::demoorg
