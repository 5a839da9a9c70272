// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace scout::soql {

/// The name that somebody who typed `word` most likely meant; none if all are too far off. Case is ignored.
std::optional<std::string_view> closestName(std::string_view word, std::span<const std::string_view> names);

/// The best few of them, best first.
std::vector<std::string_view> closestNames(
    std::string_view word, std::span<const std::string_view> names, std::size_t most);

} // namespace scout::soql
