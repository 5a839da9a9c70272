// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/Org.h"

#include <span>

namespace scout::demoorg {

/// What a switch is thrown on.
enum class BreakTarget {
    Org,
    OwnApp, ///< made in this org
    App, ///< one of those, or of those that every org has
    User,
};

/// One row of the troubleshooting guides, as a change to the org that provokes it. It is state that changes,
/// never a reply; what Setup says about that state is where it is healed.
struct Breakage {
    std::string_view id;
    std::string_view problem; ///< as the guides call it
    std::string_view change; ///< what the button does
    std::string_view healPath; ///< the page of Setup where it is undone; {app} is the chosen app's key
    std::string_view heal; ///< how
    BreakTarget target;
    /// `key`: the consumer key or the user's id, as the target has it; known to the org.
    void (*run)(Org& org, const std::string& key);
};

std::span<const Breakage> breakages();

/// Makes the org a sandbox or a production org, which decides the login host that knows it.
void setSandbox(Org& org, bool isSandbox);

} // namespace scout::demoorg
