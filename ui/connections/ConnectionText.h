// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/Badge.h"
#include "kit/Status.h"
#include "orgs/OrgProfile.h"
#include "secrets/SecretStore.h"

#include <QString>

#include <cstdint>

namespace scout::connections {

kit::Status statusOf(orgs::Status status);
kit::BadgeKind badgeOf(orgs::Environment environment);

QString environmentText(orgs::Environment environment); ///< "Production"
QString methodText(orgs::Method method); ///< "Quick Connect"
QString numberText(std::int64_t number); ///< "15,000"

/// "login.salesforce.com" of "https://login.salesforce.com/…"; with the port where it has one.
QString hostText(const std::string& url);

/// How a connection is doing, for one line of a list: "Connected, checked 2 min ago".
QString statusSentence(const orgs::OrgProfile& profile, TimePoint now);

/// Where the secrets are, to complete "Kept …": "in this computer’s keychain".
QString secretsPlaceText(secrets::StoreKind kind);

/// Where the secrets are, as it is said on the first page.
QString privacyText(secrets::StoreKind kind);

} // namespace scout::connections
