// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ToolRows.h"

#include "cli/ConnectionChoice.h"
#include "cli/Console.h"
#include "records/RowWriter.h"

namespace scout::cli {

Result<agent::ToolTarget> chooseTarget(CommandContext context)
{
    auto profile = chooseConnection(context);
    if (!profile)
        return profile.error();
    return agent::ToolTarget{profile->id, profile->name, profile->apiVersion, profile->userId};
}

Result<void> printRows(CommandContext context, const agent::ToolResult& result)
{
    const auto format =
        records::formatFrom(context.global->format.empty() ? "table" : context.global->format);
    const auto writer =
        records::RowWriter::create(*format, result.columns, context.console->data(), records::Nesting::Flat);
    writer->page(*result.rows);
    writer->finish();
    return context.console->finishData();
}

} // namespace scout::cli
