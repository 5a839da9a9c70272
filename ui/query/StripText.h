// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "kit/Status.h"

#include <QString>

#include <optional>

class QLocale;

namespace scout::query {

class QueryController;

/// What the status strip says; parts that are empty are left out.
struct StripText {
    std::optional<kit::Status> status; ///< of `word`
    QString word; ///< "Query did not run"
    QString rows; ///< "2,000 of 48,213 rows"
    QString time; ///< "0.42 s"
    QString calls; ///< "1 API call"
    QString loadAll; ///< "Load all (24 more calls)", a button
    QString finished; ///< "Finished 09:43:07"

    bool operator==(const StripText&) const = default;
};

StripText describe(const QueryController& controller, const QLocale& locale);

/// Local time, "09:43" or with seconds.
QString clockTime(TimePoint time, bool seconds);

} // namespace scout::query
