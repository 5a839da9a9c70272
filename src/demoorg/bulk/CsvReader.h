// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "demoorg/bulk/CsvFormat.h"

#include <string>
#include <string_view>
#include <vector>

namespace scout::demoorg {

/// Reads the rows of an upload (RFC 4180), strictly as the Bulk API does: what it would guess at is an error.
/// A byte order mark before the first row is passed over.
class CsvReader {
public:
    /// `text` must outlive the reader.
    CsvReader(std::string_view text, CsvFormat format);

    /// The next row into `row`; false at the end. Errors: BadRequest "bad_csv", with what is wrong.
    Result<bool> next(std::vector<std::string>& row);
    /// What is not read yet.
    std::string_view rest() const { return m_text.substr(m_position); }

private:
    Result<std::string> field();
    Result<std::string> quotedField();
    Result<std::string> plainField();
    bool isAtEnd() const { return m_position >= m_text.size(); }
    /// Takes a line end off; an error for one of the other kind.
    Result<bool> takeLineEnd();

    std::string_view m_text;
    CsvFormat m_format;
    std::size_t m_position = 0;
};

} // namespace scout::demoorg
