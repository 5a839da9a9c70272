// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orgs/CliAdoption.h"

namespace scout::connections {

/// The orgs that the Salesforce CLI of this computer is signed in to, and how to make connections of them.
class CliImport {
public:
    virtual ~CliImport() = default;

    /// Reads files of the CLI, on the pool; none is an empty list.
    virtual Task<orgs::CliOrgs> find() = 0;
    /// The name of the connection that was made of it before; empty if there is none.
    virtual std::string knownAs(const orgs::CliOrg& org) const = 0;
    /// Errors: those of findCliKeys and CliAdoption::adopt.
    virtual Task<Result<orgs::Connected>> adopt(orgs::CliOrg org) = 0;
};

/// The core's own. Nothing of the CLI's is written.
class CoreCliImport final : public CliImport {
public:
    /// `home` is the user's home folder.
    CoreCliImport(orgs::CliAdoption& adoption, std::filesystem::path home)
        : m_adoption(adoption)
        , m_home(std::move(home))
    { }

    Task<orgs::CliOrgs> find() override;
    std::string knownAs(const orgs::CliOrg& org) const override;
    Task<Result<orgs::Connected>> adopt(orgs::CliOrg org) override;

private:
    orgs::CliAdoption& m_adoption;
    std::filesystem::path m_home;
    std::vector<Secret> m_keys; ///< found with the first org that needs one
};

} // namespace scout::connections
