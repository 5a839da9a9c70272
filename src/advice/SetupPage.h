// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace scout::advice {

/// Setup's page of external client apps, which most refusals at sign-in lead to; a path on the org's own
/// host.
inline constexpr std::string_view kAppsPage = "/lightning/setup/ManageExternalClientApplication/home";

} // namespace scout::advice
