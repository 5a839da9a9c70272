// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/http/Router.h"

#include "base/Text.h"

#include <algorithm>

namespace scout::demoorg {

namespace {

std::vector<std::string> segmentsOf(std::string_view path)
{
    std::vector<std::string> segments;
    for (const auto segment : split(path, '/'))
        if (!segment.empty())
            segments.emplace_back(segment);
    return segments;
}

bool isVariable(std::string_view segment)
{
    return segment.starts_with('{') && segment.ends_with('}');
}

bool isRest(std::string_view segment)
{
    return segment.ends_with("...}");
}

std::string restOf(const std::vector<std::string>& segments, std::size_t from)
{
    return percentDecode(
        join({segments.begin() + std::ptrdiff_t(std::min(from, segments.size())), segments.end()}, "/"));
}

/// What the variables of the pattern stand for, or nothing if the path does not fit.
std::optional<Parameters> match(
    const std::vector<std::string>& pattern, const std::vector<std::string>& segments)
{
    Parameters variables;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const std::string& expected = pattern[i];
        if (isRest(expected)) {
            variables.add(expected.substr(1, expected.size() - 5), restOf(segments, i));
            return variables;
        }
        if (i >= segments.size())
            return std::nullopt;
        if (isVariable(expected))
            variables.add(expected.substr(1, expected.size() - 2), percentDecode(segments[i]));
        else if (expected != segments[i])
            return std::nullopt;
    }
    return segments.size() == pattern.size() ? std::optional(variables) : std::nullopt;
}

/// Salesforce's 405 (REST guide), for a path that is known under other methods.
Reply methodNotAllowed(std::string_view method, std::vector<std::string> allowed)
{
    if (std::find(allowed.begin(), allowed.end(), "GET") != allowed.end())
        allowed.push_back("HEAD");
    std::sort(allowed.begin(), allowed.end());
    allowed.erase(std::unique(allowed.begin(), allowed.end()), allowed.end());
    const std::string list = join(allowed, ",");
    return errorReply({405, "METHOD_NOT_ALLOWED",
                          "HTTP Method '" + std::string(method) + "' not allowed. Allowed are " + list})
        .with("Allow", list);
}

} // namespace

void Router::on(std::string_view method, std::string_view pattern, Handler handler)
{
    m_routes.push_back({std::string(method), segmentsOf(pattern), std::move(handler)});
}

void Router::addFilter(Filter filter)
{
    m_filters.push_back(std::move(filter));
}

void Router::otherwise(Handler handler)
{
    m_otherwise = std::move(handler);
}

Reply Router::answer(const Request& request) const
{
    return passFilters(request, 0);
}

Reply Router::passFilters(const Request& request, std::size_t next) const
{
    if (next == m_filters.size())
        return dispatch(request);
    return m_filters[next](
        request, [this, next](const Request& passed) { return passFilters(passed, next + 1); });
}

Reply Router::dispatch(Request request) const
{
    const auto segments = segmentsOf(request.path);
    const std::string_view method = request.method == "HEAD" ? std::string_view("GET") : request.method;
    std::vector<std::string> allowed;
    for (const auto& route : m_routes) {
        auto variables = match(route.pattern, segments);
        if (!variables)
            continue;
        if (route.method == method) {
            request.variables = std::move(*variables);
            return route.handler(request);
        }
        allowed.push_back(route.method);
    }
    return allowed.empty() ? m_otherwise(request) : methodNotAllowed(request.method, std::move(allowed));
}

} // namespace scout::demoorg
