// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/dml/Cascade.h"

#include "base/Text.h"
#include "demoorg/data/StorageFailure.h"
#include "demoorg/data/Tables.h"
#include "demoorg/dml/RecordTable.h"

namespace scout::demoorg {

namespace {

constexpr std::monostate kFine;

ApiStatus statusOf(const Result<void>& result)
{
    return result ? ApiStatus(kFine) : ApiStatus(storageFailure(result.error()));
}

/// What a person knows the records by, for the message.
Result<std::string> recordNames(
    SqlConnection& connection, const Object& object, const std::vector<std::string>& ids)
{
    std::string names;
    for (const auto& id : ids) {
        auto row = RecordTable(connection, object).load(id);
        if (!row)
            return std::move(row).error();
        const std::string name = *row && object.nameField() ? textIn(**row, object.nameField()->name) : id;
        names += (names.empty() ? "" : ", ") + name;
    }
    return names;
}

} // namespace

ApiStatus Cascade::checkRestricted(const Object& object, const std::string& id)
{
    for (const auto& relationship : object.children()) {
        if (!relationship.restrictedDelete)
            continue;
        const Object& childObject = *m_schema.object(relationship.childObject);
        auto children = RecordTable(m_connection, childObject).idsWith(relationship.field, Value(id));
        if (!children)
            return storageFailure(children.error());
        if (children->empty())
            continue;
        auto own = recordNames(m_connection, object, {id});
        auto others = recordNames(m_connection, childObject, *children);
        if (!own || !others)
            return storageFailure(own ? others.error() : own.error());
        return ApiError{400, "DELETE_FAILED",
            "Your attempt to delete " + *own
                + " could not be completed because it is associated with the following "
                + toLower(childObject.labelPlural) + ".: " + *others,
            std::vector<std::string>()};
    }
    return kFine;
}

ApiStatus Cascade::children(const Object& object, const std::string& id)
{
    for (const auto& relationship : object.children()) {
        const Object& childObject = *m_schema.object(relationship.childObject);
        const bool isOptional = childObject.field(relationship.field)->nillable;
        if (!relationship.cascadeDelete && !isOptional)
            continue; // a system lookup keeps its value
        RecordTable table(m_connection, childObject);
        auto ids = table.idsWith(relationship.field, Value(id));
        if (!ids)
            return storageFailure(ids.error());
        for (const auto& child : *ids) {
            auto done = relationship.cascadeDelete
                ? remove(childObject, child)
                : statusOf(table.update(child, {{relationship.field, Value()}}));
            if (!done)
                return done;
        }
    }
    return kFine;
}

ApiStatus Cascade::setDeleted(const Object& object, const std::string& id, bool isDeleted)
{
    const Row changes{
        {"IsDeleted", std::int64_t(isDeleted)}, {"SystemModstamp", m_now}, {"LastModifiedDate", m_now}};
    return statusOf(RecordTable(m_connection, object).update(id, changes));
}

ApiStatus Cascade::remove(const Object& object, const std::string& id)
{
    auto allowed = checkRestricted(object, id);
    if (!allowed)
        return allowed;
    // Marked first, so that a circle of parents ends here.
    auto done = object.traits.undeletable ? setDeleted(object, id, true)
                                          : statusOf(RecordTable(m_connection, object).erase(id));
    return done ? children(object, id) : done;
}

ApiStatus Cascade::restore(const Object& object, const std::string& id)
{
    auto record = RecordTable(m_connection, object).load(id);
    if (!record)
        return storageFailure(record.error());
    if (!*record)
        return ApiError{404, "NOT_FOUND", "The requested resource does not exist"};
    const Value deletedAt = (**record)["SystemModstamp"];
    auto done = setDeleted(object, id, false);
    for (const auto& relationship : object.children()) {
        const Object& childObject = *m_schema.object(relationship.childObject);
        if (!done || !relationship.cascadeDelete || !childObject.traits.undeletable)
            continue;
        auto statement = m_connection.prepare("SELECT Id FROM " + sqlName(childObject.name)
            + " WHERE IsDeleted = 1 AND " + sqlName(relationship.field) + " = ? AND SystemModstamp = ?");
        if (!statement)
            return storageFailure(statement.error());
        statement->bind(1, std::string_view(id));
        statement->bind(2, deletedAt);
        std::vector<std::string> children;
        for (auto row = statement->step(); row && *row; row = statement->step())
            children.emplace_back(statement->text(0));
        for (std::size_t i = 0; done && i < children.size(); ++i)
            done = restore(childObject, children[i]);
    }
    return done;
}

} // namespace scout::demoorg
