// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace scout::demoorg {

/// Teaches a connection what SOQL needs and SQLite lacks:
/// - collation SALESFORCE: text without case;
/// - soql_like(text, pattern): LIKE as SOQL has it;
/// - soql_includes(values, wanted): whether a multi-select picklist holds every one of "A;B";
/// - soql_date_part('CALENDAR_YEAR', milliseconds, fiscalStartMonth): the date functions, see DatePart.h;
/// - soql_local(milliseconds, zone): what the clocks of a time zone show at an instant, as if it were UTC;
/// - soql_format('currency', value, scale, zone): a value as FORMAT() shows it, see ShownText.h;
/// - soql_distance(latitude, longitude, latitude, longitude, 'km'): along a great circle, or in 'mi'.
void registerSqlFunctions(sqlite3* handle);

} // namespace scout::demoorg
