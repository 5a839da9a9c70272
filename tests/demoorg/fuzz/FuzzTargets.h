// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace scout::demoorg {

// What is done with foreign bytes, and what must be true then; a broken promise aborts.

/// The request line and headers of whatever a client sends, and the query in its target.
void fuzzHead(std::string_view bytes);
/// An upload of the Bulk API: rows that were read are the same when they were written and read again.
void fuzzCsv(std::string_view bytes);
/// A query locator: one that is understood means the same when it was written and read again.
void fuzzLocator(std::string_view bytes);

} // namespace scout::demoorg
