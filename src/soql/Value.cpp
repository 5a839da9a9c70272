// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/Value.h"

#include <charconv>
#include <string_view>

namespace scout::soql {

namespace {

/// from_chars knows no plus sign.
std::string_view withoutPlus(std::string_view text)
{
    return text.starts_with('+') ? text.substr(1) : text;
}

} // namespace

std::optional<std::int64_t> NumberValue::integer() const
{
    const std::string_view digits = withoutPlus(text);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    return number;
}

double NumberValue::real() const
{
    const std::string_view digits = withoutPlus(text);
    double number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

} // namespace scout::soql
