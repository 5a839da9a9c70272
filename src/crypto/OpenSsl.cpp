// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/OpenSsl.h"

#include <openssl/bio.h>
#include <openssl/err.h>

#include <cstdio>
#include <cstdlib>

namespace scout::crypto::ssl {

Bio reading(std::string_view bytes)
{
    Bio bio(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
    require(bio != nullptr);
    return bio;
}

Bio collecting()
{
    Bio bio(BIO_new(BIO_s_secmem()));
    require(bio != nullptr);
    return bio;
}

std::string contents(const Bio& bio)
{
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    return {bytes, static_cast<std::size_t>(size)};
}

void require(int result)
{
    if (result == 1)
        return;
    ERR_print_errors_fp(stderr);
    std::fputs("scout: OpenSSL lacks an algorithm that Scout Desktop needs\n", stderr);
    std::abort();
}

} // namespace scout::crypto::ssl
