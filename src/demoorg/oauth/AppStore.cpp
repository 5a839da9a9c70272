// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/oauth/AppStore.h"

#include "demoorg/oauth/SqlQuery.h"

namespace scout::demoorg {

std::optional<ConnectedApp> AppStore::find(std::string_view consumerKey) const
{
    const auto reader = orFail(m_database.reader());
    SqlQuery query(*reader, "SELECT settings FROM oauth_app WHERE consumer_key = ?", consumerKey);
    if (!query.next())
        return std::nullopt;
    return orFail(appFromJson(query.text(0)));
}

std::vector<ConnectedApp> AppStore::all() const
{
    const auto reader = orFail(m_database.reader());
    SqlQuery query(*reader, "SELECT settings FROM oauth_app ORDER BY name");
    std::vector<ConnectedApp> apps;
    while (query.next())
        apps.push_back(orFail(appFromJson(query.text(0))));
    return apps;
}

void AppStore::save(const ConnectedApp& app)
{
    const auto writer = m_database.writer();
    SqlQuery(*writer,
        "INSERT INTO oauth_app (consumer_key, name, settings) VALUES (?1, ?2, ?3)"
        " ON CONFLICT (consumer_key) DO UPDATE SET name = ?2, settings = ?3",
        app.consumerKey, app.name, toJson(app))
        .run();
}

void AppStore::remove(std::string_view consumerKey)
{
    const auto writer = m_database.writer();
    SqlQuery(*writer, "DELETE FROM oauth_app WHERE consumer_key = ?", consumerKey).run();
}

} // namespace scout::demoorg
