// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/TerminalPrompt.h"

#include "cli/StandardInput.h"

#include <cstdio>
#include <memory>

#include <termios.h>
#include <unistd.h>

namespace scout::cli {

namespace {

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using Terminal = std::unique_ptr<std::FILE, CloseFile>;

/// Switches the echo off for as long as it lives.
class SilentTyping {
public:
    explicit SilentTyping(int terminal)
        : m_terminal(terminal)
    {
        ::tcgetattr(m_terminal, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(m_terminal, TCSAFLUSH, &silent);
    }
    SilentTyping(const SilentTyping&) = delete;
    SilentTyping& operator=(const SilentTyping&) = delete;
    ~SilentTyping() { ::tcsetattr(m_terminal, TCSAFLUSH, &m_before); }

private:
    int m_terminal;
    termios m_before{};
};

Error nothingTyped()
{
    return Error{ErrorKind::Cancelled, "passphrase_cancelled", "Nothing was typed."};
}

Result<std::string> readLine(std::FILE* terminal, const std::string& question)
{
    std::fputs(question.c_str(), terminal);
    std::fflush(terminal);
    std::string typed;
    for (int c = std::fgetc(terminal); c != '\n'; c = std::fgetc(terminal)) {
        if (c == EOF)
            return nothingTyped();
        typed += static_cast<char>(c);
    }
    return typed;
}

Result<Secret> readPassphrase(std::FILE* terminal, const std::string& question)
{
    const SilentTyping silent(::fileno(terminal));
    auto typed = readLine(terminal, question);
    if (!typed)
        return typed.error();
    std::fputc('\n', terminal);
    return Secret(std::move(typed).value());
}

} // namespace

bool TerminalPrompt::isPossible()
{
    const Terminal terminal(std::fopen("/dev/tty", "r+"));
    return terminal != nullptr && ::isatty(STDIN_FILENO) != 0;
}

Task<Result<Secret>> TerminalPrompt::ask(Reason reason)
{
    const Terminal terminal(std::fopen("/dev/tty", "r+"));
    if (!terminal)
        co_return Error{ErrorKind::Cancelled, "passphrase_cancelled", "There is no terminal to ask at."};
    if (reason == Reason::OpenVault)
        co_return readPassphrase(terminal.get(), "Passphrase of the vault: ");
    co_return newPassphraseFromTerminal("There is no keychain. Passphrase for a new encrypted vault: ");
}

Result<Secret> newPassphraseFromTerminal(const std::string& question)
{
    const Terminal terminal(std::fopen("/dev/tty", "r+"));
    if (!terminal)
        return nothingTyped();
    auto first = readPassphrase(terminal.get(), question);
    if (!first)
        return first;
    auto second = readPassphrase(terminal.get(), "The same again: ");
    if (second && !(*first == *second))
        return Error{ErrorKind::Cancelled, "passphrase_mismatch", "The two passphrases are not the same."};
    return second;
}

Result<Secret> secretFromTerminal(const std::string& question)
{
    const Terminal terminal(std::fopen("/dev/tty", "r+"));
    return terminal ? readPassphrase(terminal.get(), question) : nothingTyped();
}

Result<std::string> lineFromTerminal(const std::string& question)
{
    const Terminal terminal(std::fopen("/dev/tty", "r+"));
    return terminal ? readLine(terminal.get(), question) : nothingTyped();
}

Result<Secret> secretFromUser(const std::string& what)
{
    if (!TerminalPrompt::isPossible())
        return secretFromStandardInput("the " + what);
    const Terminal terminal(std::fopen("/dev/tty", "r+"));
    auto typed = readPassphrase(terminal.get(), "New " + what + ": ");
    if (typed && typed->empty())
        return nothingTyped();
    return typed;
}

} // namespace scout::cli
