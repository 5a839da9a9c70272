// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

#include <chrono>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace scout::test {

/// All that a started program gets to see; nothing is inherited.
using Environment = std::map<std::string, std::string>;

/// A program run by a test, with its streams. It and its children are killed with this object, and it dies
/// with the test's process. Use it on one thread. What goes wrong, and a wait that takes too long, throws
/// with what the program has said: the test ends there.
class Program {
public:
    /// A stage of a flow on a slow and busy machine.
    static constexpr std::chrono::seconds kLimit{60};

    enum class Stream { Output, Errors };

    struct Finished {
        int exitCode; ///< 128 + the signal, where one ended it
        std::string output;
        std::string errors;
    };

    Program(const std::filesystem::path& file, const std::vector<std::string>& arguments,
        const Environment& environment);
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;
    ~Program();

    void write(const std::string& input);
    void closeInput();
    /// Asks it to end, as Ctrl-C does.
    void interrupt();
    /// As a broken pointer would.
    void crash();

    /// Until the stream has something like `pattern`; gives its first group, or all of it.
    std::string waitFor(Stream stream, const std::string& pattern);
    Finished waitForEnd(std::chrono::milliseconds limit = kLimit);

    /// The arguments as other users of the machine can see them, with blanks between.
    std::string commandLine() const;

private:
    void readStreams();
    [[noreturn]] void giveUp(const std::string& problem);

    std::string m_name;
    QProcess m_process;
    std::string m_output;
    std::string m_errors;
};

} // namespace scout::test
