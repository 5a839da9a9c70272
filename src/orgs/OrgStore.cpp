// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgs/OrgStore.h"

#include "async/RunInPool.h"
#include "base/Text.h"
#include "crypto/Random.h"
#include "settings/AtomicFile.h"
#include "settings/FileLock.h"

#include <algorithm>

namespace scout::orgs {

namespace {

namespace fs = std::filesystem;

template <class Profiles> auto findById(Profiles& profiles, std::string_view id)
{
    return std::find_if(
        profiles.begin(), profiles.end(), [id](const auto& profile) { return profile.id == id; });
}

template <class Profiles> auto findByName(Profiles& profiles, std::string_view name)
{
    return std::find_if(profiles.begin(), profiles.end(),
        [name](const auto& profile) { return equalsIgnoreCase(profile.name, name); });
}

std::string uniqueName(const std::vector<OrgProfile>& profiles, const std::string& wanted)
{
    std::string name = wanted;
    for (int number = 2; findByName(profiles, name) != profiles.end(); ++number)
        name = wanted + ' ' + std::to_string(number);
    return name;
}

Error unknownConnection()
{
    return Error{ErrorKind::NotFound, "connection_unknown", "The connection is no longer there."};
}

Result<ProfileFile> readProfiles(const fs::path& file)
{
    const auto text = settings::readFile(file);
    if (!text && text.error().kind == ErrorKind::NotFound)
        return ProfileFile{};
    if (!text)
        return text.error();
    return decodeProfiles(*text);
}

/// Says what happened to a file that can't be understood, after it was set aside.
Error damaged(const fs::path& file, const Error& reason)
{
    const auto copy = settings::setAside(file);
    const std::string where =
        copy ? "It was kept as " + copy->string() + '.' : "It is still at " + file.string() + '.';
    return Error{ErrorKind::Storage, "profiles_damaged", reason.message + ' ' + where};
}

std::string hex(const std::string& bytes)
{
    constexpr char kDigits[] = "0123456789abcdef";
    std::string text;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        text += kDigits[byte >> 4];
        text += kDigits[byte & 15];
    }
    return text;
}

} // namespace

OrgStore::OrgStore(fs::path file, crypto::RandomSource& random)
    : m_file(std::move(file))
    , m_random(random)
{ }

OrgStore::~OrgStore() = default;

Result<void> OrgStore::load()
{
    auto content = readProfiles(m_file);
    const bool unreadable = !content && content.error().kind == ErrorKind::BadResponse;
    if (unreadable)
        return damaged(m_file, content.error());
    if (!content)
        return content.error();
    if (*content != m_content) {
        m_content = std::move(content).value();
        Q_EMIT changed();
    }
    return {};
}

const OrgProfile* OrgStore::byName(std::string_view name) const
{
    const auto found = findByName(m_content.profiles, name);
    return found == m_content.profiles.end() ? nullptr : &*found;
}

const OrgProfile* OrgStore::byId(std::string_view id) const
{
    const auto found = findById(m_content.profiles, id);
    return found == m_content.profiles.end() ? nullptr : &*found;
}

const OrgProfile* OrgStore::defaultProfile() const
{
    const OrgProfile* chosen = byId(m_content.defaultId);
    return chosen || m_content.profiles.empty() ? chosen : &m_content.profiles.front();
}

std::string OrgStore::newId()
{
    return hex(crypto::randomBytes(m_random, 16));
}

Task<Result<void>> OrgStore::edit(Edit edit)
{
    auto work = [file = m_file, edit = std::move(edit)]() -> Result<ProfileFile> {
        const auto lock = settings::FileLock::acquire(file.string() + ".lock", std::chrono::seconds(5));
        if (!lock)
            return lock.error();
        auto content = readProfiles(file);
        if (!content)
            return content;
        if (auto edited = edit(*content); !edited)
            return edited.error();
        if (auto written = settings::writeFile(file, encode(*content)); !written)
            return written.error();
        return content;
    };
    auto content = co_await runInPool(std::move(work));
    if (!content)
        co_return content.error();
    m_content = std::move(content).value();
    Q_EMIT changed();
    co_return Result<void>();
}

Task<Result<OrgProfile>> OrgStore::add(OrgProfile profile)
{
    std::vector<OrgProfile> one;
    one.push_back(std::move(profile));
    auto added = co_await addAll(std::move(one));
    if (!added)
        co_return added.error();
    co_return std::move(added->front());
}

Task<Result<std::vector<OrgProfile>>> OrgStore::addAll(std::vector<OrgProfile> profiles)
{
    std::vector<std::string> ids;
    for (OrgProfile& profile : profiles) {
        if (profile.id.empty())
            profile.id = newId();
        ids.push_back(profile.id);
    }
    Edit append = [profiles = std::move(profiles)](ProfileFile& file) mutable -> Result<void> {
        for (OrgProfile& profile : profiles) {
            profile.name = uniqueName(file.profiles, profile.name);
            if (file.profiles.empty())
                file.defaultId = profile.id;
            file.profiles.push_back(std::move(profile));
        }
        return {};
    };
    auto edited = co_await edit(std::move(append));
    if (!edited)
        co_return edited.error();
    std::vector<OrgProfile> added;
    for (const std::string& id : ids)
        added.push_back(*byId(id));
    co_return added;
}

Task<Result<OrgProfile>> OrgStore::update(std::string id, Change change)
{
    Edit apply = [id, change = std::move(change)](ProfileFile& file) -> Result<void> {
        const auto profile = findById(file.profiles, id);
        if (profile == file.profiles.end())
            return unknownConnection();
        change(*profile);
        const auto isNamesake = [&](const OrgProfile& other) {
            return other.id != id && equalsIgnoreCase(other.name, profile->name);
        };
        if (std::any_of(file.profiles.begin(), file.profiles.end(), isNamesake))
            return Error{ErrorKind::BadRequest, "connection_name_taken",
                "There is another connection named \"" + profile->name + "\"."};
        return {};
    };
    auto edited = co_await edit(std::move(apply));
    if (!edited)
        co_return edited.error();
    co_return *byId(id);
}

Task<Result<void>> OrgStore::remove(std::string id)
{
    Edit erase = [id](ProfileFile& file) -> Result<void> {
        const auto profile = findById(file.profiles, id);
        if (profile == file.profiles.end())
            return unknownConnection();
        file.profiles.erase(profile);
        if (file.defaultId == id)
            file.defaultId = file.profiles.empty() ? std::string() : file.profiles.front().id;
        return {};
    };
    co_return co_await edit(std::move(erase));
}

Task<Result<void>> OrgStore::setDefault(std::string id)
{
    Edit choose = [id](ProfileFile& file) -> Result<void> {
        if (findById(file.profiles, id) == file.profiles.end())
            return unknownConnection();
        file.defaultId = id;
        return {};
    };
    co_return co_await edit(std::move(choose));
}

} // namespace scout::orgs
