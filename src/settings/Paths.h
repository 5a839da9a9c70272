// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace scout::settings {

/// The folders that belong to Scout Desktop. They need not exist yet: writeFile makes them.
struct Paths {
    std::filesystem::path config; ///< profiles and preferences
    std::filesystem::path data; ///< the vault, the demo org, journals: what must not be lost
    std::filesystem::path cache; ///< what can be fetched again

    bool operator==(const Paths&) const = default;
};

/// `config`, `data` and `cache` below one folder, as SCOUT_HOME asks for.
Paths pathsBelow(const std::filesystem::path& home);

/// Below SCOUT_HOME if that is set, else "scout-desktop" in the platform's own places (on Linux those of the
/// XDG base directory specification). The same for both programs, whatever they call themselves.
Paths systemPaths();

} // namespace scout::settings
