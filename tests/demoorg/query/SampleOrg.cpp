// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/SampleOrg.h"

#include "demoorg/data/RecordId.h"
#include "demoorg/data/Tables.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace scout::demoorg {

Value day(std::string_view text)
{
    return std::int64_t(std::chrono::floor<std::chrono::days>(fromIso8601(text)).time_since_epoch().count());
}

Value instant(std::string_view text)
{
    return std::int64_t(fromIso8601(text).time_since_epoch().count());
}

namespace {

const Value kTrue = std::int64_t(1);

} // namespace

SampleOrg::SampleOrg()
    : m_database(std::move(Database::open({}, Schema::standard())).value())
    , m_queries(std::make_unique<QueryService>(*m_database, m_clock))
{
    {
        auto writer = m_database->writer();
        EXPECT_TRUE(createIndexes(*writer, m_database->schema()).ok());
    }
    addUsers();
    addAccounts();
    addActivities();
}

void SampleOrg::addUsers()
{
    add("Organization", {{"Name", "Sample"}, {"FiscalYearStartMonth", std::int64_t(4)}});
    const std::string admin = add("Profile", {{"Name", "System Administrator"}});
    m_userId = add("User",
        {{"ProfileId", admin}, {"Username", "dana@scout.example"}, {"FirstName", "Dana"},
            {"LastName", "Demo"}, {"Name", "Dana Demo"}, {"TimeZoneSidKey", "America/Los_Angeles"}});
    m_readerId = add("User",
        {{"ProfileId", add("Profile", {{"Name", "Read Only"}})}, {"Username", "bob@scout.example"},
            {"Name", "Bob Quinn"}, {"TimeZoneSidKey", "Europe/Berlin"}});
}

void SampleOrg::addAccounts()
{
    m_acme = add("Account",
        {{"Name", "Acme"}, {"Industry", "Energy"}, {"Rating", "Hot"}, {"AnnualRevenue", 1e6},
            {"OwnerId", m_userId}, {"NumberOfEmployees", std::int64_t(100)}, {"BillingCity", "Oslo"},
            {"BillingCountry", "Norway"}, {"CreatedDate", instant("2026-03-14T06:30:00Z")},
            {"LastActivityDate", day("2026-03-13")}, {"IsPartner", kTrue}});
    const std::string globex = add("Account",
        {{"Name", "Globex"}, {"Rating", "Cold"}, {"ParentId", m_acme}, {"OwnerId", m_userId},
            {"CreatedDate", instant("2026-03-14T07:00:00Z")}});
    add("Account",
        {{"Name", "initech"}, {"Industry", "Media"}, {"Rating", "Warm"}, {"AnnualRevenue", 42.5},
            {"NumberOfEmployees", std::int64_t(7)}, {"CreatedDate", instant("2026-03-01T12:00:00Z")},
            {"LastActivityDate", day("2026-03-14")}});
    add("Account",
        {{"Name", "Umbrella 100%"}, {"Industry", "energy"}, {"AnnualRevenue", 1e7},
            {"CreatedDate", instant("2025-12-31T23:59:59Z")}});
    add("Account", {{"Name", "Gone"}, {"Industry", "Energy"}, {"IsDeleted", kTrue}});
    m_ada = add("Contact",
        {{"LastName", "Ada"}, {"Name", "Ada"}, {"AccountId", m_acme}, {"Email", "ada@acme.example"}});
    add("Contact", {{"LastName", "Bo"}, {"Name", "Bo"}, {"AccountId", m_acme}});
    add("Contact", {{"LastName", "Cy"}, {"Name", "Cy"}, {"AccountId", globex}});
    add("Contact", {{"LastName", "Di"}, {"Name", "Di"}});
    m_big = add("Opportunity",
        {{"Name", "Big"}, {"AccountId", m_acme}, {"StageName", "Closed Won"}, {"Amount", 100.0},
            {"IsWon", kTrue}, {"IsClosed", kTrue}, {"CloseDate", day("2026-03-31")},
            {"CreatedDate", instant("2026-01-05T03:00:00Z")}});
    add("Opportunity",
        {{"Name", "Small"}, {"AccountId", m_acme}, {"StageName", "Prospecting"}, {"Amount", 50.5},
            {"CloseDate", day("2026-04-01")}, {"CreatedDate", instant("2026-02-10T12:00:00Z")}});
    add("Opportunity",
        {{"Name", "Vague"}, {"AccountId", globex}, {"StageName", "Prospecting"},
            {"CloseDate", day("2025-04-01")}, {"CreatedDate", instant("2026-02-28T12:00:00Z")}});
}

void SampleOrg::addActivities()
{
    const std::string lee =
        add("Lead", {{"LastName", "Lee"}, {"Name", "Lee"}, {"Company", "Lee & Co."}, {"OwnerId", m_userId}});
    add("Task",
        {{"Subject", "Call"}, {"WhoId", m_ada}, {"WhatId", m_acme}, {"Status", "Completed"},
            {"IsClosed", kTrue}});
    add("Task", {{"Subject", "Write"}, {"WhoId", lee}, {"WhatId", m_big}, {"Status", "Not Started"}});
    add("Task", {{"Subject", "Think"}, {"Status", "Not Started"}});
}

std::string SampleOrg::add(std::string_view object, const Fields& fields)
{
    const auto& definition = *m_database->schema().object(object);
    auto writer = m_database->writer();
    const std::int64_t number = m_database->nextNumber(writer, object).valueOr(0);
    const std::string id(RecordId::make(definition.keyPrefix, std::uint64_t(number)).text());
    std::string columns = "RowNumber, Id";
    std::string parameters = "?, ?";
    for (const auto& field : fields) {
        columns.append(", ").append(field.first);
        parameters += ", ?";
    }
    auto insert =
        writer->prepare("INSERT INTO " + sqlName(object) + " (" + columns + ") VALUES (" + parameters + ")");
    insert->bind(1, number);
    insert->bind(2, std::string_view(id));
    for (std::size_t i = 0; i < fields.size(); ++i)
        insert->bind(int(i + 3), fields[i].second);
    EXPECT_TRUE(insert->run().ok());
    return id;
}

ApiResult<QueryPage> SampleOrg::run(std::string_view soql)
{
    return runAs(m_userId, soql);
}

ApiResult<QueryPage> SampleOrg::runAs(const std::string& userId, std::string_view soql)
{
    QueryRequest request;
    request.soql = soql;
    request.userId = userId;
    return m_queries->run(request);
}

std::string SampleOrg::body(std::string_view soql)
{
    auto page = run(soql);
    return page ? page->body : page.error().errorCode + ": " + page.error().message;
}

std::string SampleOrg::error(std::string_view soql)
{
    auto page = run(soql);
    EXPECT_FALSE(page.ok()) << page->body;
    return body(soql);
}

nlohmann::ordered_json SampleOrg::json(std::string_view soql)
{
    const std::string text = body(soql);
    auto parsed = nlohmann::ordered_json::parse(text, nullptr, false);
    EXPECT_FALSE(parsed.is_discarded()) << text;
    return parsed.is_discarded() ? nlohmann::ordered_json::object() : parsed;
}

std::string SampleOrg::list(std::string_view soql)
{
    const auto page = json(soql);
    std::string values;
    for (const auto& record : page.value("records", nlohmann::ordered_json::array())) {
        const auto& value = std::next(record.begin()).value();
        values += values.empty() ? "" : ", ";
        values += value.is_null() ? "-" : value.is_string() ? value.get<std::string>() : value.dump();
    }
    return values;
}

} // namespace scout::demoorg
