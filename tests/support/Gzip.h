// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace scout::test {

/// The text as a gzip file in memory.
std::string gzip(std::string text);

} // namespace scout::test
