// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <string>
#include <string_view>
#include <vector>

namespace scout::advice {

/// Who can do what the fixes say.
enum class Who { User, Admin, Salesforce };

/// A failure explained: nobody ever sees a bare code.
struct Advice {
    std::string code; ///< the catalogue's name of it, stable
    std::string title; ///< a headline: "The app is not installed in this org"
    std::string happened; ///< one sentence about this occurrence
    std::string said; ///< Salesforce's own code and words; empty if it said nothing
    std::string cause; ///< why, in one or two sentences
    std::vector<std::string> fixes; ///< in the order to try them
    Who who = Who::User;
    /// The Setup page where it is mended, from the org's host on: "/lightning/setup/ConnectedAppsUsage/home".
    std::string setupPath;
    std::string adminText; ///< what a user can send to the admin; empty where the user can act alone
};

/// Finds cause and fixes for an error: by what Salesforce said, else by our code, else by its kind.
Advice explain(const Error& error);

std::string_view toString(Who who);

} // namespace scout::advice
