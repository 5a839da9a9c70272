// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/http/Router.h"

#include <httplib.h>

namespace scout::demoorg {

/// Between httplib's requests and responses and ours.

/// Sends every request to `handler`, whatever its method and path.
void installHandlers(httplib::Server& server, Handler handler);

/// Mends a request that httplib has parsed before it acts on it: puts the real target back, and says that
/// there is no body where nothing announces one (httplib would wait for the client to hang up).
void prepareRequest(httplib::Request& request, const std::string& target);

/// Options of a socket that was just accepted.
void prepareAccepted(socket_t socket);

/// What answers bytes that are no request: 400, 413, 414, 431.
httplib::Response refusalResponse(int status);

} // namespace scout::demoorg
