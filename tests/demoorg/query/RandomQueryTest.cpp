// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Random queries over random rows: SQLite must give what a slow and obvious evaluator gives.
#include "demoorg/query/SampleOrg.h"
#include "demoorg/query/SlowQuery.h"

#include "base/Text.h"
#include "soql/Parser.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <array>
#include <random>

namespace scout::demoorg {

namespace {

constexpr int kRows = 60;
constexpr int kQueries = 1500;

/// Few values, so that they meet.
constexpr std::array kTexts = {"alpha", "Beta", "GAMMA", "al", "beta one", "x"};
constexpr std::array kIndustries = {"Energy", "Media", "energy", "Banking"};

class Random {
public:
    explicit Random(std::uint32_t seed)
        : m_engine(seed)
    { }

    int upTo(int count) { return int(m_engine() % unsigned(count)); }
    bool oneIn(int count) { return upTo(count) == 0; }
    template <class Items> auto pick(const Items& items)
    {
        return items[std::size_t(upTo(int(items.size())))];
    }

private:
    std::mt19937 m_engine;
};

/// Writes queries on Account over the fields that the rows have.
class RandomQuery {
public:
    explicit RandomQuery(std::uint32_t seed)
        : m_random(seed)
    { }

    std::string records()
    {
        std::string soql = "SELECT Name FROM Account WHERE " + condition(3);
        if (m_random.oneIn(2))
            soql += " ORDER BY " + orderItem() + (m_random.oneIn(2) ? ", " + orderItem() : "");
        if (m_random.oneIn(3))
            soql += " LIMIT " + std::to_string(m_random.upTo(30));
        if (m_random.oneIn(4))
            soql += " OFFSET " + std::to_string(m_random.upTo(20));
        return soql;
    }

    std::string groups()
    {
        const std::string field = m_random.pick(std::array{"Industry", "IsPartner", "Site"});
        return "SELECT " + field
            + ", COUNT(Id) n, SUM(AnnualRevenue) s, MIN(AnnualRevenue) a, MAX(AnnualRevenue) z "
            + "FROM Account WHERE " + condition(2) + " GROUP BY " + field;
    }

private:
    std::string condition(int depth)
    {
        const int kind = depth == 0 ? 3 : m_random.upTo(5);
        if (kind == 0)
            return "NOT (" + condition(depth - 1) + ")";
        if (kind > 2)
            return comparison();
        const char* connective = kind == 1 ? " AND " : " OR ";
        std::string text = "(" + condition(depth - 1) + ")";
        for (int more = 1 + m_random.upTo(2); more > 0; --more)
            text += connective + ("(" + condition(depth - 1) + ")");
        return text;
    }

    std::string comparison()
    {
        switch (m_random.upTo(6)) {
        case 0:
            return textComparison(m_random.pick(std::array{"Name", "Site", "Parent.Name", "Industry"}));
        case 1:
            return "AnnualRevenue " + ordering() + number();
        case 2:
            return "NumberOfEmployees " + ordering() + number();
        case 3:
            return std::string("IsPartner ") + (m_random.oneIn(2) ? "= " : "!= ")
                + (m_random.oneIn(2) ? "TRUE" : "FALSE");
        case 4:
            return "LastActivityDate " + ordering() + (m_random.oneIn(6) ? "null" : date());
        default:
            return "CreatedDate " + ordering() + date() + "T0" + std::to_string(m_random.upTo(10))
                + ":00:00Z";
        }
    }

    std::string textComparison(const std::string& field)
    {
        switch (m_random.upTo(4)) {
        case 0:
            return field + " LIKE '" + m_random.pick(std::array{"a%", "%a%", "_eta", "%E%", "b%e", "%"})
                + "'";
        case 1:
            return field + (m_random.oneIn(2) ? " IN (" : " NOT IN (") + text() + ", " + text() + ")";
        default:
            return field + ' ' + ordering() + text();
        }
    }

    std::string text()
    {
        return m_random.oneIn(6)
            ? "null"
            : "'" + std::string(m_random.oneIn(2) ? m_random.pick(kTexts) : m_random.pick(kIndustries)) + "'";
    }
    std::string number()
    {
        return m_random.oneIn(6) ? "null"
                                 : std::to_string(m_random.upTo(8)) + (m_random.oneIn(2) ? ".5" : "");
    }
    std::string date() { return "2026-03-1" + std::to_string(m_random.upTo(6)); }
    std::string ordering() { return m_random.pick(std::array{"= ", "!= ", "< ", "<= ", "> ", ">= "}); }
    std::string orderItem()
    {
        return std::string(
                   m_random.pick(std::array{"Name", "AnnualRevenue", "CreatedDate", "Site", "IsPartner"}))
            + m_random.pick(std::array{"", " ASC", " DESC"})
            + m_random.pick(std::array{"", " NULLS FIRST", " NULLS LAST"});
    }

    Random m_random;
};

/// The same rows in the org and in memory.
struct RandomQueryTest : testing::Test {
    RandomQueryTest()
    {
        const auto answer = org.json("SELECT Id FROM Account");
        for (const auto& record : answer.at("records"))
            old += (old.empty() ? "'" : ", '") + record.at("Id").get<std::string>() + "'";
        Random random(7);
        for (int i = 0; i < kRows; ++i)
            addRow(random);
    }

    void addRow(Random& random)
    {
        SlowRow row;
        SampleOrg::Fields fields;
        const auto put = [&](const char* field, SlowValue seen, Value kept) {
            row[field] = std::move(seen);
            fields.emplace_back(field, std::move(kept));
        };
        const std::string name = random.pick(kTexts);
        put("Name", name, name);
        const std::string site = random.oneIn(4) ? "" : random.pick(kTexts);
        put("Site", site.empty() ? SlowValue() : SlowValue(site), site.empty() ? Value() : Value(site));
        const std::string industry = random.oneIn(4) ? "" : random.pick(kIndustries);
        put("Industry", industry.empty() ? SlowValue() : SlowValue(industry),
            industry.empty() ? Value() : Value(industry));
        const bool hasRevenue = !random.oneIn(4);
        const double revenue = random.upTo(16) / 2.0;
        put("AnnualRevenue", hasRevenue ? SlowValue(revenue) : SlowValue(),
            hasRevenue ? Value(revenue) : Value());
        const int employees = random.upTo(8);
        put("NumberOfEmployees", double(employees), std::int64_t(employees));
        const bool partner = random.oneIn(2);
        put("IsPartner", partner, std::int64_t(partner));
        const std::string when = "2026-03-1" + std::to_string(random.upTo(6));
        const Value activity = random.oneIn(4) ? Value() : day(when + "T00:00:00Z");
        put("LastActivityDate",
            activity.index() == 0 ? SlowValue() : SlowValue(double(std::get<std::int64_t>(activity))),
            activity);
        const Value created = instant(when + "T0" + std::to_string(random.upTo(10)) + ":00:00Z");
        put("CreatedDate", double(std::get<std::int64_t>(created)), created);
        addParent(row, fields, random);
        ids.push_back(org.add("Account", fields));
        rows.push_back(std::move(row));
    }

    void addParent(SlowRow& row, SampleOrg::Fields& fields, Random& random)
    {
        row["Parent.Name"] = SlowValue();
        if (rows.empty() || random.oneIn(3))
            return;
        const auto parent = std::size_t(random.upTo(int(rows.size())));
        row["Parent.Name"] = rows[parent].at("Name");
        fields.emplace_back("ParentId", ids[parent]);
    }

    /// Leaves the sample's own accounts out.
    std::string amongTheRows(const std::string& soql) const
    {
        const std::string where = " WHERE ";
        const std::size_t begin = soql.find(where) + where.size();
        const std::size_t end = std::min({soql.find(" ORDER BY"), soql.find(" LIMIT"), soql.find(" OFFSET"),
            soql.find(" GROUP BY"), soql.size()});
        return soql.substr(0, begin) + "Id NOT IN (" + old + ") AND (" + soql.substr(begin, end - begin) + ")"
            + soql.substr(end);
    }

    static soql::Query parsed(const std::string& soql)
    {
        auto query = soql::parseQuery(soql);
        EXPECT_TRUE(query) << soql;
        return *query;
    }

    SampleOrg org;
    std::string old;
    std::vector<SlowRow> rows;
    std::vector<std::string> ids;
};

std::string shown(const nlohmann::ordered_json& value)
{
    if (value.is_null())
        return "-";
    if (value.is_number())
        return std::to_string(value.get<double>());
    return value.is_string() ? value.get<std::string>() : value.dump();
}

} // namespace

TEST_F(RandomQueryTest, RecordsAreThoseOfTheSlowEvaluator)
{
    for (std::uint32_t seed = 0; seed < kQueries; ++seed) {
        const std::string soql = RandomQuery(seed).records();
        const auto query = parsed(soql);
        std::vector<std::string> found;
        const auto answer = org.json(amongTheRows(soql));
        for (const auto& record : answer.at("records"))
            found.push_back(record.at("Name"));
        ASSERT_EQ(found, SlowQuery(query).names(rows)) << seed << ": " << soql;
    }
}

TEST_F(RandomQueryTest, GroupsAreThoseOfTheSlowEvaluator)
{
    for (std::uint32_t seed = 0; seed < kQueries / 3; ++seed) {
        const std::string soql = RandomQuery(seed).groups();
        const auto query = parsed(soql);
        std::vector<std::string> found;
        const auto answer = org.json(amongTheRows(soql));
        for (const auto& record : answer.at("records")) {
            const auto at = [&](const char* key) { return shown(record.at(key)); };
            const std::string group = shown(std::next(record.begin()).value());
            found.push_back(toLower(group) + '|' + std::to_string(record.at("n").get<int>()) + '|' + at("s")
                + '|' + at("a") + '|' + at("z"));
        }
        auto expected = SlowQuery(query).groups(rows);
        std::sort(found.begin(), found.end());
        std::sort(expected.begin(), expected.end());
        ASSERT_EQ(found, expected) << seed << ": " << soql;
    }
}

} // namespace scout::demoorg
