// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/SqlFunctions.h"

#include "base/Text.h"
#include "demoorg/data/DatePart.h"
#include "demoorg/data/FoldedText.h"
#include "demoorg/data/ShownText.h"
#include "demoorg/data/TimeZone.h"

#include <sqlite3.h>

#include <algorithm>
#include <cmath>

namespace scout::demoorg {

namespace {

constexpr int kPure = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;

std::string_view textOf(sqlite3_value* value)
{
    const auto* start = static_cast<const char*>(sqlite3_value_blob(value));
    return start ? std::string_view(start, std::size_t(sqlite3_value_bytes(value))) : std::string_view();
}

bool anyNull(sqlite3_value** values, int count)
{
    return std::any_of(
        values, values + count, [](auto* value) { return sqlite3_value_type(value) == SQLITE_NULL; });
}

int collate(void*, int lengthA, const void* a, int lengthB, const void* b)
{
    return compareFolded({static_cast<const char*>(a), std::size_t(lengthA)},
        {static_cast<const char*>(b), std::size_t(lengthB)});
}

void like(sqlite3_context* context, int count, sqlite3_value** values)
{
    if (!anyNull(values, count))
        sqlite3_result_int(context, matchesLike(textOf(values[0]), textOf(values[1])));
}

bool holds(std::string_view values, std::string_view wanted)
{
    const auto held = split(values, ';');
    return std::any_of(
        held.begin(), held.end(), [&](auto value) { return compareFolded(value, wanted) == 0; });
}

void includes(sqlite3_context* context, int count, sqlite3_value** values)
{
    if (anyNull(values, count))
        return;
    const auto wanted = split(textOf(values[1]), ';');
    const bool all = std::all_of(
        wanted.begin(), wanted.end(), [&](auto value) { return holds(textOf(values[0]), trim(value)); });
    sqlite3_result_int(context, all);
}

void part(sqlite3_context* context, int count, sqlite3_value** values)
{
    if (anyNull(values, count))
        return;
    const auto value =
        datePart(textOf(values[0]), sqlite3_value_int64(values[1]), sqlite3_value_int(values[2]));
    if (value)
        sqlite3_result_int64(context, *value);
}

void local(sqlite3_context* context, int count, sqlite3_value** values)
{
    if (anyNull(values, count))
        return;
    const TimePoint instant{std::chrono::milliseconds(sqlite3_value_int64(values[0]))};
    const TimePoint shown = instant + TimeZone::named(textOf(values[1])).offsetAt(instant);
    sqlite3_result_int64(context, shown.time_since_epoch().count());
}

std::string shown(std::string_view look, sqlite3_value* value, int scale, std::string_view zone)
{
    if (look == "currency")
        return shownCurrency(sqlite3_value_double(value), scale);
    if (look == "percent")
        return shownPercent(sqlite3_value_double(value), scale);
    if (look == "number")
        return shownNumber(sqlite3_value_double(value), scale);
    const std::int64_t stored = sqlite3_value_int64(value);
    if (look == "date")
        return shownDate(std::chrono::local_days(std::chrono::days(stored)));
    return shownDateTime(TimePoint(std::chrono::milliseconds(stored)), TimeZone::named(zone));
}

void format(sqlite3_context* context, int count, sqlite3_value** values)
{
    if (anyNull(values, count))
        return;
    const std::string text =
        shown(textOf(values[0]), values[1], sqlite3_value_int(values[2]), textOf(values[3]));
    sqlite3_result_text(context, text.data(), int(text.size()), SQLITE_TRANSIENT);
}

/// The haversine formula.
void distance(sqlite3_context* context, int count, sqlite3_value** values)
{
    if (anyNull(values, count))
        return;
    constexpr double kEarthRadiusKm = 6371.0;
    constexpr double kKmInMile = 1.609344;
    constexpr double kRadians = 3.14159265358979323846 / 180;
    const auto angle = [&](int i) { return sqlite3_value_double(values[i]) * kRadians; };
    const double byLatitude = std::sin((angle(2) - angle(0)) / 2);
    const double byLongitude = std::sin((angle(3) - angle(1)) / 2);
    const double half =
        byLatitude * byLatitude + std::cos(angle(0)) * std::cos(angle(2)) * byLongitude * byLongitude;
    const double km = 2 * kEarthRadiusKm * std::asin(std::sqrt(std::min(1.0, half)));
    sqlite3_result_double(context, textOf(values[4]) == "mi" ? km / kKmInMile : km);
}

} // namespace

void registerSqlFunctions(sqlite3* handle)
{
    sqlite3_create_collation_v2(handle, "SALESFORCE", SQLITE_UTF8, nullptr, collate, nullptr);
    sqlite3_create_function_v2(handle, "soql_like", 2, kPure, nullptr, like, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(
        handle, "soql_includes", 2, kPure, nullptr, includes, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(handle, "soql_date_part", 3, kPure, nullptr, part, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(handle, "soql_format", 4, kPure, nullptr, format, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(
        handle, "soql_distance", 5, kPure, nullptr, distance, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(handle, "soql_local", 2, kPure, nullptr, local, nullptr, nullptr, nullptr);
}

} // namespace scout::demoorg
