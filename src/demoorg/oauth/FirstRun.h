// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/Org.h"

namespace scout::demoorg {

/// The password of every user of a demo org. It protects nothing and stands on the sign-in page.
constexpr std::string_view kDemoPassword = "demo-Password1";
/// Where the Salesforce CLI and Scout wait for the browser; registered for both apps below.
constexpr std::string_view kLoopbackCallback = "http://localhost:1717/OauthRedirect";
/// The client of the Salesforce CLI, which every org knows.
constexpr std::string_view kPlatformCli = "PlatformCLI";

/// Gives a new org what it is delivered with: passwords, PlatformCLI, and one app of its own with every flow
/// enabled. An org that has them keeps them as they are.
void completeFirstRun(Org& org);

/// The org's own app, as it is now; nothing if it was deleted in Setup.
std::optional<ConnectedApp> demoApp(const Org& org);

} // namespace scout::demoorg
