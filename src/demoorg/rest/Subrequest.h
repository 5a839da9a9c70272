// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/http/Router.h"

#include <nlohmann/json_fwd.hpp>

#include <map>

namespace scout::demoorg {

/// One of the calls that a composite request is made of.
struct Subrequest {
    std::string method;
    std::string url; ///< "/services/data/v67.0/sobjects/Account?…"
    std::string body; ///< JSON text; empty where there is none
    std::vector<Header> headers = {};
};

/// Runs it as the session of the outer request would.
Reply dispatch(const Router& router, const Request& outer, const Subrequest& subrequest);

/// The body of a reply as JSON; null where it has none, and text where it is no JSON.
nlohmann::ordered_json bodyOf(const Reply& reply);
bool isFailure(const Reply& reply);

/// What the references "@{…}" of later subrequests can name: the bodies of earlier ones, by referenceId.
class References {
public:
    void add(const std::string& referenceId, const nlohmann::ordered_json& body);
    /// Every reference in the texts of `value` resolved; PROCESSING_HALTED for one that leads nowhere.
    ApiResult<nlohmann::ordered_json> resolve(const nlohmann::ordered_json& value) const;
    ApiResult<std::string> resolve(const std::string& text) const;

private:
    ApiResult<std::string> valueAt(std::string_view path) const;

    std::map<std::string, std::string, std::less<>> m_bodies; ///< JSON text
};

} // namespace scout::demoorg
