// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Invocation.h"
#include "orgs/ConnectFlow.h"

namespace scout::cli {

/// How the user wants to meet the browser.
struct BrowserOptions {
    bool noBrowser = false; ///< print the address and wait on the callback
    bool paste = false; ///< read the address that the browser landed on from stdin
};

/// --no-browser and --paste.
void addBrowserFlags(CLI::App& command, BrowserOptions& options);

/// Runs a browser sign-in from a terminal: opens or prints the address, says what is going on, and takes a
/// pasted address where that is the only way back.
Task<Result<orgs::Connected>> signInWithBrowser(
    CommandContext context, orgs::QuickConnectRequest request, BrowserOptions options);

} // namespace scout::cli
