// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/SqlHabits.h"

#include "base/Text.h"

#include <algorithm>
#include <array>

namespace scout::soql {

namespace {

struct Habit {
    std::string_view word;
    std::string_view advice;
    bool beginsClause;
};

constexpr std::string_view kNoJoin =
    "SOQL has no JOIN: select fields of parents by a path (Account.Name), children by a subquery.";

constexpr std::array kHabits = {
    Habit{"BETWEEN", "SOQL has no BETWEEN: write the field twice, with >= and with <=.", false},
    Habit{"JOIN", kNoJoin, true},
    Habit{"INNER", kNoJoin, true},
    Habit{"LEFT", kNoJoin, true},
    Habit{"RIGHT", kNoJoin, true},
    Habit{"FULL", kNoJoin, true},
    Habit{"CROSS", kNoJoin, true},
    Habit{"UNION", "SOQL has no UNION: run a query for each part.", true},
    Habit{"EXISTS", "SOQL has no EXISTS: write Id IN (SELECT … FROM …).", false},
};

const Habit* habitOf(std::string_view word) noexcept
{
    const auto found = std::find_if(kHabits.begin(), kHabits.end(),
        [word](const Habit& habit) { return equalsIgnoreCase(habit.word, word); });
    return found == kHabits.end() ? nullptr : &*found;
}

} // namespace

std::string_view habitAdvice(std::string_view word) noexcept
{
    const Habit* habit = habitOf(word);
    return habit ? habit->advice : std::string_view();
}

bool atSqlClause(const TokenCursor& cursor) noexcept
{
    const Token& next = cursor.peek(1);
    const bool hasOperand = next.kind == TokenKind::Name
        && (next.keyword == Keyword::None || next.keyword == Keyword::Select || next.keyword == Keyword::All);
    if (!hasOperand || !cursor.at(TokenKind::Name))
        return false;
    const Habit* habit = habitOf(cursor.textOf(cursor.peek()));
    return habit && habit->beginsClause;
}

} // namespace scout::soql
