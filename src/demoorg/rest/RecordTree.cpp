// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/rest/RecordTree.h"

#include "demoorg/data/StorageFailure.h"
#include "demoorg/data/UnitOfWork.h"
#include "demoorg/dml/JsonBody.h"
#include "demoorg/http/JsonText.h"
#include "demoorg/rest/RecordOutcome.h"

#include <nlohmann/json.hpp>

#include <set>

namespace scout::demoorg {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kMostRecords = 200;
constexpr int kMaxDepth = 5;

/// The records of a tree, parents before their children.
class TreeWriter {
public:
    TreeWriter(Org& org, const ApiCall& call)
        : m_org(org)
        , m_call(call)
    { }

    /// `lookup` and `parentId` say where the records hang; both are empty at the root.
    void write(const Object& object, const Json& records, const std::string& lookup,
        const std::string& parentId, int depth);

    bool hasErrors() const { return !m_errors.empty(); }
    /// The ids of all, or the errors alone.
    Json results() const { return hasErrors() ? m_errors : m_created; }

private:
    void fail(const std::string& referenceId, const ApiError& error)
    {
        m_errors.push_back({{"referenceId", referenceId}, {"errors", Json::array({itemError(error)})}});
    }
    void writeOne(const Object& object, const Json& record, const std::string& lookup,
        const std::string& parentId, int depth);

    Org& m_org;
    const ApiCall& m_call;
    std::set<std::string> m_references;
    Json m_created = Json::array();
    Json m_errors = Json::array();
};

/// {"records":[…]}: not a field but children.
bool isChildren(const Json& value)
{
    return listMember(value, "records") != nullptr;
}

std::string referenceIdOf(const Json& record)
{
    const Json* attributes = objectMember(record, "attributes");
    return attributes ? textMember(*attributes, "referenceId") : std::string();
}

void TreeWriter::write(const Object& object, const Json& records, const std::string& lookup,
    const std::string& parentId, int depth)
{
    for (const auto& record : records) {
        const std::string reference = referenceIdOf(record);
        if (reference.empty() || !m_references.insert(reference).second)
            fail(reference,
                {400, "INVALID_INPUT", "Include a unique reference ID for each record in the tree."});
        else if (m_references.size() > kMostRecords || depth > kMaxDepth)
            fail(reference, {400, "INVALID_INPUT", "A tree holds at most 200 records in 5 levels."});
        else
            writeOne(object, record, lookup, parentId, depth);
    }
}

void TreeWriter::writeOne(const Object& object, const Json& record, const std::string& lookup,
    const std::string& parentId, int depth)
{
    Json own = Json::object();
    std::vector<std::pair<const ChildRelationship*, const Json*>> children;
    for (const auto& [name, value] : record.items()) {
        const auto* relationship = isChildren(value) ? object.child(name) : nullptr;
        if (relationship)
            children.emplace_back(relationship, &value["records"]);
        else
            own[name] = value;
    }
    if (!lookup.empty())
        own[lookup] = parentId;
    const std::string reference = referenceIdOf(record);
    const auto id = m_org.records.create(
        {m_call.user.id, m_call.versionNumber()}, object.name, readInputRecord(own, m_call.request.body));
    if (!id)
        return fail(reference, id.error());
    m_created.push_back({{"referenceId", reference}, {"id", *id}});
    for (const auto& [relationship, records] : children)
        write(*m_org.database.schema().object(relationship->childObject), *records, relationship->field, *id,
            depth + 1);
}

} // namespace

ApiResult<Reply> createTree(Org& org, const ApiCall& call)
{
    const auto body = parseJsonBody(call.request.body);
    if (!body)
        return body.error();
    const Object* object = org.database.schema().object(call.request.variable("object"));
    if (!object)
        return unknownResourceError();
    if (!isChildren(*body))
        return jsonParserError("The request body has no list of records at [line:1, column:1]");
    auto unit = UnitOfWork::begin(org.database);
    if (!unit)
        return storageFailure(unit.error());
    TreeWriter writer(org, call);
    writer.write(*object, (*body)["records"], {}, {}, 1);
    const Json answer{{"hasErrors", writer.hasErrors()}, {"results", writer.results()}};
    if (writer.hasErrors())
        return Reply::json(jsonText(answer), 400);
    const auto committed = (*unit)->commit();
    return committed ? ApiResult<Reply>(Reply::json(jsonText(answer), 201))
                     : storageFailure(committed.error());
}

} // namespace scout::demoorg
