// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace scout::demoorg {

/// The bytes in gzip format (RFC 1952), at the level that is quickest: loopback has bandwidth to spare.
std::string gzip(std::string_view bytes);

} // namespace scout::demoorg
