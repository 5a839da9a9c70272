// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/Sqlite.h"

#include <gtest/gtest.h>

namespace scout::demoorg {

namespace {

SqlConnection memory()
{
    return std::move(SqlConnection::open(":memory:", SqlConnection::Access::ReadWrite)).value();
}

} // namespace

TEST(Sqlite, RoundTripsEveryKindOfValue)
{
    auto connection = memory();
    auto echo = connection.prepare("SELECT ?1, ?2, ?3, ?4, ?5");
    ASSERT_TRUE(echo.ok());
    echo->bind(1, std::int64_t(9'007'199'254'740'993));
    echo->bind(2, 0.1);
    echo->bind(3, std::string_view("Zoë\0x", 6));
    echo->bindNull(4);
    echo->bind(5, std::string_view());
    ASSERT_TRUE(*echo->step());
    EXPECT_EQ(echo->value(0), Value(std::int64_t(9'007'199'254'740'993)));
    EXPECT_EQ(echo->value(1), Value(0.1));
    EXPECT_EQ(echo->value(2), Value(std::string("Zoë\0x", 6)));
    EXPECT_TRUE(echo->isNull(3));
    EXPECT_FALSE(echo->isNull(4)) << "an empty text is no null";
    EXPECT_FALSE(*echo->step());
}

TEST(Sqlite, BindsAValueByItsKind)
{
    auto connection = memory();
    auto type = connection.prepare("SELECT typeof(?)");
    for (const auto& [value, name] : {std::pair{Value(), "null"}, {Value(std::int64_t(1)), "integer"},
             {Value(1.5), "real"}, {Value(std::string("a")), "text"}}) {
        type->bind(1, value);
        ASSERT_TRUE(*type->step());
        EXPECT_EQ(type->text(0), name);
        type->reset();
    }
}

TEST(Sqlite, ReportsBrokenSqlAndBrokenRules)
{
    auto connection = memory();
    EXPECT_EQ(connection.prepare("SELEKT 1").error().kind, ErrorKind::Storage);
    ASSERT_TRUE(connection.execute("CREATE TABLE t (a UNIQUE)").ok());
    auto insert = connection.prepare("INSERT INTO t VALUES (1)");
    EXPECT_TRUE(insert->run().ok());
    EXPECT_EQ(connection.changedRows(), 1);
    const auto again = insert->run();
    ASSERT_FALSE(again.ok());
    EXPECT_NE(again.error().message.find("UNIQUE"), std::string::npos);
}

TEST(Sqlite, KnowsTheFunctionsOfSoql)
{
    auto connection = memory();
    const auto isTrue = [&](const char* expression) {
        return *connection.firstValue(std::string("SELECT ") + expression) == Value(std::int64_t(1));
    };
    EXPECT_TRUE(isTrue("soql_like('Acme', 'a%')"));
    EXPECT_FALSE(isTrue("soql_like(NULL, '%')")) << "null matches nothing";
    EXPECT_TRUE(isTrue("soql_includes('Red;Green;Blue', 'blue;Red')"));
    EXPECT_FALSE(isTrue("soql_includes('Red;Green', 'Red;Blue')"));
    EXPECT_TRUE(isTrue("'b' COLLATE SALESFORCE > 'A' AND 'ß' COLLATE SALESFORCE = 'ß'"));
}

} // namespace scout::demoorg
