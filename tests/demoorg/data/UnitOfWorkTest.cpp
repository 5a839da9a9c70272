// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/UnitOfWork.h"

#include <gtest/gtest.h>

#include <future>

namespace scout::demoorg {

namespace {

class Unit : public testing::Test {
protected:
    /// A write as any part of the org makes it: with a transaction of its own.
    void add(const std::string& name, bool commits = true)
    {
        const auto writer = m_database->writer();
        auto transaction = SqlTransaction::begin(*writer, SqlTransaction::Kind::Write);
        ASSERT_TRUE(
            writer->execute("INSERT INTO Account (Id, Name) VALUES ('" + name + "', '" + name + "')").ok());
        if (commits)
            ASSERT_TRUE(transaction->commit().ok());
    }
    std::int64_t count() const
    {
        const auto reader = m_database->reader();
        return std::get<std::int64_t>(*(*reader)->firstValue("SELECT COUNT(*) FROM Account"));
    }

    std::unique_ptr<Database> m_database = std::move(Database::open({}, Schema::standard())).value();
};

} // namespace

TEST_F(Unit, KeepsWhatItCommits)
{
    {
        auto unit = UnitOfWork::begin(*m_database);
        add("a");
        add("b");
        EXPECT_TRUE((*unit)->commit().ok());
    }
    EXPECT_EQ(count(), 2);
}

TEST_F(Unit, UndoesAllOfIt)
{
    {
        auto unit = UnitOfWork::begin(*m_database);
        add("a");
        add("b");
    }
    EXPECT_EQ(count(), 0);
    add("c");
    EXPECT_EQ(count(), 1) << "and the next write is free again";
}

TEST_F(Unit, UndoesAPartAlone)
{
    {
        auto unit = UnitOfWork::begin(*m_database);
        add("a");
        add("b", false);
        EXPECT_EQ(count(), 1);
        EXPECT_TRUE((*unit)->commit().ok());
    }
    EXPECT_EQ(count(), 1);
}

TEST_F(Unit, ShowsItsOwnThreadWhatItWrote)
{
    auto unit = UnitOfWork::begin(*m_database);
    add("a");
    EXPECT_EQ(count(), 1);
    EXPECT_EQ(std::async(std::launch::async, [this] { return count(); }).get(), 0)
        << "others see it once it is done";
    EXPECT_TRUE((*unit)->commit().ok());
    EXPECT_EQ(std::async(std::launch::async, [this] { return count(); }).get(), 1);
}

} // namespace scout::demoorg
