// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Confirmation.h"

#include "base/Text.h"
#include "cli/TerminalPrompt.h"

namespace scout::cli {

Result<void> confirm(CommandContext context, const std::string& question)
{
    if (context.global->yes)
        return {};
    if (!TerminalPrompt::isPossible())
        return Error{ErrorKind::Cancelled, "confirmation_missing", question + " Nobody is here to answer."};
    const auto answer = lineFromTerminal(question + " [y/N] ");
    if (!answer)
        return answer.error();
    const std::string_view word = trim(*answer);
    if (equalsIgnoreCase(word, "y") || equalsIgnoreCase(word, "yes"))
        return {};
    return Error{ErrorKind::Cancelled, "confirmation_refused", "The answer was not yes. Nothing was done."};
}

} // namespace scout::cli
