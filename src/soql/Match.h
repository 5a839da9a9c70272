// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <variant>

namespace scout::soql {

template <class... Cases> struct Overloaded : Cases... {
    using Cases::operator()...;
};

/// One lambda an alternative, in the order in which a reader wants them:
/// `match(item, [](const FieldItem& field) {…}, [](const Typeof& typeOf) {…}, …)`.
template <class Variant, class... Cases> decltype(auto) match(Variant&& variant, Cases&&... cases)
{
    return std::visit(
        Overloaded<std::decay_t<Cases>...>{std::forward<Cases>(cases)...}, std::forward<Variant>(variant));
}

} // namespace scout::soql
