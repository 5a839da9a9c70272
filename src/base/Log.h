// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <spdlog/fmt/fmt.h>
#include <spdlog/logger.h>

#include <filesystem>
#include <memory>

namespace scout::log {

/// One logger a library. Keep the list in step with kNames in Log.cpp.
enum class Area { Async, Net, Auth, Secrets, Orgs, Sf, DemoOrg, Cli, Ui };

enum class Verbosity { Quiet, Normal, Verbose };

struct Options {
    Verbosity verbosity = Verbosity::Normal;
    std::filesystem::path file = {}; ///< empty: no log file
};

/// Sets every logger up once, at the start of a program. Messages go to stderr, never to stdout: that is
/// the data of `scout` and the protocol of its MCP server. Each line passes through redact() first.
void start(const Options& options);

spdlog::logger& area(Area area);

/// Takes out of a line whatever looks like a session ID, token, JWT, OAuth code, client secret or private
/// key. The last line of defence: a secret belongs in a Secret, which never prints itself.
std::string redact(std::string_view line);

} // namespace scout::log

template <> struct fmt::formatter<scout::Secret> : fmt::formatter<std::string_view> {
    template <class Context> auto format(const scout::Secret& secret, Context& context) const
    {
        return fmt::formatter<std::string_view>::format(secret.empty() ? "[empty]" : "[redacted]", context);
    }
};
