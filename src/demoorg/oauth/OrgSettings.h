// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/data/Database.h"

#include <optional>

namespace scout::demoorg {

/// Small facts about the org that outlive the server: name and text. Any thread may use it.
class OrgSettings {
public:
    explicit OrgSettings(Database& database)
        : m_database(database)
    { }

    std::optional<std::string> find(std::string_view name) const;
    void set(std::string_view name, std::string_view value);
    void remove(std::string_view name);

private:
    Database& m_database;
};

} // namespace scout::demoorg
