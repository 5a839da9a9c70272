// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/dml/RecentRecords.h"

#include "demoorg/data/RecordId.h"
#include "demoorg/data/StorageFailure.h"
#include "demoorg/data/Tables.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace scout::demoorg {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kViewed = "LastViewedDate";

struct Viewed {
    std::int64_t time;
    const Object* object;
    std::string id;
    std::string name;
};

Result<void> collect(
    const UserView& view, const Object& object, std::size_t limit, std::vector<Viewed>& found)
{
    const Field* name = object.nameField();
    if (!name || !object.field(kViewed))
        return {};
    const std::string live = object.traits.undeletable ? " AND NOT IsDeleted" : "";
    auto statement = view.connection().prepare("SELECT " + sqlName(kViewed) + ", Id, " + sqlName(name->name)
        + " FROM " + sqlName(object.name) + " WHERE " + sqlName(kViewed) + " IS NOT NULL" + live
        + " ORDER BY 1 DESC LIMIT ?");
    if (!statement)
        return std::move(statement).error();
    statement->bind(1, std::int64_t(limit));
    for (;;) {
        auto row = statement->step();
        if (!row)
            return std::move(row).error();
        if (!*row)
            return {};
        found.push_back({statement->integer(0), &object, std::string(statement->text(1)),
            std::string(statement->text(2))});
    }
}

std::string listText(std::vector<Viewed> found, const std::string& apiVersion, std::size_t limit)
{
    std::stable_sort(
        found.begin(), found.end(), [](const Viewed& a, const Viewed& b) { return a.time > b.time; });
    Json list = Json::array();
    for (const auto& each : found) {
        if (list.size() == limit)
            break;
        const std::string url =
            "/services/data/v" + apiVersion + "/sobjects/" + each.object->name + "/" + each.id;
        list.push_back({{"attributes", {{"type", each.object->name}, {"url", url}}}, {"Id", each.id},
            {each.object->nameField()->name, each.name}});
    }
    return list.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

ApiResult<std::string> RecentRecords::list(
    const std::string& userId, const std::string& apiVersion, std::size_t limit) const
{
    const auto view = UserView::open(m_database, userId);
    if (!view)
        return view.error();
    std::vector<Viewed> found;
    for (const auto& object : view->schema().objects()) {
        if (!view->rights().sees(object))
            continue;
        auto collected = collect(*view, object, limit, found);
        if (!collected)
            return storageFailure(collected.error());
    }
    return listText(std::move(found), apiVersion, limit);
}

ApiResult<std::string> RecentRecords::listOf(
    std::string_view name, const std::string& userId, const std::string& apiVersion, std::size_t limit) const
{
    const auto view = UserView::open(m_database, userId);
    if (!view)
        return view.error();
    const Object* object = view->object(name);
    if (!object)
        return unknownResourceError();
    std::vector<Viewed> found;
    auto collected = collect(*view, *object, limit, found);
    if (!collected)
        return storageFailure(collected.error());
    return listText(std::move(found), apiVersion, limit);
}

Result<void> RecentRecords::markViewed(std::string_view objectName, std::string_view idText)
{
    const Object* object = m_database.schema().object(objectName);
    const auto id = RecordId::parse(idText);
    if (!object || !id || !object->field(kViewed))
        return {};
    const auto writer = m_database.writer();
    auto statement = writer->prepare("UPDATE " + sqlName(object->name)
        + " SET LastViewedDate = ?1, LastReferencedDate = ?1 WHERE Id = ?2");
    if (!statement)
        return std::move(statement).error();
    statement->bind(1, std::int64_t(m_clock.now().time_since_epoch().count()));
    statement->bind(2, id->text());
    return statement->run();
}

} // namespace scout::demoorg
