// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/Tree.h"

#include "soql/Match.h"

namespace scout::soql {

std::string FieldPath::text() const
{
    std::string text;
    for (const Name& name : names) {
        if (!text.empty())
            text += '.';
        text += name.text;
    }
    return text;
}

SourceRange rangeOf(const Expression& expression) noexcept
{
    return std::visit([](const auto& node) { return node.range; }, expression);
}

SourceRange rangeOf(const SelectItem& item) noexcept
{
    return match(
        item, [](const FieldItem& field) { return field.path.range; },
        [](const FunctionItem& function) { return function.call.range; },
        [](const CountItem& count) { return count.range; },
        [](const FieldSetItem& fieldSet) { return fieldSet.range; },
        [](const SubqueryItem& subquery) { return subquery.query->range; },
        [](const TypeofItem& typeOf) { return typeOf.range; });
}

} // namespace scout::soql
