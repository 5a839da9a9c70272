// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "demoorg/data/UserView.h"

namespace scout::demoorg {

/// The time that a client keeping a copy asks about.
struct ReplicationWindow {
    TimePoint start;
    TimePoint end;

    /// Reads "2024-01-30T00:00:00+00:00". INVALID_REPLICATION_DATE where the window is shorter than a minute,
    /// or begins more than 30 days before `now`.
    static ApiResult<ReplicationWindow> read(std::string_view start, std::string_view end, TimePoint now);
};

/// {"ids":[…],"latestDateCovered":…}: the records that were made or changed (REST guide, "SObject Get
/// Updated").
ApiResult<std::string> updatedRecords(
    const UserView& view, const Object& object, const ReplicationWindow& window);
/// {"deletedRecords":[{"deletedDate":…,"id":…}],…}: those in the recycle bin ("SObject Get Deleted").
ApiResult<std::string> deletedRecords(
    const UserView& view, const Object& object, const ReplicationWindow& window);

} // namespace scout::demoorg
