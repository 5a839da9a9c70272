// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/http/Reply.h"
#include "demoorg/pages/Html.h"

namespace scout::demoorg {

/// A small page in the middle of the window, as for signing in: the demo org's mark, a heading, a card.
Reply cardPage(std::string_view title, const Html& card, int status = 200);

/// A page of the org with a bar across its top, as Setup has.
Reply widePage(std::string_view title, const Html& navigation, const Html& content, int status = 200);

} // namespace scout::demoorg
