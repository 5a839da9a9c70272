// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Secret.h"
#include "crypto/Random.h"
#include "demoorg/data/Database.h"

#include <optional>
#include <string>
#include <vector>

namespace scout::demoorg {

/// What signing in and the identity URL need of a User record.
struct OrgUser {
    std::string id; ///< 18 characters
    std::string username;
    std::string firstName;
    std::string lastName;
    std::string name;
    std::string nickname;
    std::string email;
    std::string mobilePhone;
    std::string country;
    std::string timeZone;
    std::string language;
    std::string locale;
    std::string profileId;
    std::string profileName;
    bool isActive = false;
    TimePoint lastModified;
};

/// The org's User records as sign-in sees them, and their passwords (scrypt). Any thread may use it.
class UserDirectory {
public:
    UserDirectory(Database& database, crypto::RandomSource& random)
        : m_database(database)
        , m_random(random)
    { }

    std::optional<OrgUser> byUsername(std::string_view username) const; ///< case does not matter
    std::optional<OrgUser> byId(std::string_view id) const;
    std::vector<OrgUser> all() const; ///< by name

    void setPassword(std::string_view userId, const Secret& password);
    bool hasPassword(std::string_view userId) const;
    void setActive(std::string_view userId, bool isActive);
    void setProfile(std::string_view userId, std::string_view profileId);
    /// Ids of the permission sets that are assigned to the user.
    std::vector<std::string> permissionSets(std::string_view userId) const;
    /// The user, if name and password fit and the user is active.
    std::optional<OrgUser> authenticate(std::string_view username, const Secret& password) const;

private:
    std::vector<OrgUser> select(std::string_view condition, std::string_view value) const;

    Database& m_database;
    crypto::RandomSource& m_random;
};

} // namespace scout::demoorg
