// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "net/HttpClient.h"

namespace scout::orgs {

/// What a refusing answer of the data API means: an array [{"message","errorCode"}], an OAuth object
/// {"error","error_description"}, the plain text of the identity service, or a page of HTML from a proxy.
/// REST API Developer Guide, "Status Codes and Error Responses".
///
/// `url` names where it came from; its query is left out of the error.
Error apiFault(const net::HttpResponse& response, std::string_view url);

} // namespace scout::orgs
