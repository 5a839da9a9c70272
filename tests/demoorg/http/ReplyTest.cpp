// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/http/Reply.h"

#include <gtest/gtest.h>

namespace scout::demoorg {

TEST(ErrorReply, HasTheShapeOfTheDataApi)
{
    const Reply reply = errorReply({401, "INVALID_SESSION_ID", "Session expired or invalid"});
    EXPECT_EQ(reply.status, 401);
    EXPECT_EQ(reply.contentType, "application/json;charset=UTF-8");
    EXPECT_EQ(reply.body, R"([{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}])");
}

TEST(ErrorReply, NamesFieldsWhereARecordWasRefused)
{
    const ApiError missing{400, "REQUIRED_FIELD_MISSING", "Required fields are missing: [Name]",
        std::vector<std::string>{"Name"}};
    EXPECT_EQ(errorBody(missing),
        R"([{"message":"Required fields are missing: [Name]","errorCode":"REQUIRED_FIELD_MISSING","fields":["Name"]}])");
    const ApiError deleted{404, "ENTITY_IS_DELETED", "entity is deleted", std::vector<std::string>{}};
    EXPECT_NE(errorBody(deleted).find(R"("fields":[])"), std::string::npos);
}

TEST(ErrorReply, SurvivesBytesThatAreNoText)
{
    const std::string body = errorBody({400, "MALFORMED_QUERY", "unexpected token: \xff\x01\""});
    EXPECT_NE(body.find("\xEF\xBF\xBD\\u0001\\\""), std::string::npos) << body;
}

} // namespace scout::demoorg
