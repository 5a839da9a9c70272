// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace scout::advice {

/// A page of Setup as a whole link, for a user to open or to send to an admin. `address` is any address of
/// the org; at a login host that orgs share, the link leads to whichever org the admin signs in to. Empty
/// where either is.
std::string setupLink(std::string_view address, std::string_view setupPath);

} // namespace scout::advice
