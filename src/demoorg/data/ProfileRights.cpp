// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/ProfileRights.h"

#include <algorithm>

namespace scout::demoorg {

namespace {

/// Objects that everybody who can sign in may read.
constexpr std::string_view kPublic[] = {
    "Organization", "User", "Profile", "UserRole", "UserLicense", "RecordType", "Group"};
/// Objects that only administrators write.
constexpr std::string_view kSetup[] = {"Organization", "User", "Profile", "UserRole", "UserLicense",
    "RecordType", "Group", "PermissionSet", "PermissionSetAssignment", "Product2", "Pricebook2",
    "PricebookEntry"};

template <class Names> bool isIn(const Names& names, const std::string& name)
{
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

} // namespace

ProfileRights::ProfileRights(std::string_view profile)
{
    if (profile == "System Administrator")
        m_level = Level::Everything;
    else if (profile == "Standard User")
        m_level = Level::Write;
    else if (profile == "Read Only")
        m_level = Level::Read;
}

Result<ProfileRights> ProfileRights::ofUser(SqlConnection& connection, std::string_view userId)
{
    auto statement = connection.prepare(
        "SELECT Profile.Name FROM User JOIN Profile ON Profile.Id = User.ProfileId WHERE User.Id = ?");
    if (!statement)
        return std::move(statement).error();
    statement->bind(1, userId);
    auto row = statement->step();
    if (!row)
        return std::move(row).error();
    return ProfileRights(*row ? statement->text(0) : std::string_view());
}

bool ProfileRights::writes(const Object& object) const
{
    return m_level == Level::Everything || (m_level == Level::Write && !isIn(kSetup, object.name));
}

bool ProfileRights::sees(const Object& object) const
{
    return m_level != Level::Nothing || isIn(kPublic, object.name);
}

bool ProfileRights::sees(const Object& object, const Field& field) const
{
    if (m_level == Level::Everything)
        return true;
    const bool isSecret = field.type == FieldType::EncryptedString;
    const bool isRevenue = field.name == "AnnualRevenue";
    return sees(object) && !isSecret && !(m_level == Level::Read && isRevenue);
}

bool ProfileRights::canCreate(const Object& object) const
{
    return object.traits.createable && writes(object);
}

bool ProfileRights::canEdit(const Object& object) const
{
    return object.traits.updateable && writes(object);
}

bool ProfileRights::canDelete(const Object& object) const
{
    return object.traits.deletable && writes(object);
}

bool ProfileRights::canEdit(const Object& object, const Field& field) const
{
    return sees(object, field) && writes(object);
}

} // namespace scout::demoorg
