// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/faults/FaultPlan.h"

#include "demoorg/oauth/OAuthError.h"

#include <charconv>

namespace scout::demoorg {

namespace {

bool isService(const std::string& path)
{
    return path.find("/services/") != std::string::npos;
}

bool isToken(const std::string& path)
{
    return path.ends_with("/services/oauth2/token");
}

bool contains(const std::string& path, std::string_view part)
{
    return path.find(part) != std::string::npos;
}

/// A slash at the end means nothing.
std::string_view withoutSlash(std::string_view path)
{
    return path.ends_with('/') ? path.substr(0, path.size() - 1) : path;
}

bool isBulkUpload(const Request& request)
{
    return request.method == "PUT" && contains(request.path, "/jobs/ingest/")
        && withoutSlash(request.path).ends_with("/batches");
}

bool isBulkResults(const std::string& path)
{
    const std::string_view resource = withoutSlash(path);
    return contains(path, "/jobs/")
        && (resource.ends_with("esults") || resource.ends_with("unprocessedrecords"));
}

/// What the client gets instead of an answer; nothing for faults that spoil the answer itself.
std::optional<Reply> refusal(FaultKind kind, bool atTokenEndpoint)
{
    switch (kind) {
    case FaultKind::Unauthorized:
        return atTokenEndpoint ? oauthErrorReply({"invalid_client", "invalid client credentials", 401})
                               : errorReply({401, "INVALID_SESSION_ID", "Session expired or invalid"});
    case FaultKind::Unavailable:
        return atTokenEndpoint
            ? oauthErrorReply({"server_error", "retry your request", 503})
            : errorReply({503, "SERVER_UNAVAILABLE",
                "We are down for maintenance. Sorry for the inconvenience, we'll be back shortly."});
    case FaultKind::TooMany:
        return errorReply({429, "REQUEST_LIMIT_EXCEEDED", "Too many requests"}).with("Retry-After", "1");
    case FaultKind::Limit:
        return errorReply({403, "REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded."});
    case FaultKind::Lock:
        return errorReply({400, "UNABLE_TO_LOCK_ROW", "unable to obtain exclusive access to this record",
            std::vector<std::string>{}});
    default:
        return std::nullopt;
    }
}

void spoil(Reply& reply, const FaultSpec& fault)
{
    if (fault.kind == FaultKind::Slow)
        return;
    // So that half of it is something, and is missed.
    if (reply.body.size() < 2)
        reply = Reply::json("[                ]", reply.status);
    switch (fault.kind) {
    case FaultKind::Drop:
        reply.delivery = Delivery::Cut;
        break;
    case FaultKind::Stall:
        reply.delivery = Delivery::Stall;
        break;
    case FaultKind::Truncate:
        reply.body.resize(reply.body.size() / 2);
        break;
    case FaultKind::Garbage:
        reply.body = "\x01<garbage>{\"records\":[{,]\xff";
        break;
    default:
        break;
    }
}

/// One request in eight meets one of these.
FaultSpec drawn(std::mt19937_64& random, const FaultSpec& schedule)
{
    constexpr std::uint64_t kOneIn = 8;
    constexpr FaultKind kChoices[] = {
        FaultKind::Unavailable, FaultKind::TooMany, FaultKind::Drop, FaultKind::Truncate, FaultKind::Slow};
    FaultSpec fault = schedule;
    const bool strikes = random() % kOneIn == 0;
    fault.kind = strikes ? kChoices[random() % std::size(kChoices)] : FaultKind::Slow;
    fault.delay = strikes && fault.kind == FaultKind::Slow ? std::chrono::milliseconds(random() % 100)
                                                           : std::chrono::milliseconds(0);
    return fault;
}

} // namespace

void FaultPlan::set(std::vector<FaultSpec> specs)
{
    const std::lock_guard lock(m_mutex);
    m_armed.clear();
    for (auto& spec : specs) {
        const std::uint64_t seed = spec.seed;
        m_armed.push_back({std::move(spec), std::mt19937_64(seed)});
    }
}

std::vector<FaultSpec> FaultPlan::specs() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<FaultSpec> specs;
    for (const auto& armed : m_armed)
        if (armed.spec.left != 0)
            specs.push_back(armed.spec);
    return specs;
}

void FaultPlan::setLatency(std::chrono::milliseconds latency)
{
    const std::lock_guard lock(m_mutex);
    m_latency = latency;
}

/// A locator says which row its page begins with; the first one of a cursor tells how many rows a page has.
std::int64_t FaultPlan::pageOf(const std::string& path)
{
    constexpr std::size_t kRemembered = 1000;
    const auto slash = path.rfind('/');
    const auto dash = path.rfind('-');
    if (dash == std::string::npos || dash < slash)
        return 1;
    std::int64_t firstRow = 0;
    std::from_chars(path.data() + dash + 1, path.data() + path.size(), firstRow);
    if (m_batchSizes.size() > kRemembered)
        m_batchSizes.clear();
    const auto batch = m_batchSizes.emplace(path.substr(slash, dash - slash), firstRow).first->second;
    return batch > 0 ? firstRow / batch + 1 : 1;
}

bool FaultPlan::hits(const FaultSpec& spec, const Request& request, std::int64_t page) const
{
    const std::string& path = request.path;
    const bool isQuery = contains(path, "/query");
    switch (spec.place) {
    case FaultPlace::Any:
        return true;
    case FaultPlace::Token:
        return isToken(path);
    case FaultPlace::Query:
        return isQuery && !contains(path, "/jobs/");
    case FaultPlace::Page:
        return isQuery && !contains(path, "/jobs/") && page == spec.page;
    case FaultPlace::Sobject:
        return contains(path, "/sobjects") && !contains(path, "/composite");
    case FaultPlace::Composite:
        return contains(path, "/composite");
    case FaultPlace::BulkUpload:
        return isBulkUpload(request);
    case FaultPlace::BulkResults:
        return isBulkResults(path);
    }
    return false;
}

std::vector<FaultSpec> FaultPlan::take(const Request& request)
{
    const std::lock_guard lock(m_mutex);
    const std::int64_t page = contains(request.path, "/query/") ? pageOf(request.path) : 1;
    std::vector<FaultSpec> taken;
    if (m_latency.count() > 0)
        taken.push_back({.kind = FaultKind::Slow, .delay = m_latency});
    for (auto& armed : m_armed) {
        if (armed.spec.left == 0 || !hits(armed.spec, request, page))
            continue;
        if (armed.spec.left > 0)
            --armed.spec.left;
        taken.push_back(armed.spec.kind == FaultKind::Random ? drawn(armed.random, armed.spec) : armed.spec);
    }
    return taken;
}

Reply FaultPlan::answer(const Request& request, const Handler& next)
{
    if (!isService(request.path) || contains(request.path, "/authorize")
        || contains(request.path, "/approval"))
        return next(request);
    const auto faults = take(request);
    std::chrono::milliseconds delay{};
    std::optional<Reply> refused;
    for (const auto& fault : faults) {
        delay += fault.delay;
        if (!refused)
            refused = refusal(fault.kind, isToken(request.path));
    }
    Reply reply = refused ? std::move(*refused) : next(request);
    if (!refused)
        for (const auto& fault : faults)
            spoil(reply, fault);
    reply.delay = delay;
    return reply;
}

} // namespace scout::demoorg
