// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/OpenSsl.h"

#include <openssl/err.h>

#include <cstdio>
#include <cstdlib>

namespace scout::crypto::ssl {

void require(int result)
{
    if (result == 1)
        return;
    ERR_print_errors_fp(stderr);
    std::fputs("scout: OpenSSL lacks an algorithm that Scout Desktop needs\n", stderr);
    std::abort();
}

} // namespace scout::crypto::ssl
