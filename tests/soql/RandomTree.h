// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/SearchTree.h"
#include "soql/Tree.h"

#include <random>

namespace scout::soql {

/// Makes trees such as the parser could have made, over the whole language; the same for the same seed.
class RandomTree {
public:
    explicit RandomTree(std::uint32_t seed)
        : m_random(seed)
    { }

    Query query(int depth = 2);
    Search search();

private:
    int below(int limit) { return int(m_random() % std::uint32_t(limit)); }
    bool chance(int percent) { return below(100) < percent; }
    template <class Make> auto some(int least, int most, Make make)
    {
        std::vector<decltype(make())> items;
        for (int i = least + below(most - least + 1); i > 0; --i)
            items.push_back(make());
        return items;
    }

    Name name();
    FieldPath path();
    std::string text();
    Value value(bool pattern);
    Value::Variant moment();
    FunctionCall call(int depth);
    Expression expression();
    Comparison comparison(int depth);
    Operand operand(Operator op, int depth);
    Condition condition(int depth);
    SelectItem selectItem(int depth);
    TypeofItem typeOf();
    WithClause with();
    WithDataCategory dataCategory();
    GroupBy groupBy();
    OrderItem orderItem();
    RowCount rowCount();
    void tail(Query& query);
    Query semiJoin(int depth);
    SearchExpression terms(int depth);
    SearchTerm term();
    ReturningItem returning();
    SearchWith searchWith();

    std::mt19937 m_random;
};

} // namespace scout::soql
