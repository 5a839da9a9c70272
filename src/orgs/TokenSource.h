// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Task.h"
#include "base/Result.h"
#include "base/Secret.h"

namespace scout::orgs {

/// Where a session gets the access token of its org from.
class TokenSource {
public:
    virtual ~TokenSource() = default;

    /// The token in use; may come from the secret store or from a sign-in.
    virtual Task<Result<Secret>> current() = 0;
    /// A newer one than `refused`, which Salesforce no longer takes. Errors: Unauthorized
    /// "reconnect_needed" where nothing can renew it.
    virtual Task<Result<Secret>> renew(Secret refused) = 0;
};

/// A token that can't be renewed: one that was pasted, or one not yet stored.
class FixedToken final : public TokenSource {
public:
    explicit FixedToken(Secret token)
        : m_token(std::move(token))
    { }

    Task<Result<Secret>> current() override;
    Task<Result<Secret>> renew(Secret refused) override;

private:
    Secret m_token;
};

} // namespace scout::orgs
