// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/oauth/OrgSettings.h"

#include "demoorg/oauth/SqlQuery.h"

namespace scout::demoorg {

std::optional<std::string> OrgSettings::find(std::string_view name) const
{
    const auto reader = orFail(m_database.reader());
    SqlQuery query(*reader, "SELECT value FROM org_setting WHERE name = ?", name);
    return query.next() ? std::optional(query.text(0)) : std::nullopt;
}

void OrgSettings::set(std::string_view name, std::string_view value)
{
    const auto writer = m_database.writer();
    SqlQuery(*writer,
        "INSERT INTO org_setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2",
        name, value)
        .run();
}

void OrgSettings::remove(std::string_view name)
{
    const auto writer = m_database.writer();
    SqlQuery(*writer, "DELETE FROM org_setting WHERE name = ?", name).run();
}

} // namespace scout::demoorg
