// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/HttpStatus.h"

#include <gtest/gtest.h>

namespace scout::net {

TEST(HttpStatus, HasAKindForEveryRefusal)
{
    EXPECT_EQ(kindOfStatus(302), ErrorKind::BadResponse);
    EXPECT_EQ(kindOfStatus(400), ErrorKind::BadRequest);
    EXPECT_EQ(kindOfStatus(401), ErrorKind::Unauthorized);
    EXPECT_EQ(kindOfStatus(403), ErrorKind::Forbidden);
    EXPECT_EQ(kindOfStatus(404), ErrorKind::NotFound);
    EXPECT_EQ(kindOfStatus(408), ErrorKind::Timeout);
    EXPECT_EQ(kindOfStatus(410), ErrorKind::NotFound);
    EXPECT_EQ(kindOfStatus(415), ErrorKind::BadRequest);
    EXPECT_EQ(kindOfStatus(429), ErrorKind::RateLimited);
    EXPECT_EQ(kindOfStatus(500), ErrorKind::Server);
    EXPECT_EQ(kindOfStatus(503), ErrorKind::Server);
    EXPECT_EQ(kindOfStatus(599), ErrorKind::Server);
}

} // namespace scout::net
