// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/Parser.h"

#include <filesystem>
#include <string>
#include <vector>

namespace scout::soql {

/// A line of a file under tests/soql/corpus/valid; "# …" and blank lines are for the reader.
struct ValidCase {
    std::string place; ///< "values.soql:12"
    std::string text;
    ParseOptions options; ///< files named apex… allow bind variables, comments… allow comments
    bool apex = false;
};
std::vector<ValidCase> validCorpus();

/// Two lines of a file under tests/soql/corpus/invalid: a query, and below it a caret under the first error
/// with the error's code.
struct InvalidCase {
    std::string place;
    std::string text;
    int column = 0; ///< from 1
    std::string code;
};
std::vector<InvalidCase> invalidCorpus();

} // namespace scout::soql
