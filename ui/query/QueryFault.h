// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "kit/ErrorText.h"
#include "soql/Diagnostic.h"

#include <optional>

namespace scout::query {

/// Why a query did not run, said as exactly as it can be: where in the text, and what would mend it.
struct QueryFault {
    QString headline; ///< "Line 1, column 42: Expected FROM but found FORM."
    QString hint; ///< what Salesforce said, or what to do; one line
    std::optional<soql::SourceRange> range; ///< of the text that was run
    std::optional<soql::Fix> fix;
    kit::ErrorText details;
};

/// `soql` is the text as it was run. Our own parser words syntax errors better than Salesforce does, but it
/// is asked only once Salesforce has refused: what it does not know must still be able to run.
QueryFault explainFault(const Error& error, std::string_view soql);

/// The place that Salesforce names in its answer: "ERROR at Row:1:Column:42", both counted from 1.
std::optional<soql::Position> placeIn(std::string_view answer);

/// The word that begins at a place of the text; nothing where there is no such place.
std::optional<soql::SourceRange> wordAt(std::string_view text, soql::Position place);

} // namespace scout::query
