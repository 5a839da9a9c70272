// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgs/TokenSource.h"

namespace scout::orgs {

Task<Result<Secret>> FixedToken::current()
{
    co_return m_token;
}

Task<Result<Secret>> FixedToken::renew(Secret)
{
    co_return Error{
        ErrorKind::Unauthorized, "reconnect_needed", "The access token has ended and can't be renewed."};
}

} // namespace scout::orgs
