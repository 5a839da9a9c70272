// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/ConnectionItem.h"

#include <QObject>

namespace scout::orgs {
class OrgSessions;
}

namespace scout::shell {

/// Passes on what answers of Salesforce tell about an org's API use, to every window that is open.
class UsageFeed final : public QObject {
    Q_OBJECT

public:
    /// The sessions outlive the feed and have no other observer.
    explicit UsageFeed(orgs::OrgSessions& sessions, QObject* parent = nullptr);
    ~UsageFeed() override;

Q_SIGNALS:
    void reported(const QString& connectionId, const scout::shell::ApiUse& use);

private:
    orgs::OrgSessions& m_sessions;
};

} // namespace scout::shell
