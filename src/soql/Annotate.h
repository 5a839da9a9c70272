// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/Parser.h"
#include "soql/Token.h"

namespace scout::soql {

enum class Language { Soql, Sosl };

/// SOSL if the text begins with FIND, comments aside.
Language languageOf(std::string_view text);

struct AnnotatedText {
    Language language = Language::Soql;
    std::vector<Token> tokens; ///< comments among them, each with the role that the parser found for it
    std::vector<Diagnostic> diagnostics;
};

/// Parses a text of either language for what its tokens mean.
AnnotatedText annotate(std::string_view text, const ParseOptions& options);

/// A token as `scout soql tokens` lists it.
struct ListedToken {
    std::string_view kind; ///< "keyword", "object", "field", "string", …, "error"
    std::string text;
    Position position;
    bool operator==(const ListedToken&) const = default;
};

std::vector<ListedToken> listTokens(std::string_view text, const ParseOptions& options = {});

} // namespace scout::soql
