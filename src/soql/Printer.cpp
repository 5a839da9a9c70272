// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/Printer.h"

#include "soql/TreeWriter.h"

namespace scout::soql {

namespace {

template <class Node> std::string written(const Node& node)
{
    TreeWriter writer;
    writer.write(node);
    return writer.take();
}

} // namespace

std::string print(const Query& query)
{
    return written(query);
}
std::string print(const Condition& condition)
{
    return written(condition);
}
std::string print(const Expression& expression)
{
    return written(expression);
}
std::string print(const SelectItem& item)
{
    return written(item);
}
std::string print(const Value& value)
{
    return written(value);
}

std::string_view textOf(Operator op) noexcept
{
    switch (op) {
    case Operator::Equal:
        return "=";
    case Operator::NotEqual:
        return "!=";
    case Operator::Less:
        return "<";
    case Operator::LessOrEqual:
        return "<=";
    case Operator::Greater:
        return ">";
    case Operator::GreaterOrEqual:
        return ">=";
    case Operator::Like:
        return "LIKE";
    case Operator::In:
        return "IN";
    case Operator::NotIn:
        return "NOT IN";
    case Operator::Includes:
        return "INCLUDES";
    case Operator::Excludes:
        return "EXCLUDES";
    }
    return {};
}

std::string_view textOf(AccessMode mode) noexcept
{
    switch (mode) {
    case AccessMode::SecurityEnforced:
        return "SECURITY_ENFORCED";
    case AccessMode::UserMode:
        return "USER_MODE";
    case AccessMode::SystemMode:
        return "SYSTEM_MODE";
    }
    return {};
}

std::string_view textOf(CategoryOperator op) noexcept
{
    switch (op) {
    case CategoryOperator::At:
        return "AT";
    case CategoryOperator::Above:
        return "ABOVE";
    case CategoryOperator::Below:
        return "BELOW";
    case CategoryOperator::AboveOrBelow:
        return "ABOVE_OR_BELOW";
    }
    return {};
}

std::string_view textOf(FieldSet set) noexcept
{
    switch (set) {
    case FieldSet::All:
        return "ALL";
    case FieldSet::Standard:
        return "STANDARD";
    case FieldSet::Custom:
        return "CUSTOM";
    }
    return {};
}

std::string_view textOf(ForKind kind) noexcept
{
    switch (kind) {
    case ForKind::View:
        return "VIEW";
    case ForKind::Reference:
        return "REFERENCE";
    case ForKind::Update:
        return "UPDATE";
    }
    return {};
}

std::string_view textOf(UpdateKind kind) noexcept
{
    return kind == UpdateKind::Tracking ? "TRACKING" : "VIEWSTAT";
}

} // namespace scout::soql
