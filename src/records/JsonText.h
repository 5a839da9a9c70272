// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace scout::records {

/// Appends `text` as a JSON string. RFC 8259 §7; UTF-8 stays as it is.
void appendQuoted(std::string& out, std::string_view text);
std::string quoted(std::string_view text);

} // namespace scout::records
