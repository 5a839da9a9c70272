// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/rest/Conditions.h"

#include "base/Text.h"
#include "crypto/Digest.h"

#include <algorithm>
#include <ctime>
#include <iomanip>
#include <sstream>

namespace scout::demoorg {

namespace {

constexpr const char* kDateFormat = "%a, %d %b %Y %H:%M:%S GMT";

/// "W/" only says that the bytes may differ, as those of a compressed answer do.
std::string_view withoutWeakness(std::string_view tag)
{
    tag = trim(tag);
    return tag.starts_with("W/") ? tag.substr(2) : tag;
}

bool names(std::string_view list, std::string_view etag)
{
    const auto tags = split(list, ',');
    return std::any_of(tags.begin(), tags.end(),
        [&](std::string_view tag) { return trim(tag) == "*" || withoutWeakness(tag) == etag; });
}

bool isUnchanged(const Request& request, const Validators& validators)
{
    const auto tags = request.header("If-None-Match");
    if (!tags.empty() && !validators.etag.empty())
        return names(tags, validators.etag);
    const auto since = readHttpDate(request.header("If-Modified-Since"));
    return since && std::chrono::floor<std::chrono::seconds>(validators.modified) <= *since;
}

bool isOutdated(const Request& request, const Validators& validators)
{
    const auto tags = request.header("If-Match");
    if (!tags.empty() && !validators.etag.empty())
        return !names(tags, validators.etag);
    const auto since = readHttpDate(request.header("If-Unmodified-Since"));
    return since && std::chrono::floor<std::chrono::seconds>(validators.modified) > *since;
}

} // namespace

std::optional<Reply> conditionalReply(const Request& request, const Validators& validators)
{
    if (isOutdated(request, validators))
        return errorReply({412, "PRECONDITION_FAILED", "The resource has changed since"});
    const bool isRead = request.method == "GET" || request.method == "HEAD";
    if (isRead && isUnchanged(request, validators))
        return withValidators(Reply::empty(304), validators);
    return std::nullopt;
}

Reply withValidators(Reply reply, const Validators& validators)
{
    if (!validators.etag.empty())
        reply.headers.push_back({"ETag", validators.etag});
    reply.headers.push_back({"Last-Modified", httpDate(validators.modified)});
    return reply;
}

std::string etagOf(std::string_view body)
{
    constexpr std::size_t kBytes = 8; // enough to tell two versions of a resource apart
    std::ostringstream tag;
    tag << '"' << std::hex << std::setfill('0');
    for (const char byte : crypto::sha256(body).substr(0, kBytes))
        tag << std::setw(2) << int(static_cast<unsigned char>(byte));
    tag << '"';
    return tag.str();
}

std::string httpDate(TimePoint time)
{
    const std::time_t seconds = std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text << std::put_time(&parts, kDateFormat);
    return text.str();
}

std::optional<TimePoint> readHttpDate(std::string_view text)
{
    std::tm parts{};
    std::istringstream in{std::string(text)};
    in.imbue(std::locale::classic());
    in >> std::get_time(&parts, kDateFormat);
    const TimePoint time{std::chrono::seconds(timegm(&parts))};
    // The library takes half a date for a whole one.
    return !in.fail() && httpDate(time) == text ? std::optional(time) : std::nullopt;
}

} // namespace scout::demoorg
