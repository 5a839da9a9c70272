// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/rest/RelatedRecords.h"

#include "base/Text.h"
#include "demoorg/data/RecordId.h"

namespace scout::demoorg {

namespace {

/// All fields of the children that the user sees, where no others are asked for.
ApiResult<std::string> selectList(Org& org, const ApiCall& call, const std::string& childObject)
{
    auto fields = wantedFields(call.request);
    if (fields)
        return join(*fields, ", ");
    const auto view = UserView::open(org.database, call.user.id);
    if (!view)
        return view.error();
    fields.emplace();
    const Object* object = view->object(childObject);
    if (!object)
        return unknownResourceError();
    for (const auto& field : object->fields())
        if (view->rights().sees(*object, field))
            fields->push_back(field.name);
    return join(*fields, ", ");
}

} // namespace

std::optional<std::vector<std::string>> wantedFields(const Request& request)
{
    const auto text = request.query.find("fields");
    if (!text)
        return std::nullopt;
    std::vector<std::string> fields;
    for (const auto name : split(*text, ','))
        if (!trim(name).empty())
            fields.emplace_back(trim(name));
    return fields;
}

bool startsAtRecord(const Org& org, const ApiCall& call)
{
    const Object* object = org.database.schema().object(call.request.variable("object"));
    const std::string start = call.request.variable("field");
    const auto id = RecordId::parse(start);
    return object && id && id->keyPrefix() == object->keyPrefix && !object->field(start);
}

ApiResult<RecordAddress> parentOf(Org& org, const ApiCall& call)
{
    return org.records.parent({call.user.id, call.versionNumber()}, call.request.variable("object"),
        call.request.variable("field"), call.request.variable("value"));
}

std::optional<ApiResult<Reply>> childrenOf(Org& org, const ApiCall& call)
{
    const Object* object = org.database.schema().object(call.request.variable("object"));
    const ChildRelationship* children = object ? object->child(call.request.variable("value")) : nullptr;
    if (!children)
        return std::nullopt;
    const RecordCaller caller{call.user.id, call.versionNumber()};
    const std::string id = call.request.variable("field");
    const auto parent = org.records.read(caller, object->name, id, std::vector<std::string>());
    if (!parent)
        return parent.error();
    const auto fields = selectList(org, call, children->childObject);
    if (!fields)
        return fields.error();
    QueryRequest query;
    query.soql = "SELECT " + *fields + " FROM " + children->childObject + " WHERE " + children->field + " = '"
        + id + "'";
    query.userId = call.user.id;
    query.apiVersion = call.versionNumber();
    auto page = org.queries.run(query);
    return page ? ApiResult<Reply>(Reply::json(std::move(page->body))) : page.error();
}

} // namespace scout::demoorg
