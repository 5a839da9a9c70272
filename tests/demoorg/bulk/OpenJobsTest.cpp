// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/bulk/BulkService.h"
#include "demoorg/query/SampleOrg.h"

#include <gtest/gtest.h>

namespace scout::demoorg {

namespace {

class OpenJobs : public testing::Test {
protected:
    ApiResult<BulkJob> open()
    {
        BulkJob job;
        job.object = "Account";
        job.createdById = m_org.userId();
        return m_bulk.createIngest(job);
    }

    SampleOrg m_org;
    RecordService m_records{m_org.database(), m_org.clock()};
    BulkService m_bulk{m_org.database(), m_org.clock(), m_org.queries(), m_records};
};

TEST_F(OpenJobs, AreLimitedAndMakeRoomOnceTheyEnd)
{
    std::size_t opened = 0;
    std::string refusal;
    std::string last;
    for (int i = 0; i < 100'000; ++i) {
        const auto job = open();
        opened += job ? 1 : 0;
        last = job ? job->id : last;
        refusal = job ? refusal : job.error().errorCode;
    }
    EXPECT_EQ(opened, BulkService::kMostJobs);
    EXPECT_EQ(refusal, "EXCEEDEDQUOTA");
    EXPECT_EQ(m_bulk.list({m_org.userId()}, false).size(), BulkService::kMostJobs);
    ASSERT_TRUE(m_bulk.setState({m_org.userId()}, last, false, BulkState::Aborted));
    EXPECT_TRUE(open());
    EXPECT_EQ(m_org.list("SELECT Name FROM Account WHERE Name = 'Acme'"), "Acme");
}

} // namespace

} // namespace scout::demoorg
