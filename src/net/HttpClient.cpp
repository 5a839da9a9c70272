// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/HttpClient.h"

#include "base/Text.h"

namespace scout::net {

std::string_view HttpResponse::header(std::string_view name) const
{
    for (const HttpHeader& candidate : headers)
        if (equalsIgnoreCase(candidate.name, name))
            return candidate.value;
    return {};
}

} // namespace scout::net
