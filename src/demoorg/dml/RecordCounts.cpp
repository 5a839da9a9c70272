// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/dml/RecordCounts.h"

#include "demoorg/data/StorageFailure.h"
#include "demoorg/data/Tables.h"

#include <nlohmann/json.hpp>

#include <set>

namespace scout::demoorg {

namespace {

Result<std::int64_t> countOf(SqlConnection& connection, const Object& object)
{
    const std::string live = object.traits.undeletable ? " WHERE NOT IsDeleted" : "";
    auto count = connection.firstValue("SELECT COUNT(*) FROM " + sqlName(object.name) + live);
    if (!count)
        return std::move(count).error();
    return std::get<std::int64_t>(*count);
}

} // namespace

ApiResult<std::string> recordCounts(
    const UserView& view, const std::optional<std::vector<std::string>>& names)
{
    std::set<const Object*> wanted;
    for (const auto& name : names.value_or(std::vector<std::string>()))
        wanted.insert(view.object(name));
    auto counts = nlohmann::ordered_json::array();
    for (const auto& object : view.schema().objects()) {
        if (!view.rights().sees(object) || (names && !wanted.contains(&object)))
            continue;
        const auto count = countOf(view.connection(), object);
        if (!count)
            return storageFailure(count.error());
        if (names || *count > 0)
            counts.push_back({{"count", *count}, {"name", object.name}});
    }
    return nlohmann::ordered_json{{"sObjects", std::move(counts)}}.dump();
}

} // namespace scout::demoorg
