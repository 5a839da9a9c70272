// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/bulk/BulkService.h"
#include "demoorg/bulk/IngestRun.h"

namespace scout::demoorg {

/// A job with its data; for the .cpp files of BulkService.
struct BulkService::Entry {
    BulkJob job;
    bool hasUpload = false;
    std::string upload;
    IngestOutcome outcome;
    std::shared_ptr<const Cursor> cursor; ///< of a query job that is complete
};

} // namespace scout::demoorg
