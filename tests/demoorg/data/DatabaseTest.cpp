// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/Database.h"
#include "demoorg/data/Tables.h"

#include <gtest/gtest.h>

#include <thread>

namespace scout::demoorg {

namespace {

class DatabaseTest : public testing::Test {
protected:
    DatabaseTest() { std::filesystem::create_directories(m_folder); }
    ~DatabaseTest() override { std::filesystem::remove_all(m_folder); }

    std::unique_ptr<Database> open(const Schema& schema = Schema::standard())
    {
        auto database = Database::open(m_file, schema);
        EXPECT_TRUE(database.ok());
        return std::move(database).value();
    }

    static std::int64_t count(SqlConnection& connection, const char* table)
    {
        return std::get<std::int64_t>(*connection.firstValue("SELECT COUNT(*) FROM " + sqlName(table)));
    }

    const std::filesystem::path m_folder =
        std::filesystem::temp_directory_path() / ("scout-database-test-" + std::to_string(::getpid()));
    const std::filesystem::path m_file = m_folder / "org.db";
};

void addAccount(Database::Writer& writer, std::string_view name)
{
    auto insert = writer->prepare("INSERT INTO Account (Id, Name) VALUES (?1, ?1)");
    insert->bind(1, name);
    ASSERT_TRUE(insert->run().ok());
}

} // namespace

TEST_F(DatabaseTest, KeepsRowsInItsFile)
{
    {
        auto database = open();
        auto writer = database->writer();
        addAccount(writer, "Acme");
    }
    auto database = open();
    EXPECT_EQ(count(**database->reader(), "Account"), 1);
}

TEST_F(DatabaseTest, LeavesNoTemporaryFileBehind)
{
    const auto isEmpty = [&] { return std::filesystem::is_empty(m_folder); };
    ::setenv("TMPDIR", m_folder.c_str(), 1);
    {
        auto database = Database::open({}, Schema::standard());
        ::unsetenv("TMPDIR");
        ASSERT_TRUE(database.ok());
        auto writer = (*database)->writer();
        addAccount(writer, "Acme");
        EXPECT_FALSE(isEmpty());
    }
    EXPECT_TRUE(isEmpty());
}

TEST_F(DatabaseTest, ReportsAFolderThatIsNotThere)
{
    auto database = Database::open(m_folder / "missing" / "org.db", Schema::standard());
    ASSERT_FALSE(database.ok());
    EXPECT_EQ(database.error().kind, ErrorKind::Storage);
    EXPECT_EQ(database.error().code, "demo_database_failed");
}

TEST_F(DatabaseTest, ReportsAFileThatIsNoDatabase)
{
    std::FILE* file = std::fopen(m_file.c_str(), "w");
    std::fputs("This is a letter, not a database, and long enough to tell.", file);
    std::fclose(file);
    EXPECT_FALSE(Database::open(m_file, Schema::standard()).ok());
}

TEST_F(DatabaseTest, AddsFieldsThatAnOlderFileLacks)
{
    const FieldRow oldFields[] = {{"Name", "Name", "string(80)", "CU--FGS name"}};
    const ObjectRow old[] = {{"001", "Account", "Account", "Accounts", "Account ID", "", oldFields}};
    const Schema oldSchema(old);
    {
        auto database = open(oldSchema);
        auto writer = database->writer();
        addAccount(writer, "Acme");
    }
    auto database = open();
    EXPECT_EQ(
        *(*database->reader())->firstValue("SELECT Industry FROM Account WHERE Name = 'ACME'"), Value());
    EXPECT_EQ(*(*database->reader())->firstValue("SELECT IsPartner FROM Account"), Value(std::int64_t(0)));
}

TEST_F(DatabaseTest, RollsBackWhatWasNotCommitted)
{
    auto database = open();
    auto writer = database->writer();
    {
        auto transaction = SqlTransaction::begin(*writer, SqlTransaction::Kind::Write);
        addAccount(writer, "Acme");
    }
    EXPECT_EQ(count(*writer, "Account"), 0);
    auto transaction = SqlTransaction::begin(*writer, SqlTransaction::Kind::Write);
    addAccount(writer, "Globex");
    EXPECT_TRUE(transaction->commit().ok());
    EXPECT_EQ(count(*writer, "Account"), 1);
}

TEST_F(DatabaseTest, LetsReadersSeeTheLastCommitWhileItIsWritten)
{
    auto database = open();
    auto reader = std::move(database->reader()).value();
    auto writer = database->writer();
    auto transaction = SqlTransaction::begin(*writer, SqlTransaction::Kind::Write);
    addAccount(writer, "Acme");
    EXPECT_EQ(count(*reader, "Account"), 0);
    ASSERT_TRUE(transaction->commit().ok());
    EXPECT_EQ(count(*reader, "Account"), 1);
}

TEST_F(DatabaseTest, RefusesToWriteThroughAReader)
{
    auto database = open();
    auto reader = std::move(database->reader()).value();
    EXPECT_FALSE(reader->execute("DELETE FROM Account").ok());
}

TEST_F(DatabaseTest, GivesEveryWriterANumberOfItsOwn)
{
    auto database = open();
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&] {
            for (int i = 0; i < 50; ++i) {
                auto writer = database->writer();
                EXPECT_TRUE(database->nextNumber(writer, "Case").ok());
            }
        });
    for (auto& thread : threads)
        thread.join();
    auto writer = database->writer();
    EXPECT_EQ(*database->nextNumber(writer, "Case"), 201);
    EXPECT_EQ(*database->nextNumber(writer, "Account"), 1);
}

TEST_F(DatabaseTest, ComparesTextWithoutCaseButIdsWithIt)
{
    auto database = open();
    auto writer = database->writer();
    addAccount(writer, "ÉCOLE");
    EXPECT_EQ(
        *writer->firstValue("SELECT COUNT(*) FROM Account WHERE Name = 'école'"), Value(std::int64_t(1)));
    EXPECT_EQ(*writer->firstValue("SELECT COUNT(*) FROM Account WHERE Id = 'école'"), Value(std::int64_t(0)));
}

TEST_F(DatabaseTest, IndexesWhatIsLookedUp)
{
    auto database = open();
    auto writer = database->writer();
    ASSERT_TRUE(createIndexes(*writer, database->schema()).ok());
    addAccount(writer, "Acme");
    auto insert = writer->prepare("INSERT INTO Account (Id) VALUES ('Acme')");
    EXPECT_FALSE(insert->run().ok()) << "ids are unique";
    auto plan = writer->prepare("EXPLAIN QUERY PLAN SELECT 1 FROM Contact WHERE AccountId = 'x'");
    ASSERT_TRUE(*plan->step());
    EXPECT_NE(plan->text(3).find("Contact_AccountId"), std::string_view::npos) << plan->text(3);
}

} // namespace scout::demoorg
