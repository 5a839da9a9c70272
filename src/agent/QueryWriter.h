// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/Plan.h"
#include "agent/QueryReading.h"

namespace scout::agent {

/// Rows that are shown where no number was asked for, and where all were.
inline constexpr std::int64_t kUsualRows = 20;
inline constexpr std::int64_t kMostRows = 2000;

/// The query of a reading, in SOQL. Made as a tree and printed, so that no value can change its shape.
std::string soqlOf(const QueryReading& reading);

/// What it reads, in words.
Subject subjectOf(const QueryReading& reading, const soql::ObjectName& object);

} // namespace scout::agent
