// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/MemoryStore.h"

#include "async/RunTask.h"

#include <gtest/gtest.h>

namespace scout::secrets {

TEST(MemoryStore, KeepsReplacesAndForgets)
{
    MemoryStore store;
    EXPECT_EQ(runTask(store.state()), StoreState::Ready);
    EXPECT_EQ(runTask(store.read("name")).error().code, "secret_missing");
    ASSERT_TRUE(runTask(store.write("name", Secret("old"))).ok());
    ASSERT_TRUE(runTask(store.write("name", Secret("new"))).ok());
    EXPECT_EQ(runTask(store.read("name"))->reveal(), "new");
    EXPECT_TRUE(runTask(store.remove("name")).ok());
    EXPECT_TRUE(runTask(store.remove("name")).ok());
    EXPECT_EQ(runTask(store.read("name")).error().kind, ErrorKind::NotFound);
    EXPECT_TRUE(store.empty());
}

} // namespace scout::secrets
