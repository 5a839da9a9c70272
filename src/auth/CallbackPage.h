// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace scout::auth {

/// What the browser shows at the end of a sign-in.
enum class CallbackPage {
    Received, ///< a code came; whether it is good for tokens is not known yet
    Denied, ///< the user pressed Deny
    Refused, ///< Salesforce said no
    Foreign, ///< the answer is not one to this sign-in
    Visit, ///< somebody opened the callback address without an answer
};

/// Whole HTTP answers. The page is plain HTML that needs nothing from elsewhere, can't be framed and is never
/// stored.
std::string pageAnswer(CallbackPage page);
/// 303 (RFC 9110 section 15.4.4) to `path` on the same listener.
std::string redirectAnswer(std::string_view path);
/// A bare status with its reason; 405 also says that GET is what is allowed.
std::string statusAnswer(int status);

} // namespace scout::auth
