// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <string>
#include <string_view>

namespace scout::net {

/// Undoes the Content-Encoding of a body (RFC 9110 section 8.4): none or gzip, the one we ask for.
///
/// Here and not in Qt, because Qt 6.4 hands out a compressed body that was cut as if it were whole; the
/// checksum at the end of gzip tells. Errors: Network "network_cut" if it ends early, BadResponse
/// "network_garbage" if it is no gzip, or some other coding, or grows beyond `limit` bytes.
Result<std::string> decodeContent(std::string body, std::string_view coding, std::size_t limit);

} // namespace scout::net
