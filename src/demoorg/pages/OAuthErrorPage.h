// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/http/Reply.h"

namespace scout::demoorg {

/// What the browser shows where nobody can be trusted to be redirected to: the error and its description, and
/// the form-encoded line that Salesforce shows.
Reply oauthErrorPage(std::string_view error, std::string_view description);

} // namespace scout::demoorg
