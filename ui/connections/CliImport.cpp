// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/CliImport.h"

#include "async/RunInPool.h"

#include <QString>
#include <QtGlobal>

namespace scout::connections {

namespace {

/// As the CLI reads it.
bool usesKeyFile()
{
    const QString value = qEnvironmentVariable("SF_USE_GENERIC_UNIX_KEYCHAIN").toLower();
    return value == QStringLiteral("true") || value == QStringLiteral("1");
}

} // namespace

Task<orgs::CliOrgs> CoreCliImport::find()
{
    auto read = [home = m_home] { return orgs::readCliOrgs(home); };
    auto found = co_await runInPool(std::move(read));
    co_return found;
}

std::string CoreCliImport::knownAs(const orgs::CliOrg& org) const
{
    const orgs::OrgProfile* profile = m_adoption.adopted(org);
    return profile ? profile->name : std::string();
}

Task<Result<orgs::Connected>> CoreCliImport::adopt(orgs::CliOrg org)
{
    if (m_keys.empty() && !org.isJwt()) {
        auto keys = co_await orgs::findCliKeys(m_home, usesKeyFile());
        if (!keys)
            co_return keys.error();
        m_keys = std::move(keys).value();
    }
    co_return co_await m_adoption.adopt(std::move(org), m_keys);
}

} // namespace scout::connections
