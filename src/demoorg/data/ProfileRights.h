// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/data/Sqlite.h"
#include "demoorg/schema/Rights.h"

#include <string>

namespace scout::demoorg {

/// The rights of the demo org's profiles:
/// - System Administrator: everything.
/// - Standard User: reads and writes records, but not users, profiles and price books; sees no access codes.
/// - Read Only: reads the same objects; neither access codes nor the revenue of companies.
/// - any other: the organization, users and profiles, as everybody must.
class ProfileRights final : public Rights {
public:
    explicit ProfileRights(std::string_view profile);
    /// Those of a user; of nobody for an unknown id.
    static Result<ProfileRights> ofUser(SqlConnection& connection, std::string_view userId);

    bool sees(const Object& object) const override;
    bool sees(const Object& object, const Field& field) const override;
    bool canCreate(const Object& object) const override;
    bool canEdit(const Object& object) const override;
    bool canDelete(const Object& object) const override;
    bool canEdit(const Object& object, const Field& field) const override;

private:
    enum class Level { Nothing, Read, Write, Everything };

    bool writes(const Object& object) const;

    Level m_level = Level::Nothing;
};

} // namespace scout::demoorg
