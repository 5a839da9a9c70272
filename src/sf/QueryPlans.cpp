// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sf/QueryPlans.h"

#include "base/Text.h"
#include "json/Decoder.h"

namespace scout::sf {

namespace {

std::string noteFrom(const json::Node& node)
{
    std::string note = node["description"].stringOr({});
    if (const json::Node fields = node["fields"]; fields.exists())
        if (const auto names = fields.strings(); !names.empty())
            note = join(names, ", ") + ": " + note;
    return note;
}

QueryPlan planFrom(const json::Node& node)
{
    QueryPlan plan;
    plan.operation = node["leadingOperationType"].string();
    plan.relativeCost = node["relativeCost"].number();
    plan.cardinality = node["cardinality"].integer();
    plan.objectCardinality = node["sobjectCardinality"].integerOr(0);
    plan.object = node["sobjectType"].stringOr({});
    if (const json::Node fields = node["fields"]; fields.exists())
        plan.fields = fields.strings();
    if (const json::Node notes = node["notes"]; notes.exists())
        for (const json::Node& note : notes.items())
            plan.notes.push_back(noteFrom(note));
    return plan;
}

Result<std::vector<QueryPlan>> plansFrom(std::string_view body)
{
    auto document = json::Decoder::parse(body, "The query plan");
    if (!document)
        return document.error();
    std::vector<QueryPlan> plans;
    for (const json::Node& node : document->root()["plans"].items())
        plans.push_back(planFrom(node));
    if (auto complaint = document->complaint())
        return *complaint;
    return plans;
}

} // namespace

Task<Result<std::vector<QueryPlan>>> explainQuery(
    orgs::OrgSession* session, std::string apiVersion, std::string soql)
{
    orgs::ApiRequest request;
    request.path = "/services/data/v" + apiVersion + "/query?explain=" + percentEncode(soql);
    auto response = co_await session->send(std::move(request));
    if (!response)
        co_return response.error();
    co_return plansFrom(response->body);
}

} // namespace scout::sf
