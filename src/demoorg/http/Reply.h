// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/http/ApiError.h"
#include "demoorg/http/Request.h"

#include <chrono>
#include <string>
#include <vector>

namespace scout::demoorg {

/// How the bytes of a reply go out. All but Whole are faults that were asked for.
enum class Delivery {
    Whole,
    Cut, ///< half of the body that was announced, then the connection closes
    Stall, ///< the head and half of the body, then silence until the client gives up
};

/// An answer as a handler makes it, whatever library sends it.
struct Reply {
    int status = 200;
    std::string contentType = {};
    std::string body = {};
    std::vector<Header> headers = {};
    Delivery delivery = Delivery::Whole;
    std::chrono::milliseconds delay = {}; ///< before the first byte

    static Reply json(std::string body, int status = 200);
    static Reply html(std::string body, int status = 200);
    static Reply text(std::string body, int status = 200);
    static Reply empty(int status);
    /// 302; `location` is absolute, or a path of this host.
    static Reply redirect(std::string location);

    Reply&& with(std::string name, std::string value) &&;
    /// The first header of that name, case ignored; empty if there is none.
    std::string_view header(std::string_view name) const;
};

/// The body `[{"message":…,"errorCode":…,"fields":…}]` of the data API (REST guide, "Status Codes and Error
/// Responses").
std::string errorBody(const ApiError& error);
Reply errorReply(const ApiError& error);
/// The 404 of an address that the data API does not know; its keys come in the other order, as recorded.
Reply unknownResource();

} // namespace scout::demoorg
