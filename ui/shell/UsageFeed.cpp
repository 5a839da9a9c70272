// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/UsageFeed.h"

#include "async/QtText.h"
#include "orgs/OrgSessions.h"

namespace scout::shell {

UsageFeed::UsageFeed(orgs::OrgSessions& sessions, QObject* parent)
    : QObject(parent)
    , m_sessions(sessions)
{
    m_sessions.onUsage([this](const std::string& id, orgs::ApiUsage usage) {
        Q_EMIT reported(toQString(id), ApiUse{usage.used, usage.limit});
    });
}

UsageFeed::~UsageFeed()
{
    m_sessions.onUsage({});
}

} // namespace scout::shell
