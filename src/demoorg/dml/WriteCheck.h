// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/dml/InputRecord.h"
#include "demoorg/dml/Row.h"
#include "demoorg/schema/Rights.h"
#include "demoorg/schema/Schema.h"

namespace scout::demoorg {

/// Whether a client may write a record as it is: Salesforce's checks, in its order and words.
class WriteCheck {
public:
    enum class Kind { Create, Update };

    WriteCheck(const Schema& schema, const Object& object, const Rights& rights, SqlConnection& connection,
        Kind kind)
        : m_schema(schema)
        , m_object(object)
        , m_rights(rights)
        , m_connection(connection)
        , m_kind(kind)
    { }

    /// The fields in the form that they are stored in: known, writable, of the right type, parents by key
    /// found.
    ApiResult<Row> changes(const InputRecord& input) const;
    /// Required fields, lengths, ranges, picklists, addresses, lookups and unique values. `id` is empty for a
    /// new record.
    ApiStatus values(const Row& changes, std::string_view id) const;

private:
    ApiStatus names(const InputRecord& input) const;
    ApiStatus writable(const InputRecord& input) const;
    ApiStatus required(const Row& changes) const;
    ApiStatus text(const Field& field, const std::string& value) const;
    ApiStatus number(const Field& field, double value) const;
    ApiStatus lookup(const Field& field, const std::string& value) const;
    ApiStatus unique(const Field& field, const Value& value, std::string_view id) const;
    ApiStatus rules(const Row& changes) const;
    const Field* lookupFor(std::string_view relationship) const;
    ApiResult<Value> referenced(const Field& lookup, const InputReference& reference) const;

    const Schema& m_schema;
    const Object& m_object;
    const Rights& m_rights;
    SqlConnection& m_connection;
    Kind m_kind;
};

} // namespace scout::demoorg
