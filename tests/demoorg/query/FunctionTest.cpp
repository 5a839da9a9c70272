// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// FORMAT, toLabel, convertCurrency and DISTANCE, with results worked out by hand.
#include "demoorg/query/SampleOrg.h"

#include "demoorg/data/ShownText.h"
#include "demoorg/data/TimeZone.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace scout::demoorg {

namespace {

struct FunctionTest : testing::Test {
    SampleOrg org;

    void addPlaces()
    {
        org.add("Account", {{"Name", "Oslo"}, {"BillingLatitude", 59.9139}, {"BillingLongitude", 10.7522}});
        org.add("Account", {{"Name", "Bergen"}, {"BillingLatitude", 60.3913}, {"BillingLongitude", 5.3221}});
        org.add("Account", {{"Name", "Tromsø"}, {"BillingLatitude", 69.6492}, {"BillingLongitude", 18.9553}});
    }
};

} // namespace

TEST_F(FunctionTest, FormatsAsPeopleOfTheLocaleWrite)
{
    const auto record =
        org.json("SELECT FORMAT(AnnualRevenue), FORMAT(NumberOfEmployees), FORMAT(CreatedDate) c, "
                 "FORMAT(LastActivityDate), FORMAT(Name) FROM Account WHERE Name = 'Acme'")
            .at("records")
            .at(0);
    EXPECT_EQ(record.at("AnnualRevenue"), "$1,000,000");
    EXPECT_EQ(record.at("NumberOfEmployees"), "100");
    EXPECT_EQ(record.at("c"), "3/13/2026, 11:30 PM") << "in the user's time zone";
    EXPECT_EQ(record.at("LastActivityDate"), "3/13/2026");
    EXPECT_EQ(record.at("Name"), "Acme");
}

TEST_F(FunctionTest, FormatsAggregatesAndLeavesNullAlone)
{
    const auto record =
        org.json("SELECT FORMAT(SUM(Amount)) total, FORMAT(MIN(CloseDate)) opened FROM Opportunity")
            .at("records")
            .at(0);
    EXPECT_EQ(record.at("total"), "$150.50");
    EXPECT_EQ(record.at("opened"), "4/1/2025");
    EXPECT_EQ(org.list("SELECT FORMAT(AnnualRevenue) FROM Account WHERE Name = 'Globex'"), "-");
}

TEST_F(FunctionTest, ShowsValuesOfAllSizes)
{
    EXPECT_EQ(shownNumber(1234.5, 2), "1,234.50");
    EXPECT_EQ(shownNumber(-999, 0), "-999");
    EXPECT_EQ(shownCurrency(-1234567, 2), "-$1,234,567.00");
    EXPECT_EQ(shownPercent(12.5, 1), "12.5%");
    const TimeZone& utc = TimeZone::named("UTC");
    EXPECT_EQ(shownDateTime(fromIso8601("2026-03-14T00:05:00Z"), utc), "3/14/2026, 12:05 AM");
    EXPECT_EQ(shownDateTime(fromIso8601("2026-03-14T12:00:00Z"), utc), "3/14/2026, 12:00 PM");
    EXPECT_EQ(shownDateTime(fromIso8601("1969-12-31T23:59:00Z"), utc), "12/31/1969, 11:59 PM");
}

TEST_F(FunctionTest, ConvertsCurrencyInAnOrgOfOne)
{
    EXPECT_EQ(org.list("SELECT convertCurrency(AnnualRevenue) FROM Account WHERE Name = 'initech'"), "42.5");
    EXPECT_EQ(org.error("SELECT convertCurrency(Name) FROM Account").substr(0, 13), "INVALID_FIELD");
}

TEST_F(FunctionTest, FiltersByDistance)
{
    addPlaces();
    const std::string from = " FROM Account WHERE DISTANCE(BillingAddress, GEOLOCATION(59.9139, 10.7522), ";
    EXPECT_EQ(org.list("SELECT Name" + from + "'km') < 310"), "Oslo, Bergen") << "about 305 km";
    EXPECT_EQ(org.list("SELECT Name" + from + "'km') < 300"), "Oslo");
    EXPECT_EQ(org.list("SELECT Name" + from + "'mi') > 300"), "Tromsø");
    EXPECT_EQ(org.list("SELECT Name" + from + "'mi') < 190"), "Oslo, Bergen") << "about 189 miles";
}

TEST_F(FunctionTest, OrdersByDistanceAndPutsThePlacelessFirst)
{
    addPlaces();
    EXPECT_EQ(org.list("SELECT Name FROM Account WHERE BillingLatitude != null "
                       "ORDER BY DISTANCE(BillingAddress, GEOLOCATION(70, 19), 'km')"),
        "Tromsø, Oslo, Bergen");
}

TEST_F(FunctionTest, RefusesDistancesThatMeanNothing)
{
    for (const char* condition : {"DISTANCE(Name, GEOLOCATION(1, 2), 'km') < 5",
             "DISTANCE(BillingAddress, GEOLOCATION(1, 2), 'm') < 5",
             "DISTANCE(BillingAddress, GEOLOCATION(1, 2), 'km') = 5",
             "DISTANCE(BillingAddres, GEOLOCATION(1, 2), 'km') < 5"})
        EXPECT_FALSE(org.run(std::string("SELECT Id FROM Account WHERE ") + condition).ok()) << condition;
}

} // namespace scout::demoorg
