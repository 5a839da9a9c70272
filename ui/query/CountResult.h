// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RecordPage.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace scout::query {

/// SELECT COUNT() answers with a number and no rows. The grid shows it as a row like any other.
bool countsRows(std::string_view soql);

std::vector<std::string> countColumns();
std::shared_ptr<const records::RecordPage> countPage(std::int64_t total);

} // namespace scout::query
