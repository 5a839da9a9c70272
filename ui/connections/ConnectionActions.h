// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orgs/Connections.h"

namespace scout::connections {

/// What the page can have done with a connection that is there.
class ConnectionActions {
public:
    virtual ~ConnectionActions() = default;

    /// Looks at the org and keeps what it found in the profile. An Error means that it could not be kept.
    virtual Task<Result<void>> check(std::string id) = 0;
    /// Revokes the token at Salesforce and deletes it here; the connection stays.
    virtual Task<Result<orgs::Connections::Removal>> disconnect(std::string id) = 0;
    /// Revokes the token at Salesforce, then deletes it and the connection here.
    virtual Task<Result<orgs::Connections::Removal>> remove(std::string id) = 0;
    /// Errors: those of OrgStore::update.
    virtual Task<Result<void>> rename(std::string id, std::string name) = 0;
};

/// The core's own.
class CoreConnectionActions final : public ConnectionActions {
public:
    CoreConnectionActions(orgs::Connections& connections, orgs::OrgStore& store);

    Task<Result<void>> check(std::string id) override;
    Task<Result<orgs::Connections::Removal>> disconnect(std::string id) override;
    Task<Result<orgs::Connections::Removal>> remove(std::string id) override;
    Task<Result<void>> rename(std::string id, std::string name) override;

private:
    orgs::Connections& m_connections;
    orgs::OrgStore& m_store;
};

} // namespace scout::connections
