// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sf/DescribeCache.h"

#include "base/Log.h"
#include "base/Text.h"
#include "sf/DescribeReply.h"
#include "soql/Build.h"

#include <algorithm>

namespace scout::sf {

namespace {

/// How long an answer is taken for good before Salesforce is asked whether it still is.
constexpr std::chrono::minutes kFresh{10};
constexpr int kNotModified = 304;
constexpr const char* kListFile = "objects";

} // namespace

DescribeCache::DescribeCache(std::shared_ptr<orgs::OrgSession> session, const Clock& clock, Place place)
    : m_session(std::move(session))
    , m_clock(clock)
    , m_root("/services/data/v" + place.apiVersion + "/sobjects")
    , m_files(place.cache / "describe" / place.profileId / ('v' + place.apiVersion))
{ }

const soql::ObjectInfo* DescribeCache::object(std::string_view name) const
{
    if (std::string key = toLower(name); !isFresh(key))
        m_wanted.insert(std::move(key));
    return m_known.object(name);
}

bool DescribeCache::isWanting() const
{
    return !isFresh({}) || std::any_of(m_wanted.begin(), m_wanted.end(), [this](const std::string& name) {
        return !spelling(name).empty();
    });
}

Task<Result<void>> DescribeCache::load()
{
    if (!isFresh({})) {
        auto loaded = co_await loadObjects();
        if (!loaded)
            co_return loaded;
    }
    while (!m_wanted.empty()) {
        const std::string key = m_wanted.extract(m_wanted.begin()).value();
        const std::string name = spelling(key);
        if (name.empty())
            continue;
        auto loaded = co_await loadObject(name);
        if (!loaded)
            co_return loaded;
    }
    co_return Result<void>();
}

Task<Result<void>> DescribeCache::loadObjects()
{
    auto body = co_await fetch(kListFile, m_root);
    if (!body)
        co_return body.error();
    auto names = objectNamesFrom(*body);
    if (!names) {
        m_files.remove(kListFile); // not kept, so that the next answer comes whole
        co_return names.error();
    }
    m_known.setObjects(std::move(names).value());
    m_askedAt[{}] = m_clock.now();
    co_return Result<void>();
}

Task<Result<void>> DescribeCache::loadObject(std::string name)
{
    const std::string file = "object-" + name;
    auto body = co_await fetch(file, m_root + '/' + name + "/describe");
    // An object can go between the list and the question.
    if (!body && body.error().kind != ErrorKind::NotFound)
        co_return body.error();
    if (body) {
        auto object = objectInfoFrom(*body);
        if (!object) {
            m_files.remove(file);
            co_return object.error();
        }
        m_known.add(std::move(object).value());
    }
    m_askedAt[toLower(name)] = m_clock.now();
    co_return Result<void>();
}

Task<DescribeCache::Body> DescribeCache::fetch(std::string name, std::string path)
{
    auto stored = m_files.read(name);
    orgs::ApiRequest request;
    request.path = std::move(path);
    if (stored && !stored->lastModified.empty())
        request.headers.push_back(net::HttpHeader{"If-Modified-Since", stored->lastModified});
    auto response = co_await m_session->send(std::move(request));
    if (!response)
        co_return response.error();
    if (response->status == kNotModified && stored)
        co_return std::move(stored->body);
    StoredDescribe fresh{std::string(response->header("Last-Modified")), std::move(response->body)};
    // It serves without the disk, too.
    if (const auto written = m_files.write(name, fresh); !written)
        log::area(log::Area::Sf).warn("{}", written.error().message);
    co_return std::move(fresh.body);
}

std::string DescribeCache::spelling(std::string_view name) const
{
    for (const soql::ObjectName& object : m_known.objects())
        if (equalsIgnoreCase(object.name, name))
            // It becomes part of a path, and of a file's name.
            return soql::nameFrom(object.name) ? object.name : std::string();
    return {};
}

bool DescribeCache::isFresh(const std::string& key) const
{
    const auto asked = m_askedAt.find(key);
    return asked != m_askedAt.end() && m_clock.now() - asked->second < kFresh;
}

} // namespace scout::sf
