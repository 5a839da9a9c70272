// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Task.h"
#include "base/Result.h"
#include "base/Secret.h"

#include <optional>
#include <string>

namespace scout::cli {

/// Lines of stdin, awaited without blocking the event loop.
class StandardInput {
public:
    /// The next line without its end; nothing at the end of the input.
    Task<std::optional<std::string>> line();

private:
    std::string m_buffer;
    bool m_atEnd = false;
};

/// The whole of stdin.
std::string textFromStandardInput();

/// The whole of stdin as a secret, for the --…-stdin flags; blanks around it are dropped. Errors: BadRequest
/// "usage" if there is nothing.
Result<Secret> secretFromStandardInput(std::string_view what);

} // namespace scout::cli
