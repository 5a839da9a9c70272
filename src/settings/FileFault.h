// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <filesystem>
#include <string_view>

namespace scout::settings {

/// What the system said about a file, as an Error that names the path and the way out.
///
/// NotFound "file_missing"; else Storage "disk_full", "file_not_permitted" or "file_failed". `doing`
/// completes "Could not … PATH", for example "write".
Error fileFault(int errorNumber, std::string_view doing, const std::filesystem::path& path);

} // namespace scout::settings
