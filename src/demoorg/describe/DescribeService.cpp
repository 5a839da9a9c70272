// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/describe/DescribeService.h"

#include "demoorg/data/StorageFailure.h"
#include "demoorg/describe/Layouts.h"

#include <nlohmann/json.hpp>

namespace scout::demoorg {

namespace {

constexpr int kMaxBatchSize = 200;

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
    const auto view = UserView::open(m_database, request.userId);
    if (!view)
        return view.error();
    const DescribeContext context{m_schema, view->rights(), request.apiVersion, request.instanceUrl};
    return work(context, *view);
}

template <class Work>
ApiResult<std::string> DescribeService::describingObject(
    const DescribeRequest& request, std::string_view name, Work work)
{
    return describing(
        request, [&](const DescribeContext& context, const UserView& view) -> ApiResult<std::string> {
            const Object* object = m_schema.object(name);
            return object && view.rights().sees(*object) ? work(*object, context, view)
                                                         : unknownResourceError();
        });
}

ApiResult<std::string> DescribeService::global(const DescribeRequest& request)
{
    return describing(request, [](const DescribeContext& context, const UserView&) -> ApiResult<std::string> {
        nlohmann::json objects = nlohmann::json::array();
        for (const auto& object : context.schema.objects())
            if (context.rights.sees(object))
                objects.push_back(describeBriefly(object, context));
        return nlohmann::json{
            {"encoding", "UTF-8"}, {"maxBatchSize", kMaxBatchSize}, {"sobjects", std::move(objects)}}
            .dump();
    });
}

ApiResult<std::string> DescribeService::object(const DescribeRequest& request, std::string_view name)
{
    return describingObject(request, name,
        [](const Object& object, const DescribeContext& context,
            const UserView& view) -> ApiResult<std::string> {
            auto types = recordTypesOf(view.connection(), object);
            if (!types)
                return storageFailure(types.error());
            return describeFully(object, *types, context).dump();
        });
}

ApiResult<std::string> DescribeService::entry(const DescribeRequest& request, std::string_view name)
{
    return describingObject(request, name,
        [](const Object& object, const DescribeContext& context, const UserView&) -> ApiResult<std::string> {
            return describeBriefly(object, context).dump();
        });
}

ApiResult<std::string> DescribeService::layouts(const DescribeRequest& request, std::string_view name)
{
    return describingObject(request, name,
        [](const Object& object, const DescribeContext& context, const UserView&) -> ApiResult<std::string> {
            return describeLayouts(object, context).dump();
        });
}

ApiResult<std::string> DescribeService::compactLayouts(const DescribeRequest& request, std::string_view name)
{
    return describingObject(request, name,
        [](const Object& object, const DescribeContext& context, const UserView&) -> ApiResult<std::string> {
            return describeCompactLayouts(object, context).dump();
        });
}

} // namespace scout::demoorg
