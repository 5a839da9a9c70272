// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <memory>
#include <string>

struct ssl_ctx_st;

namespace scout::demoorg {

/// Who a server says it is: a certificate and its private key, both PEM.
struct TlsIdentity {
    std::string certificate;
    Secret key;
};

/// What all TLS connections of a server share. Any thread may use it.
class TlsContext {
public:
    /// Errors: BadRequest "bad_tls_identity".
    static Result<std::shared_ptr<const TlsContext>> create(const TlsIdentity& identity);

    ssl_ctx_st* get() const { return m_context.get(); }

private:
    explicit TlsContext(ssl_ctx_st* context);

    std::shared_ptr<ssl_ctx_st> m_context;
};

} // namespace scout::demoorg
