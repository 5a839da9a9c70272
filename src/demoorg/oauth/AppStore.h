// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/data/Database.h"
#include "demoorg/oauth/ConnectedApp.h"

namespace scout::demoorg {

/// The apps that the org knows, in its database. Any thread may use it.
class AppStore {
public:
    explicit AppStore(Database& database)
        : m_database(database)
    { }

    std::optional<ConnectedApp> find(std::string_view consumerKey) const;
    std::vector<ConnectedApp> all() const; ///< by name
    void save(const ConnectedApp& app);
    void remove(std::string_view consumerKey);

private:
    Database& m_database;
};

} // namespace scout::demoorg
