// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Invocation.h"
#include "records/RowWriter.h"
#include "sf/BulkQuery.h"

namespace scout::cli {

/// Where the rows of a bulk query go.
struct BulkOutput {
    records::Format format;
    records::Nesting nesting;
    std::size_t maxRows = 0; ///< 0: all
};

/// Runs the job, writes its rows part by part and removes the job, however it ends. Ctrl-C ends it with the
/// rows that are complete, and aborts the job at Salesforce.
Task<ExitCode> runBulkQuery(CommandContext context, sf::BulkQuery* query, BulkOutput output);

} // namespace scout::cli
