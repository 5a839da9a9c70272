// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace scout::demoorg {

/// Compares UTF-8 texts as Salesforce compares them in an English org: without case, for the Latin, Greek and
/// Cyrillic letters. Negative, zero or positive.
int compareFolded(std::string_view a, std::string_view b) noexcept;

/// A LIKE of SOQL: "%" stands for any run, "_" for one character, "\%" and "\_" for themselves; without case.
bool matchesLike(std::string_view text, std::string_view pattern) noexcept;

/// The text in the letters that it is compared by.
std::string folded(std::string_view text);

} // namespace scout::demoorg
