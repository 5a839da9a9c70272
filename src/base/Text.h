// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace scout {

/// ASCII only: names of the protocols and of Salesforce are ASCII.
char toLower(char c) noexcept;
std::string toLower(std::string_view text);
bool equalsIgnoreCase(std::string_view a, std::string_view b) noexcept;

std::string_view trim(std::string_view text) noexcept;
std::vector<std::string_view> split(std::string_view text, char separator);
std::string join(const std::vector<std::string>& parts, std::string_view separator);

/// How many single-character edits apart two names are, case ignored; for "Did you mean …?".
std::size_t editDistance(std::string_view a, std::string_view b);

/// RFC 3986 percent-encoding: everything but the unreserved characters.
std::string percentEncode(std::string_view text);
/// The reverse; with `plusIsBlank` as in form bodies. A broken escape is kept as it stands.
std::string percentDecode(std::string_view text, bool plusIsBlank = false);

} // namespace scout
