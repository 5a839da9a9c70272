// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/http/Request.h"

#include "base/Text.h"

namespace scout::demoorg {

std::string_view Request::header(std::string_view name) const
{
    for (const auto& header : headers)
        if (equalsIgnoreCase(header.name, name))
            return header.value;
    return {};
}

std::string Request::cookie(std::string_view name) const
{
    for (const auto pair : split(header("Cookie"), ';')) {
        const auto text = trim(pair);
        const auto equals = text.find('=');
        if (equals != std::string_view::npos && text.substr(0, equals) == name)
            return std::string(text.substr(equals + 1));
    }
    return {};
}

bool Request::hasFormBody() const
{
    const auto type = trim(split(header("Content-Type"), ';').front());
    return equalsIgnoreCase(type, "application/x-www-form-urlencoded");
}

Parameters Request::form() const
{
    return hasFormBody() ? Parameters::parse(body) : Parameters();
}

} // namespace scout::demoorg
