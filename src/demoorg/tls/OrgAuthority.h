// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/Org.h"
#include "demoorg/tls/CertificateAuthority.h"

namespace scout::demoorg {

/// The names that a client on this computer may use for hosts that listen at `address`.
std::vector<std::string> namesOf(const std::string& address);

/// The authority that vouches for the org's hosts. It is made on first use and kept with the org's data, so
/// that a client that trusts it does so tomorrow as well.
CertificateAuthority orgAuthority(Org& org, const std::string& address);

} // namespace scout::demoorg
