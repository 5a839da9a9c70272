// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/UserView.h"

#include "demoorg/data/StorageFailure.h"

namespace scout::demoorg {

ApiResult<UserView> UserView::open(Database& database, std::string_view userId)
{
    auto reader = database.reader();
    if (!reader)
        return storageFailure(reader.error());
    auto transaction = SqlTransaction::begin(**reader, SqlTransaction::Kind::Read);
    if (!transaction)
        return storageFailure(transaction.error());
    auto rights = ProfileRights::ofUser(**reader, userId);
    if (!rights)
        return storageFailure(rights.error());
    return UserView(
        database.schema(), std::move(reader).value(), std::move(transaction).value(), std::move(*rights));
}

const Object* UserView::object(std::string_view name) const
{
    const Object* object = m_schema.object(name);
    return object && m_rights.sees(*object) ? object : nullptr;
}

ApiError unknownResourceError()
{
    return {404, "NOT_FOUND", "The requested resource does not exist"};
}

} // namespace scout::demoorg
