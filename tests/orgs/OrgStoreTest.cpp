// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgs/OrgStore.h"

#include "async/RunTask.h"
#include "crypto/Random.h"
#include "settings/AtomicFile.h"
#include "support/TemporaryFolder.h"

#include <gtest/gtest.h>

namespace scout::orgs {

namespace {

OrgProfile named(std::string name)
{
    OrgProfile profile;
    profile.name = std::move(name);
    profile.instanceUrl = "https://acme.my.salesforce.com";
    return profile;
}

struct OrgStoreTest : testing::Test {
    test::TemporaryFolder folder;
    std::filesystem::path file = folder.path() / "connections.json";
    crypto::SystemRandom random;
    OrgStore store{file, random};

    OrgProfile add(std::string name)
    {
        auto added = runTask(store.add(named(std::move(name))));
        EXPECT_TRUE(added) << (added ? "" : added.error().message);
        return added ? *added : OrgProfile();
    }

    std::vector<std::string> namesOnDisk()
    {
        OrgStore other(file, random);
        EXPECT_TRUE(other.load());
        std::vector<std::string> names;
        for (const auto& profile : other.profiles())
            names.push_back(profile.name);
        return names;
    }
};

} // namespace

TEST_F(OrgStoreTest, StartsEmptyWithoutAFile)
{
    EXPECT_TRUE(store.load());
    EXPECT_TRUE(store.profiles().empty());
    EXPECT_EQ(store.defaultProfile(), nullptr);
}

TEST_F(OrgStoreTest, NumbersANameThatIsTaken)
{
    EXPECT_EQ(add("Acme").name, "Acme");
    EXPECT_EQ(add("acme").name, "acme 2");
    EXPECT_EQ(add("Acme").name, "Acme 3");
    EXPECT_EQ(namesOnDisk(), (std::vector<std::string>{"Acme", "acme 2", "Acme 3"}));
}

TEST_F(OrgStoreTest, UsesTheFirstOneUntilAnotherIsChosen)
{
    add("First");
    const auto second = add("Second");
    EXPECT_EQ(store.defaultProfile()->name, "First");
    EXPECT_TRUE(runTask(store.setDefault(second.id)));
    EXPECT_EQ(store.defaultProfile()->name, "Second");
    EXPECT_TRUE(runTask(store.remove(second.id)));
    EXPECT_EQ(store.defaultProfile()->name, "First");
}

TEST_F(OrgStoreTest, KeepsWhatAnotherProcessAdded)
{
    add("Ours");
    OrgStore other(file, random);
    ASSERT_TRUE(other.load());
    ASSERT_TRUE(runTask(other.add(named("Theirs"))));
    add("Ours too");
    EXPECT_EQ(namesOnDisk(), (std::vector<std::string>{"Ours", "Theirs", "Ours too"}));
}

TEST_F(OrgStoreTest, RefusesARenameToATakenName)
{
    add("Acme");
    const auto second = add("Globex");
    const auto renamed = runTask(store.update(second.id, [](OrgProfile& profile) { profile.name = "ACME"; }));
    ASSERT_FALSE(renamed);
    EXPECT_EQ(renamed.error().code, "connection_name_taken");
    EXPECT_EQ(namesOnDisk(), (std::vector<std::string>{"Acme", "Globex"}));
}

TEST_F(OrgStoreTest, SetsADamagedFileAside)
{
    ASSERT_TRUE(settings::writeFile(file, "{\"version\":1,\"connections\":[{"));
    const auto loaded = store.load();
    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().code, "profiles_damaged");
    EXPECT_NE(loaded.error().message.find("connections.json.damaged"), std::string::npos)
        << loaded.error().message;
    EXPECT_EQ(*settings::readFile(file.string() + ".damaged"), "{\"version\":1,\"connections\":[{");
    EXPECT_EQ(add("After").name, "After");
}

TEST_F(OrgStoreTest, NeverOverwritesAFileThatBecameUnreadable)
{
    add("Acme");
    ASSERT_TRUE(settings::writeFile(file, "not json"));
    EXPECT_FALSE(runTask(store.add(named("Globex"))));
    EXPECT_EQ(*settings::readFile(file), "not json");
}

TEST_F(OrgStoreTest, LeavesAFileOfANewerVersionAlone)
{
    const std::string newer = R"({"version":99,"connections":[]})";
    ASSERT_TRUE(settings::writeFile(file, newer));
    EXPECT_FALSE(store.load());
    EXPECT_FALSE(runTask(store.add(named("Acme"))));
    EXPECT_EQ(*settings::readFile(file), newer);
}

TEST_F(OrgStoreTest, TellsThatItChanged)
{
    int changes = 0;
    QObject::connect(&store, &OrgStore::changed, &store, [&changes] { ++changes; });
    add("Acme");
    EXPECT_EQ(changes, 1);
    EXPECT_TRUE(store.load());
    EXPECT_EQ(changes, 1) << "nothing new on disk";
}

TEST_F(OrgStoreTest, SurvivesItsDeletionInTheMiddleOfAChange)
{
    TaskScope tasks;
    {
        OrgStore shortLived(file, random);
        TaskScope own;
        own.start([](OrgStore* owned) -> Task<> {
            auto added = co_await owned->add(named("Half way"));
            ADD_FAILURE() << "resumed after its owner was gone";
        }(&shortLived));
    }
    // The pool finishes what it began: the file is whole either way.
    EXPECT_TRUE(runTask(store.add(named("Next"))));
    EXPECT_FALSE(namesOnDisk().empty());
}

} // namespace scout::orgs
