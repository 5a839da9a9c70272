// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace scout::demoorg {

/// How the CSV of a job is laid out (Bulk API 2.0 guide, "Prepare CSV files").
struct CsvFormat {
    char delimiter = ',';
    bool endsWithCrLf = false;

    std::string_view lineEnd() const { return endsWithCrLf ? "\r\n" : "\n"; }
    /// "COMMA" and "LF", as jobs name them.
    std::string_view delimiterName() const;
    std::string_view lineEndingName() const { return endsWithCrLf ? "CRLF" : "LF"; }

    /// Nothing for a name that is not known; empty names are the defaults.
    static std::optional<CsvFormat> named(std::string_view delimiter, std::string_view lineEnding);
};

} // namespace scout::demoorg
