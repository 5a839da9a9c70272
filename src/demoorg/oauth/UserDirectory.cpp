// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/oauth/UserDirectory.h"

#include "crypto/Base64.h"
#include "crypto/Scrypt.h"
#include "demoorg/oauth/SqlQuery.h"

namespace scout::demoorg {

namespace {

/// A throw-away org: enough that the data file does not hold passwords, quick enough to sign in at once.
constexpr crypto::ScryptCost kCost{10, 8, 1};

std::string hashOf(const Secret& password, std::string_view salt)
{
    constexpr std::size_t kBytes = 32;
    return crypto::toBase64Url(orFail(crypto::scrypt(password, salt, kCost, kBytes)).reveal());
}

OrgUser userOf(const SqlQuery& query)
{
    OrgUser user;
    user.id = query.text(0);
    user.username = query.text(1);
    user.firstName = query.text(2);
    user.lastName = query.text(3);
    user.name = query.text(4);
    user.nickname = query.text(5);
    user.email = query.text(6);
    user.mobilePhone = query.text(7);
    user.country = query.text(8);
    user.timeZone = query.text(9);
    user.language = query.text(10);
    user.locale = query.text(11);
    user.profileId = query.text(12);
    user.isActive = query.integer(13) != 0;
    user.lastModified = TimePoint(std::chrono::milliseconds(query.integer(14)));
    user.profileName = query.text(15);
    return user;
}

} // namespace

std::vector<OrgUser> UserDirectory::select(std::string_view condition, std::string_view value) const
{
    const auto reader = orFail(m_database.reader());
    SqlQuery query(*reader,
        R"(SELECT u.Id, u.Username, u.FirstName, u.LastName, u.Name, u.CommunityNickname, u.Email,
                  u.MobilePhone, u.Country, u.TimeZoneSidKey, u.LanguageLocaleKey, u.LocaleSidKey, u.ProfileId,
                  u.IsActive, u.LastModifiedDate, p.Name
           FROM "User" u LEFT JOIN "Profile" p ON p.Id = u.ProfileId WHERE )"
            + std::string(condition),
        value);
    std::vector<OrgUser> users;
    while (query.next())
        users.push_back(userOf(query));
    return users;
}

std::optional<OrgUser> UserDirectory::byUsername(std::string_view username) const
{
    auto users = select("u.Username = ?", username);
    return users.empty() ? std::nullopt : std::optional(std::move(users.front()));
}

std::optional<OrgUser> UserDirectory::byId(std::string_view id) const
{
    auto users = select("u.Id = ?", id);
    return users.empty() ? std::nullopt : std::optional(std::move(users.front()));
}

std::vector<OrgUser> UserDirectory::all() const
{
    return select("'' = ? ORDER BY u.Name", "");
}

void UserDirectory::setPassword(std::string_view userId, const Secret& password)
{
    const std::string salt = crypto::randomToken(m_random, 16);
    const std::string hash = hashOf(password, salt);
    const auto writer = m_database.writer();
    SqlQuery(*writer,
        "INSERT INTO oauth_password (user_id, salt, hash) VALUES (?1, ?2, ?3)"
        " ON CONFLICT (user_id) DO UPDATE SET salt = ?2, hash = ?3",
        userId, salt, hash)
        .run();
}

bool UserDirectory::hasPassword(std::string_view userId) const
{
    const auto reader = orFail(m_database.reader());
    return SqlQuery(*reader, "SELECT 1 FROM oauth_password WHERE user_id = ?", userId).next();
}

void UserDirectory::setActive(std::string_view userId, bool isActive)
{
    const auto writer = m_database.writer();
    SqlQuery(*writer, "UPDATE \"User\" SET IsActive = ? WHERE Id = ?", isActive, userId).run();
}

void UserDirectory::setProfile(std::string_view userId, std::string_view profileId)
{
    const auto writer = m_database.writer();
    SqlQuery(*writer, "UPDATE \"User\" SET ProfileId = ? WHERE Id = ?", profileId, userId).run();
}

std::vector<std::string> UserDirectory::permissionSets(std::string_view userId) const
{
    const auto reader = orFail(m_database.reader());
    SqlQuery query(
        *reader, "SELECT PermissionSetId FROM PermissionSetAssignment WHERE AssigneeId = ?", userId);
    std::vector<std::string> ids;
    while (query.next())
        ids.push_back(query.text(0));
    return ids;
}

std::optional<OrgUser> UserDirectory::authenticate(std::string_view username, const Secret& password) const
{
    auto user = byUsername(username);
    if (!user)
        return std::nullopt;
    std::string salt;
    std::string hash;
    {
        const auto reader = orFail(m_database.reader());
        SqlQuery query(*reader, "SELECT salt, hash FROM oauth_password WHERE user_id = ?", user->id);
        if (!query.next())
            return std::nullopt;
        salt = query.text(0);
        hash = query.text(1);
    }
    const bool fits = constantTimeEquals(hashOf(password, salt), hash);
    return fits && user->isActive ? user : std::nullopt;
}

} // namespace scout::demoorg
