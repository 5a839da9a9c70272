// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/data/Sqlite.h"

namespace scout::demoorg {

/// What the meaning of dates depends on.
struct UserLocale {
    std::string timeZone; ///< "America/Los_Angeles"; empty for an unknown user
    int fiscalStartMonth = 1; ///< of the organization, from 1

    static Result<UserLocale> read(SqlConnection& connection, std::string_view userId);
};

} // namespace scout::demoorg
