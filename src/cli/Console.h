// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "cli/GlobalOptions.h"

#include <fstream>
#include <iosfwd>
#include <memory>
#include <string>
#include <string_view>

namespace scout::cli {

/// Where a command speaks: data to stdout (or the file of --output) and nothing else there; messages,
/// progress and errors to stderr.
class Console {
public:
    explicit Console(const GlobalOptions& options);
    ~Console();

    /// The stream for data. Opens the file of --output when first asked.
    std::ostream& data();
    /// Ends the data: flushes, and says whether all of it was written. A closed pipe is no error.
    Result<void> finishData();

    /// A message for a person; silent with --quiet.
    void say(std::string_view message);
    /// What happened, why, and what to do; as JSON where the command's data are JSON.
    void report(const Error& error);

    bool usesColor() const { return m_usesColor; }
    static bool isInputTerminal();
    static bool isErrorTerminal();

private:
    const GlobalOptions& m_options;
    std::ofstream m_file;
    bool m_usesColor = false;
};

/// The paragraph of report().
std::string explained(const Error& error);
/// {"error":{"code","message","cause","fix":[…],"status","url"}} on one line.
std::string explainedAsJson(const Error& error);

} // namespace scout::cli
