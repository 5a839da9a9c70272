// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/http/Reply.h"
#include "demoorg/pages/Html.h"

namespace scout::demoorg {

/// A small page in the middle of the window, as for signing in: the demo org's mark, a heading, a card.
Reply cardPage(std::string_view title, const Html& card, int status = 200);

/// What a wide page is made of.
struct PageParts {
    Html bar; ///< across the top
    Html side; ///< beside the content, or above it where there is little room
    Html content;
};

/// A page of the org with many places to go, as Setup has.
Reply widePage(std::string_view title, const PageParts& parts, int status = 200);

} // namespace scout::demoorg
