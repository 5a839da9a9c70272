// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/schema/Rights.h"
#include "demoorg/schema/Schema.h"

#include <nlohmann/json_fwd.hpp>

namespace scout::demoorg {

/// The record type that every object has, whatever others there are.
constexpr std::string_view kMasterRecordTypeId = "012000000000000AAA";

/// A record type of an object, as its describe result lists it.
struct RecordTypeInfo {
    std::string id;
    std::string name;
    std::string developerName;
    bool isDefault = false;
};

/// For whom an object is described, and where the org is.
struct DescribeContext {
    const Schema& schema;
    const Rights& rights;
    std::string apiVersion; ///< "67.0"
    std::string instanceUrl; ///< "https://acme.my.salesforce.com"

    std::string pathOf(const Object& object) const
    {
        return "/services/data/v" + apiVersion + "/sobjects/" + object.name;
    }
};

/// The entry of an object in the global describe.
nlohmann::json describeBriefly(const Object& object, const DescribeContext& context);

/// The whole describe result of an object.
nlohmann::json describeFully(
    const Object& object, const std::vector<RecordTypeInfo>& recordTypes, const DescribeContext& context);

} // namespace scout::demoorg
