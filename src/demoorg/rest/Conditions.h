// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "demoorg/http/Reply.h"

#include <optional>

namespace scout::demoorg {

/// What of a resource a request can depend on (RFC 9110, section 13).
struct Validators {
    std::string etag; ///< with its quotes; empty where the resource has none
    TimePoint modified = {};
};

/// The 304 or 412 that the conditions of a request ask for; nothing where it may go ahead.
std::optional<Reply> conditionalReply(const Request& request, const Validators& validators);
/// The reply with what a later request can depend on.
Reply withValidators(Reply reply, const Validators& validators);

/// The tag of these bytes.
std::string etagOf(std::string_view body);
/// "Wed, 31 Jan 2024 08:00:00 GMT"
std::string httpDate(TimePoint time);
/// Reads what httpDate writes; nothing for other texts.
std::optional<TimePoint> readHttpDate(std::string_view text);

} // namespace scout::demoorg
