// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "demoorg/data/Database.h"
#include "demoorg/oauth/Scopes.h"

namespace scout::demoorg {

/// Which user has approved which app: what the JWT bearer flow asks for where users approve apps themselves.
class Approvals {
public:
    explicit Approvals(Database& database)
        : m_database(database)
    { }

    /// Adds the scopes to those approved before.
    void add(std::string_view app, std::string_view userId, const Scopes& scopes, TimePoint when);
    /// Nothing if the user has never approved the app.
    std::optional<Scopes> find(std::string_view app, std::string_view userId) const;
    /// Nobody has approved the app any more.
    void removeAll(std::string_view app);

private:
    Database& m_database;
};

} // namespace scout::demoorg
