// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/Catalogue.h"

#include <gtest/gtest.h>

#include <set>

namespace scout::advice {

namespace {

std::vector<Entry> everyEntry()
{
    std::vector<Entry> all;
    for (const auto entries : everyTopic())
        all.insert(all.end(), entries.begin(), entries.end());
    return all;
}

} // namespace

TEST(Catalogue, HasACauseAndAFixForEveryEntry)
{
    for (const Entry& entry : everyEntry()) {
        EXPECT_FALSE(entry.title.empty()) << entry.code;
        EXPECT_TRUE(entry.cause.ends_with('.')) << entry.code << ": " << entry.cause;
        EXPECT_FALSE(entry.fixes.empty()) << entry.code;
        for (const auto fix : entry.fixes)
            EXPECT_TRUE(fix.ends_with('.')) << entry.code << ": " << fix;
    }
}

TEST(Catalogue, HasNoTwoEntriesThatMatchTheSame)
{
    std::set<std::pair<std::string_view, std::string_view>> seen;
    for (const Entry& entry : everyEntry())
        EXPECT_TRUE(seen.emplace(entry.code, entry.text).second) << entry.code << ' ' << entry.text;
}

TEST(Catalogue, PutsTheExactEntryBeforeTheGeneralOne)
{
    std::set<std::string_view> general;
    for (const Entry& entry : everyEntry()) {
        if (entry.text.empty())
            general.insert(entry.code);
        else
            EXPECT_FALSE(general.contains(entry.code))
                << entry.code << ' ' << entry.text << " can't be reached";
    }
}

TEST(Catalogue, NamesTheSetupPageWhereAnAdminMustAct)
{
    for (const Entry& entry : everyEntry()) {
        if (entry.who == Who::Admin) {
            EXPECT_TRUE(entry.setupPath.starts_with("/lightning/setup/")) << entry.code;
        }
    }
}

TEST(Catalogue, HasWordsForEveryKind)
{
    for (int kind = 0; kind <= int(ErrorKind::Cancelled); ++kind)
        EXPECT_EQ(entryFor(ErrorKind(kind)).code, toString(ErrorKind(kind)));
}

} // namespace scout::advice
