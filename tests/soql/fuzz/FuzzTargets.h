// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace scout::soql {

/// One input each: any bytes at all. They abort where a promise is broken: ranges inside the text, what
/// parses prints and parses back, what is laid out once stays as it is.
void fuzzQuery(std::string_view text);
void fuzzSearch(std::string_view text);

} // namespace scout::soql
