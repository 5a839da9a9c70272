// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/Annotate.h"
#include "soql/Completion.h"
#include "soql/Diagnostic.h"

#include <optional>
#include <string>

/// What `scout soql` says, as text and as JSON. Places are counted in characters, from 0 where they are
/// offsets and from 1 where they are lines and columns.
namespace scout::cli {

/// "1:13: Expected FROM but found FORM. Did you mean FROM?", with the other fixes below it; a line ends each.
std::string textOf(const std::vector<soql::Diagnostic>& diagnostics);
/// {"error":{…,"diagnostics":[…]}}; where nothing is worse than a warning, {"warnings":[…]}.
std::string jsonOf(const std::vector<soql::Diagnostic>& diagnostics, std::string_view query);

/// "keyword⇥SELECT⇥1⇥1": a tab, a line end and a backslash in the text are written \t, \n and \\.
std::string textOf(const soql::ListedToken& token);
std::string jsonOf(const soql::ListedToken& token);

/// [{"text","kind","type","label","replaces":{"from","to"}}]
std::string jsonOf(const std::vector<soql::Completion>& completions, std::string_view query);

/// The byte that the character begins at; nothing past the end.
std::optional<std::size_t> byteOffset(std::string_view text, std::size_t character);

} // namespace scout::cli
