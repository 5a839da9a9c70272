// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/describe/DescribeService.h"

#include "demoorg/data/ProfileRights.h"
#include "demoorg/data/StorageFailure.h"
#include "demoorg/describe/ObjectDescribe.h"

#include <nlohmann/json.hpp>

namespace scout::demoorg {

namespace {

using Json = nlohmann::json;

constexpr int kMaxBatchSize = 200;

ApiError notFound()
{
    return {404, "NOT_FOUND", "The requested resource does not exist"};
}

/// Null where the user does not see the object.
const Object* visibleObject(const DescribeContext& context, std::string_view name)
{
    const Object* object = context.schema.object(name);
    return object && context.rights.sees(*object) ? object : nullptr;
}

/// The first of them is what new records get.
Result<std::vector<RecordTypeInfo>> recordTypesOf(SqlConnection& connection, const Object& object)
{
    auto statement = connection.prepare("SELECT Id, Name, DeveloperName FROM RecordType WHERE SobjectType = "
                                        "? AND IsActive ORDER BY RowNumber");
    if (!statement)
        return std::move(statement).error();
    statement->bind(1, std::string_view(object.name));
    std::vector<RecordTypeInfo> types;
    for (;;) {
        auto row = statement->step();
        if (!row)
            return std::move(row).error();
        if (!*row)
            return types;
        types.push_back({std::string(statement->text(0)), std::string(statement->text(1)),
            std::string(statement->text(2)), types.empty()});
    }
}

} // namespace

template <class Work>
ApiResult<std::string> DescribeService::describing(const DescribeRequest& request, Work work)
{
    auto reader = m_database.reader();
    if (!reader)
        return storageFailure(reader.error());
    auto rights = ProfileRights::ofUser(**reader, request.userId);
    if (!rights)
        return storageFailure(rights.error());
    const DescribeContext context{m_database.schema(), *rights, request.apiVersion, request.instanceUrl};
    return work(context, **reader);
}

ApiResult<std::string> DescribeService::global(const DescribeRequest& request)
{
    return describing(request, [](const DescribeContext& context, SqlConnection&) -> ApiResult<std::string> {
        Json objects = Json::array();
        for (const auto& object : context.schema.objects())
            if (context.rights.sees(object))
                objects.push_back(describeBriefly(object, context));
        return Json{{"encoding", "UTF-8"}, {"maxBatchSize", kMaxBatchSize}, {"sobjects", std::move(objects)}}
            .dump();
    });
}

ApiResult<std::string> DescribeService::object(const DescribeRequest& request, std::string_view name)
{
    return describing(
        request, [&](const DescribeContext& context, SqlConnection& connection) -> ApiResult<std::string> {
            const Object* object = visibleObject(context, name);
            if (!object)
                return notFound();
            auto types = recordTypesOf(connection, *object);
            if (!types)
                return storageFailure(types.error());
            return describeFully(*object, *types, context).dump();
        });
}

ApiResult<std::string> DescribeService::entry(const DescribeRequest& request, std::string_view name)
{
    return describing(request, [&](const DescribeContext& context, SqlConnection&) -> ApiResult<std::string> {
        const Object* object = visibleObject(context, name);
        if (!object)
            return notFound();
        return describeBriefly(*object, context).dump();
    });
}

} // namespace scout::demoorg
