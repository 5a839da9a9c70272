// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/rest/DescribeRoutes.h"

#include "demoorg/rest/Conditions.h"

namespace scout::demoorg {

namespace {

constexpr std::size_t kRecentItems = 200;

DescribeRequest requestOf(const Org& org, const ApiCall& call)
{
    return {call.user.id, call.versionNumber(), org.hosts.instance};
}

/// A description does not change while the org runs, so a client may ask whether its own is still good.
ApiResult<Reply> descriptionReply(const Org& org, const ApiCall& call, ApiResult<std::string> body)
{
    if (!body)
        return body.error();
    const Validators validators{etagOf(*body), org.describes.since()};
    if (auto instead = conditionalReply(call.request, validators))
        return std::move(*instead);
    return withValidators(Reply::json(std::move(*body)), validators);
}

ApiResult<Reply> describeGlobal(Org& org, const ApiCall& call)
{
    return descriptionReply(org, call, org.describes.global(requestOf(org, call)));
}

ApiResult<Reply> describeObject(Org& org, const ApiCall& call)
{
    return descriptionReply(
        org, call, org.describes.object(requestOf(org, call), call.request.variable("object")));
}

ApiResult<Reply> describeLayouts(Org& org, const ApiCall& call)
{
    return descriptionReply(
        org, call, org.describes.layouts(requestOf(org, call), call.request.variable("object")));
}

ApiResult<Reply> describeCompactLayouts(Org& org, const ApiCall& call)
{
    return descriptionReply(
        org, call, org.describes.compactLayouts(requestOf(org, call), call.request.variable("object")));
}

ApiResult<Reply> basicInformation(Org& org, const ApiCall& call)
{
    const std::string object = call.request.variable("object");
    auto entry = org.describes.entry(requestOf(org, call), object);
    if (!entry)
        return entry.error();
    auto recent = org.recent.listOf(object, call.user.id, call.versionNumber(), kRecentItems);
    if (!recent)
        return recent.error();
    return Reply::json(R"({"objectDescribe":)" + *entry + R"(,"recentItems":)" + *recent + "}");
}

/// What the org has none of, for an object that the user sees.
template <const char* kBody> ApiResult<Reply> nothing(Org& org, const ApiCall& call)
{
    const auto entry = org.describes.entry(requestOf(org, call), call.request.variable("object"));
    return entry ? ApiResult<Reply>(Reply::json(kBody)) : entry.error();
}

constexpr char kNoApprovalLayouts[] = R"({"approvalLayouts":[]})";
constexpr char kNoQuickActions[] = "[]";
constexpr char kNoListViews[] = R"({"done":true,"listviews":[],"nextRecordsUrl":null,"size":0})";

} // namespace

void addDescribeRoutes(ApiRoutes& api)
{
    api.add("GET", "/sobjects", describeGlobal);
    api.add("GET", "/sobjects/{object}", basicInformation);
    api.add("GET", "/sobjects/{object}/describe", describeObject);
    api.add("GET", "/sobjects/{object}/describe/layouts", describeLayouts);
    api.add("GET", "/sobjects/{object}/describe/layouts/{recordType}", describeLayouts);
    api.add("GET", "/sobjects/{object}/describe/compactLayouts", describeCompactLayouts);
    api.add("GET", "/sobjects/{object}/describe/compactLayouts/primary", describeCompactLayouts);
    api.add("GET", "/sobjects/{object}/describe/approvalLayouts", nothing<kNoApprovalLayouts>);
    api.add("GET", "/sobjects/{object}/quickActions", nothing<kNoQuickActions>);
    api.add("GET", "/sobjects/{object}/listviews", nothing<kNoListViews>);
}

} // namespace scout::demoorg
