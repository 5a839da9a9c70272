// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <optional>
#include <string_view>

namespace scout::net {

/// Reads the preferred date format of HTTP (RFC 9110 section 5.6.7): "Sun, 06 Nov 1994 08:49:37 GMT".
std::optional<TimePoint> parseHttpDate(std::string_view text);

} // namespace scout::net
