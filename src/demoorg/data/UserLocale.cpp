// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/UserLocale.h"

namespace scout::demoorg {

Result<UserLocale> UserLocale::read(SqlConnection& connection, std::string_view userId)
{
    auto statement = connection.prepare(
        "SELECT TimeZoneSidKey, (SELECT FiscalYearStartMonth FROM Organization) FROM User WHERE Id = ?");
    if (!statement)
        return std::move(statement).error();
    statement->bind(1, userId);
    auto row = statement->step();
    if (!row)
        return std::move(row).error();
    if (!*row)
        return UserLocale{};
    const auto month = int(statement->integer(1));
    return UserLocale{std::string(statement->text(0)), month >= 1 && month <= 12 ? month : 1};
}

} // namespace scout::demoorg
