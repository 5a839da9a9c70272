// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "demoorg/data/Database.h"

#include <vector>

namespace scout::demoorg {

/// One attempt to sign in, good or not, as "Login History" in Setup lists it.
struct LoginRecord {
    TimePoint time = {};
    std::string username = {};
    std::string app = {};
    std::string kind = {};
    std::string status = {};
};

/// Who signed in when and how, in the org's database. Any thread may use it.
class LoginHistory {
public:
    LoginHistory(Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    { }

    void add(const LoginRecord& record); ///< now
    std::vector<LoginRecord> latest(int count) const; ///< newest first

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace scout::demoorg
