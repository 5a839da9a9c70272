// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/http/Parameters.h"

#include <string>
#include <string_view>
#include <vector>

namespace scout::demoorg {

struct Header {
    std::string name;
    std::string value;

    bool operator==(const Header&) const = default;
};

/// One part of a multipart/form-data body.
struct FormPart {
    std::string name;
    std::string fileName;
    std::string contentType;
    std::string content;
};

/// A request as a handler sees it, whatever library received it.
struct Request {
    std::string method = "GET";
    std::string path = "/"; ///< as sent, still percent-encoded, without the query
    std::string queryText = {}; ///< as sent, without the question mark
    Parameters query = {};
    std::vector<Header> headers = {};
    std::string body = {}; ///< decompressed
    std::vector<FormPart> parts = {};
    Parameters variables = {}; ///< what the route's {names} stand for, decoded

    /// The first header of that name, case ignored; empty if there is none.
    std::string_view header(std::string_view name) const;
    /// The value of a cookie; empty if it was not sent.
    std::string cookie(std::string_view name) const;
    std::string variable(std::string_view name) const { return variables.value(name); }
    bool hasFormBody() const;
    /// The body read as a form; nothing where it is of another type.
    Parameters form() const;
};

} // namespace scout::demoorg
