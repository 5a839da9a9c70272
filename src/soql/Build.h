// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "soql/SearchTree.h"
#include "soql/Tree.h"

#include <string_view>

/// Makes trees out of names and texts that somebody typed; print() then writes the query. Text is never
/// pasted into a query: a value can't end its quotes, a name that is none is refused.
namespace scout::soql {

/// "Account.Name" as a path, or the error "bad_name" (BadRequest).
Result<FieldPath> pathFrom(std::string_view text);
Result<std::vector<FieldPath>> pathsFrom(const std::vector<std::string>& texts);
Result<Name> nameFrom(std::string_view text);

Value textValue(std::string_view text);
Value numberValue(std::int64_t number);
Value booleanValue(bool value);
Value nullValue();
Value dateTimeValue(TimePoint instant);
/// Patterns for LIKE in which the text means just its characters.
Value containsValue(std::string_view text);
Value startsWithValue(std::string_view text);
Value endsWithValue(std::string_view text);

Condition compare(FieldPath field, Operator op, Value value);
/// field IN (…); the list must not be empty.
Condition isIn(FieldPath field, const std::vector<std::string>& texts);
/// One condition stays itself; the list must not be empty.
Condition allOf(std::vector<Condition> conditions);
Condition anyOf(std::vector<Condition> conditions);
Condition negated(Condition condition);

Query selectFrom(std::vector<FieldPath> fields, FieldPath object);
OrderItem orderBy(FieldPath field, Direction direction);
RowCount rowCount(std::int64_t count);

/// What somebody typed into a search box: every word must be found, and no character has a meaning of its
/// own. Nothing where there is no word.
std::optional<SearchExpression> searchWords(std::string_view text);
/// The same as one phrase.
SearchExpression searchPhrase(std::string_view text);

} // namespace scout::soql
