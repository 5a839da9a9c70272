// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Console.h"

#include "advice/Advice.h"
#include "advice/SetupLink.h"

#include <nlohmann/json.hpp>

#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <iostream>

namespace scout::cli {

namespace {

Error unwritable(const std::string& where, int errorNumber)
{
    return Error{ErrorKind::Storage, "file_unwritable",
        "Could not write " + where + ": " + std::strerror(errorNumber) + '.'};
}

} // namespace

Console::Console(const GlobalOptions& options)
    : m_options(options)
    , m_usesColor(!options.noColor && !std::getenv("NO_COLOR") && ::isatty(STDERR_FILENO) != 0)
{ }

Console::~Console() = default;

std::ostream& Console::data()
{
    if (m_options.output.empty())
        return std::cout;
    if (!m_file.is_open())
        m_file.open(m_options.output, std::ios::binary | std::ios::trunc);
    return m_file;
}

Result<void> Console::finishData()
{
    std::ostream& out = data();
    errno = 0;
    out.flush();
    const int reason = errno;
    const bool isClosedPipe = m_options.output.empty() && reason == EPIPE;
    if (out.good() || isClosedPipe)
        return {};
    return unwritable(m_options.output.empty() ? "the output" : m_options.output.string(), reason);
}

void Console::say(std::string_view message)
{
    if (!m_options.quiet)
        std::cerr << message << '\n';
}

void Console::report(const Error& error)
{
    if (m_options.wantsJson())
        std::cerr << explainedAsJson(error) << '\n';
    else
        std::cerr << (m_usesColor ? "\033[31mscout:\033[0m " : "scout: ") << explained(error) << '\n';
}

bool Console::isInputTerminal()
{
    return ::isatty(STDIN_FILENO) != 0;
}
bool Console::isErrorTerminal()
{
    return ::isatty(STDERR_FILENO) != 0;
}

std::string explained(const Error& error)
{
    const advice::Advice advice = advice::explain(error);
    std::string text = advice.title + ". " + advice.happened;
    if (!advice.said.empty() && advice.happened.find(advice.said) == std::string::npos)
        text += " (" + advice.said + ')';
    text += "\n  Why: " + advice.cause;
    for (std::size_t i = 0; i < advice.fixes.size(); ++i)
        text += "\n  " + std::to_string(i + 1) + ". " + advice.fixes[i];
    if (error.kind == ErrorKind::Unauthorized)
        text += "\n  Here: scout connections reconnect NAME";
    const std::string page = advice::setupLink(error.http ? error.http->url : "", advice.setupPath);
    if (!page.empty())
        text += "\n  Setup page: " + page;
    if (!advice.adminText.empty())
        text += "\n  To send to your admin: " + advice.adminText + (page.empty() ? "" : ' ' + page);
    return text;
}

std::string explainedAsJson(const Error& error)
{
    const advice::Advice advice = advice::explain(error);
    nlohmann::ordered_json json{{"code", advice.code}, {"message", advice.title + ". " + advice.happened},
        {"cause", advice.cause}, {"fix", advice.fixes}, {"status", nullptr}, {"url", nullptr}};
    if (error.http) {
        json["status"] = error.http->status;
        json["url"] = error.http->url;
    }
    using Json = nlohmann::ordered_json;
    return Json{{"error", std::move(json)}}.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace scout::cli
