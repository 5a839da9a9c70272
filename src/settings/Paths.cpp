// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/Paths.h"

#include <QStandardPaths>

#include <cstdlib>

namespace scout::settings {

namespace {

std::filesystem::path ownFolder(QStandardPaths::StandardLocation location)
{
    const std::u16string place = QStandardPaths::writableLocation(location).toStdU16String();
    return std::filesystem::path(place) / "scout-desktop";
}

} // namespace

Paths pathsBelow(const std::filesystem::path& home)
{
    std::error_code failure;
    const auto whole = std::filesystem::absolute(home, failure);
    const auto root = failure ? home : whole.lexically_normal();
    return {root / "config", root / "data", root / "cache"};
}

Paths systemPaths()
{
    const char* home = std::getenv("SCOUT_HOME");
    if (home != nullptr && *home != '\0')
        return pathsBelow(home);
    // The Generic places: the others append the application's name, which differs between our programs.
    return {ownFolder(QStandardPaths::GenericConfigLocation), ownFolder(QStandardPaths::GenericDataLocation),
        ownFolder(QStandardPaths::GenericCacheLocation)};
}

} // namespace scout::settings
