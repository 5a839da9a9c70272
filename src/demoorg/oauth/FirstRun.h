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
/// Somebody who may look at everything and change nothing.
constexpr std::string_view kReadOnlyUsername = "reader@scout.example";
/// The setting that holds the consumer key of the org's own app.
constexpr std::string_view kDemoAppSetting = "demo_app";

/// Gives a new org what it is delivered with: passwords, PlatformCLI, and one app of its own with every flow
/// enabled. An org that has them keeps them as they are.
void completeFirstRun(Org& org);

} // namespace scout::demoorg
