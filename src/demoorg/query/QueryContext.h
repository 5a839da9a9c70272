// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/data/TimeZone.h"
#include "demoorg/query/QueryErrors.h"
#include "demoorg/schema/Schema.h"
#include "demoorg/schema/Visibility.h"

namespace scout::demoorg {

/// What the meaning of a query depends on besides its text. Borrows all of it.
struct QueryContext {
    const Schema& schema;
    const Visibility& visibility;
    const QueryErrors& errors;
    const TimeZone& zone; ///< of the user: days begin at its midnight
    TimePoint now;
    int fiscalStartMonth = 1;
    std::string_view userId;
    bool includesDeleted = false; ///< queryAll
};

} // namespace scout::demoorg
