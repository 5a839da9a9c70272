// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/RetryPolicy.h"

#include "base/Text.h"
#include "net/HttpDate.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace scout::net {

namespace {

using std::chrono::milliseconds;

constexpr std::array<std::string_view, 5> kRepeatableMethods{"GET", "HEAD", "OPTIONS", "PUT", "DELETE"};

bool isRepeatable(const HttpRequest& request)
{
    return std::find(kRepeatableMethods.begin(), kRepeatableMethods.end(), request.method)
        != kRepeatableMethods.end();
}

bool isWorthRepeating(const HttpRequest& request, const Error& error)
{
    if (error.code == "network_refused" || error.code == "network_name")
        return true; // nothing was sent
    return isRepeatable(request) && (error.code == "network_cut" || error.code == "network_idle");
}

bool isWorthRepeating(const HttpRequest& request, const HttpResponse& response)
{
    switch (response.status) {
    case 429:
        return true;
    case 503:
        return isRepeatable(request) || !response.header("Retry-After").empty();
    case 502:
    case 504:
        return isRepeatable(request);
    default:
        return false;
    }
}

bool isWorthRepeating(const HttpRequest& request, const Result<HttpResponse>& outcome)
{
    return outcome ? isWorthRepeating(request, *outcome) : isWorthRepeating(request, outcome.error());
}

/// Seconds or a date (RFC 9110 section 10.2.3).
std::optional<milliseconds> retryAfter(const HttpResponse& response, TimePoint now)
{
    const std::string_view text = trim(response.header("Retry-After"));
    int seconds = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (fault == std::errc() && end == text.data() + text.size())
        return std::max(milliseconds(0), milliseconds(std::chrono::seconds(seconds)));
    if (const auto date = parseHttpDate(text))
        return std::max(milliseconds(0), *date - now);
    return std::nullopt;
}

} // namespace

std::optional<milliseconds> RetryPolicy::delayAfter(const HttpRequest& request,
    const Result<HttpResponse>& outcome, int attempt, double random, TimePoint now) const
{
    if (attempt >= attempts || !isWorthRepeating(request, outcome))
        return std::nullopt;
    if (outcome) {
        if (const auto asked = retryAfter(*outcome, now))
            return *asked <= longestDelay ? asked : std::nullopt;
    }
    const milliseconds ceiling = std::min(longestDelay, firstDelay * (1 << std::min(attempt - 1, 16)));
    // Never less than half: a delay of nothing would hit a struggling server at once.
    return milliseconds(
        static_cast<milliseconds::rep>(static_cast<double>(ceiling.count()) * (0.5 + random / 2)));
}

} // namespace scout::net
