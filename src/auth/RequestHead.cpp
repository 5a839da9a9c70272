// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/RequestHead.h"

#include "base/Text.h"

#include <algorithm>
#include <vector>

namespace scout::auth {

namespace {

std::vector<std::string_view> linesOf(std::string_view head)
{
    auto lines = split(head, '\n');
    for (std::string_view& line : lines)
        if (line.ends_with('\r'))
            line.remove_suffix(1);
    return lines;
}

bool isMethod(std::string_view text)
{
    return !text.empty() && text.size() <= 16
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// Printable ASCII only; anything else has to come percent-encoded.
bool isTarget(std::string_view text)
{
    return text.starts_with('/')
        && std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

/// "localhost:1717" → "localhost", "[::1]:1717" → "::1".
std::string hostWithoutPort(std::string_view authority)
{
    if (authority.starts_with('['))
        return toLower(authority.substr(1, authority.find(']') - 1));
    return toLower(authority.substr(0, authority.find(':')));
}

/// The value of the only Host header.
std::optional<std::string> hostOf(const std::vector<std::string_view>& lines)
{
    std::optional<std::string> host;
    for (auto line = lines.begin() + 1; line != lines.end(); ++line) {
        const auto colon = line->find(':');
        if (colon == std::string_view::npos)
            return std::nullopt;
        if (!equalsIgnoreCase(line->substr(0, colon), "host"))
            continue;
        if (host)
            return std::nullopt;
        host = hostWithoutPort(trim(line->substr(colon + 1)));
    }
    return host;
}

} // namespace

std::optional<RequestHead> parseRequestHead(std::string_view head)
{
    const auto lines = linesOf(head);
    const auto words = split(lines.front(), ' ');
    if (words.size() != 3 || !isMethod(words[0]) || !isTarget(words[1]) || !words[2].starts_with("HTTP/1."))
        return std::nullopt;
    auto host = hostOf(lines);
    if (!host)
        return std::nullopt;
    const auto mark = words[1].find('?');
    RequestHead request;
    request.method = words[0];
    request.path = words[1].substr(0, mark);
    request.query = mark == std::string_view::npos ? std::string_view() : words[1].substr(mark + 1);
    request.host = std::move(*host);
    return request;
}

} // namespace scout::auth
