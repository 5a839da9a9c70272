// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RowWriter.h"

#include <chrono>
#include <filesystem>
#include <string>

namespace scout::cli {

/// The flags that every command takes, before or after its name.
struct GlobalOptions {
    std::string connection; ///< -c, else SCOUT_CONNECTION; empty: the default connection
    std::string format; ///< empty: the command's own default
    std::filesystem::path output; ///< empty: stdout
    bool quiet = false;
    bool verbose = false;
    bool noColor = false;
    bool yes = false;
    double timeoutSeconds = 20;

    bool wantsJson() const { return format == "json" || format == "jsonl"; }
    std::chrono::milliseconds idleTimeout() const
    {
        return std::chrono::milliseconds(static_cast<long long>(timeoutSeconds * 1000));
    }
};

} // namespace scout::cli
