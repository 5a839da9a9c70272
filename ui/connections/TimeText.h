// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QString>

namespace scout::connections {

/// Times for people, in the time zone of this computer.
QString dateText(TimePoint time); ///< "14 Mar 2026"
QString dateTimeText(TimePoint time); ///< "14 Mar 2026, 09:41"
QString timeText(TimePoint time); ///< "09:41"
QString clockText(TimePoint time); ///< "09:41:12"

/// "just now", "2 min ago", "3 h ago"; from 24 hours on the date.
QString relativeText(TimePoint time, TimePoint now);

QString durationText(std::chrono::seconds duration); ///< "41 s", "2 min 5 s"

} // namespace scout::connections
