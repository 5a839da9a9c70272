// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/oauth/Approvals.h"

#include "demoorg/oauth/SqlQuery.h"

namespace scout::demoorg {

void Approvals::add(std::string_view app, std::string_view userId, const Scopes& scopes, TimePoint when)
{
    const auto before = find(app, userId);
    const Scopes all(before ? before->text() + ' ' + scopes.text() : scopes.text());
    const auto writer = m_database.writer();
    SqlQuery(*writer,
        "INSERT INTO oauth_approval (app, user_id, scopes, approved) VALUES (?1, ?2, ?3, ?4)"
        " ON CONFLICT (app, user_id) DO UPDATE SET scopes = ?3, approved = ?4",
        app, userId, all.text(), when.time_since_epoch().count())
        .run();
}

std::optional<Scopes> Approvals::find(std::string_view app, std::string_view userId) const
{
    const auto reader = orFail(m_database.reader());
    SqlQuery query(*reader, "SELECT scopes FROM oauth_approval WHERE app = ? AND user_id = ?", app, userId);
    return query.next() ? std::optional(Scopes(query.text(0))) : std::nullopt;
}

void Approvals::removeAll(std::string_view app)
{
    const auto writer = m_database.writer();
    SqlQuery(*writer, "DELETE FROM oauth_approval WHERE app = ?", app).run();
}

} // namespace scout::demoorg
