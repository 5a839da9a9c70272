// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/dml/DerivedFields.h"

#include "demoorg/data/FiscalPeriod.h"
#include "demoorg/data/FoldedText.h"
#include "demoorg/data/OpportunityStage.h"

namespace scout::demoorg {

namespace {

/// A record on its way to the database.
class Derivation {
public:
    Derivation(Row& row, Row& changes)
        : m_row(row)
        , m_changes(changes)
    { }

    bool isWritten(std::string_view field) const { return m_changes.contains(field); }
    std::string text(std::string_view field) const { return textIn(m_row, field); }
    const Value& value(const std::string& field) { return m_row[field]; }
    void set(const std::string& field, Value value)
    {
        m_row[field] = value;
        m_changes[field] = std::move(value);
    }
    void setUnlessWritten(const std::string& field, Value value)
    {
        if (!isWritten(field))
            set(field, std::move(value));
    }

private:
    Row& m_row;
    Row& m_changes;
};

Value flag(bool value)
{
    return std::int64_t(value);
}

void derivePersonName(Derivation& record)
{
    const std::string first = record.text("FirstName");
    record.set("Name", first.empty() ? record.text("LastName") : first + " " + record.text("LastName"));
}

void deriveStage(Derivation& record)
{
    const auto* stage = findOpportunityStage(record.text("StageName"));
    if (!stage || !record.isWritten("StageName"))
        return;
    record.setUnlessWritten("Probability", double(stage->probability));
    record.set("IsClosed", flag(stage->isClosed));
    record.set("IsWon", flag(stage->isWon));
    record.set("ForecastCategory", std::string(stage->forecastCategory));
    record.setUnlessWritten("ForecastCategoryName", std::string(stage->forecastCategoryName));
}

void deriveOpportunity(Derivation& record, int fiscalStartMonth)
{
    deriveStage(record);
    const auto* amount = std::get_if<double>(&record.value("Amount"));
    const auto* probability = std::get_if<double>(&record.value("Probability"));
    record.set("ExpectedRevenue", amount && probability ? Value(*amount * *probability / 100) : Value());
    const auto* day = std::get_if<std::int64_t>(&record.value("CloseDate"));
    if (!day)
        return;
    const FiscalPeriod period = fiscalPeriodOf(*day, fiscalStartMonth);
    record.set("FiscalYear", std::int64_t(period.year));
    record.set("FiscalQuarter", std::int64_t(period.quarter));
    record.set("Fiscal", period.text());
}

/// Cases and tasks: a status that ends the work, and when that was.
void deriveClosed(
    Derivation& record, std::string_view endStatus, const std::string& closedField, std::int64_t now)
{
    if (!record.isWritten("Status"))
        return;
    const bool isClosed = compareFolded(record.text("Status"), endStatus) == 0;
    record.set("IsClosed", flag(isClosed));
    if (!isClosed)
        record.set(closedField, Value());
    else if (isNull(record.value(closedField)))
        record.set(closedField, now);
}

/// An event may be given by its start and its length, or by its start and its end.
void deriveEvent(Derivation& record)
{
    constexpr std::int64_t kMinuteMs = 60'000;
    constexpr std::int64_t kDayMs = 86'400'000;
    if (record.isWritten("ActivityDateTime"))
        record.setUnlessWritten("StartDateTime", record.value("ActivityDateTime"));
    const auto* start = std::get_if<std::int64_t>(&record.value("StartDateTime"));
    if (!start)
        return;
    const std::int64_t begin = *start;
    record.set("ActivityDateTime", begin);
    record.setUnlessWritten("ActivityDate", begin / kDayMs);
    if (const auto* end = std::get_if<std::int64_t>(&record.value("EndDateTime"));
        end && record.isWritten("EndDateTime"))
        record.set("DurationInMinutes", (*end - begin) / kMinuteMs);
    else if (const auto* length = std::get_if<std::int64_t>(&record.value("DurationInMinutes")))
        record.set("EndDateTime", begin + *length * kMinuteMs);
    if (const auto* end = std::get_if<std::int64_t>(&record.value("EndDateTime")))
        record.set("EndDate", *end / kDayMs);
}

} // namespace

void deriveFields(const Object& object, Row& row, Row& changes, std::int64_t now, int fiscalStartMonth)
{
    Derivation record(row, changes);
    if (object.name == "Contact" || object.name == "Lead" || object.name == "User")
        derivePersonName(record);
    else if (object.name == "Opportunity")
        deriveOpportunity(record, fiscalStartMonth);
    else if (object.name == "Case")
        deriveClosed(record, "Closed", "ClosedDate", now);
    else if (object.name == "Task")
        deriveClosed(record, "Completed", "CompletedDateTime", now);
    else if (object.name == "Event")
        deriveEvent(record);
    if (object.name == "Task" && record.isWritten("Priority"))
        record.set("IsHighPriority", flag(compareFolded(record.text("Priority"), "High") == 0));
}

void fillDefaults(const Object& object, Row& row)
{
    for (const auto& field : object.fields()) {
        if (!field.isStored() || row.contains(field.name))
            continue;
        if (field.type == FieldType::Boolean)
            row[field.name] = flag(field.defaultValue);
        for (const auto& value : field.picklist)
            if (value.isDefault)
                row[field.name] = value.value;
    }
}

} // namespace scout::demoorg
