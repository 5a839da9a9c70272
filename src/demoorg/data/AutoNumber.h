// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace scout::demoorg {

/// "00001026": the number that case number n of the org has.
std::string caseNumberText(std::int64_t number);
/// "INV-00026"
std::string invoiceNumberText(std::int64_t number);

} // namespace scout::demoorg
