// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/bulk/BulkJob.h"

namespace scout::demoorg {

/// How much of a job an answer tells: what it was made with, or how it went too.
enum class BulkDetail { Created, Listed, Full };

/// The JSON of one job.
std::string jobBody(const BulkJob& job, BulkDetail detail);

} // namespace scout::demoorg
