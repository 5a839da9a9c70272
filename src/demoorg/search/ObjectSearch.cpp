// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/search/ObjectSearch.h"

#include "demoorg/data/Tables.h"
#include "demoorg/query/QueryCompiler.h"
#include "demoorg/search/SearchFields.h"

namespace scout::demoorg {

namespace {

soql::Query queryOf(const soql::ReturningItem& item)
{
    soql::Query query;
    query.select = item.fields;
    if (query.select.empty())
        query.select.push_back(soql::FieldItem{{{{"Id", {}}}, {}}, std::nullopt});
    query.from.push_back({{{item.object}, item.object.range}, std::nullopt});
    query.where = item.where;
    query.orderBy = item.orderBy;
    query.range = item.range;
    return query;
}

/// The texts of one record, and their words.
class RecordWords {
public:
    RecordWords(const Object& object, const std::vector<const Field*>& fields)
        : m_fields(fields)
    {
        for (const auto* field : fields)
            m_sql.append(m_sql.empty() ? "SELECT " : ", ").append(sqlName(field->name));
        m_sql += " FROM " + sqlName(object.name) + " WHERE RowNumber = ?";
    }

    const std::string& sql() const { return m_sql; }

    const std::vector<Words>& read(const SqlStatement& row)
    {
        m_words.clear();
        m_digits.clear();
        for (std::size_t i = 0; i < m_fields.size(); ++i) {
            const std::string_view text = row.text(int(i));
            if (text.empty())
                continue;
            m_words.push_back(wordsOf(text));
            if (m_fields[i]->type == FieldType::Phone)
                m_digits.push_back(digitsOf(m_words.back()));
        }
        for (const auto& digits : m_digits)
            m_words.push_back({digits});
        return m_words;
    }

private:
    /// "(415) 867-5309" is also found as 4158675309.
    static std::string digitsOf(const Words& words)
    {
        std::string digits;
        for (const auto word : words)
            digits += word;
        return digits;
    }

    const std::vector<const Field*>& m_fields;
    std::string m_sql;
    std::vector<Words> m_words;
    std::vector<std::string> m_digits;
};

} // namespace

ApiResult<ObjectSearch> ObjectSearch::compile(
    const soql::ReturningItem& item, soql::SearchGroup group, const QueryContext& context)
{
    const Object* object = context.schema.object(item.object.text);
    if (object && context.visibility.sees(*object) && !object->traits.searchable)
        return ApiError{
            400, "INVALID_TYPE_FOR_OPERATION", "entity type " + object->name + " does not support search"};
    auto query = compileQuery(queryOf(item), context);
    if (!query)
        return query.error();
    if (query->kind != CompiledQuery::Kind::Records)
        return ApiError{400, "MALFORMED_SEARCH", "Aggregate functions are not supported in SOSL"};
    auto fields = fieldsOfGroup(*query->object, group, context.visibility);
    return ObjectSearch(std::move(*query), std::move(fields));
}

Result<std::vector<std::int64_t>> ObjectSearch::rows(
    const SearchFilter& filter, std::int64_t offset, std::int64_t limit, SqlConnection& connection) const
{
    std::vector<std::int64_t> found;
    if (m_fields.empty() || limit <= 0)
        return found;
    RecordWords words(*m_query.object, m_fields);
    auto candidates = m_query.rows.prepare(connection);
    auto record = connection.prepare(words.sql());
    if (!candidates || !record)
        return candidates ? std::move(record).error() : std::move(candidates).error();
    while (std::int64_t(found.size()) < limit) {
        const auto candidate = candidates->step();
        if (!candidate)
            return candidate.error();
        if (!*candidate)
            break;
        const std::int64_t number = candidates->integer(0);
        record->bind(1, number);
        const auto row = record->step();
        if (!row)
            return row.error();
        if (*row && filter.matches(words.read(*record)) && --offset < 0)
            found.push_back(number);
        record->reset();
    }
    return found;
}

} // namespace scout::demoorg
