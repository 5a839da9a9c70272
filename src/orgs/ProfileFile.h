// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "orgs/OrgProfile.h"

#include <string>
#include <string_view>
#include <vector>

namespace scout::orgs {

/// What connections.json holds. Format version 1:
/// {"version":1,"default":"<id>","connections":[{"id","name","method",…,"lastCheck":{…}}]}
struct ProfileFile {
    std::string defaultId; ///< empty when there is no connection
    std::vector<OrgProfile> profiles;

    bool operator==(const ProfileFile&) const = default;
};

std::string encode(const ProfileFile& file);

/// Errors: BadResponse "json_invalid" / "json_shape" for a damaged file; Storage "profiles_newer" for one
/// that a newer Scout wrote, which must not be overwritten either.
Result<ProfileFile> decodeProfiles(std::string_view text);

} // namespace scout::orgs
