// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/AutoNumber.h"
#include "demoorg/data/FiscalPeriod.h"
#include "demoorg/data/OpportunityStage.h"
#include "demoorg/schema/Schema.h"

#include <gtest/gtest.h>

#include <chrono>

namespace scout::demoorg {

namespace {

std::int64_t dayOf(int year, unsigned month, unsigned day)
{
    const std::chrono::year_month_day date{
        std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    return std::chrono::sys_days(date).time_since_epoch().count();
}

} // namespace

TEST(FiscalPeriod, FollowsTheStartOfTheYear)
{
    EXPECT_EQ(fiscalPeriodOf(dayOf(2026, 1, 1), 1), (FiscalPeriod{2026, 1}));
    EXPECT_EQ(fiscalPeriodOf(dayOf(2026, 12, 31), 1), (FiscalPeriod{2026, 4}));
    EXPECT_EQ(fiscalPeriodOf(dayOf(2026, 3, 31), 4), (FiscalPeriod{2026, 4}));
    EXPECT_EQ(fiscalPeriodOf(dayOf(2026, 4, 1), 4), (FiscalPeriod{2027, 1}));
    EXPECT_EQ(fiscalPeriodOf(dayOf(2026, 4, 1), 4).text(), "2027 1");
}

TEST(OpportunityStage, IsKnownForEveryPicklistValue)
{
    const auto& values = Schema::standard().object("Opportunity")->field("StageName")->picklist;
    EXPECT_EQ(values.size(), opportunityStages().size());
    for (const auto& value : values)
        EXPECT_NE(findOpportunityStage(value.value), nullptr) << value.value;
    EXPECT_TRUE(findOpportunityStage("closed won")->isWon);
    EXPECT_EQ(findOpportunityStage("Dreaming"), nullptr);
}

TEST(AutoNumber, HasEightDigits)
{
    EXPECT_EQ(caseNumberText(26), "00001026");
    EXPECT_EQ(caseNumberText(123'456'789), "123457789");
}

} // namespace scout::demoorg
