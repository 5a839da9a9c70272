// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/OrgChecks.h"

#include "connections/ConnectionText.h"
#include "connections/TimeText.h"

#include <QCoreApplication>

#include <algorithm>

namespace scout::connections {

namespace {

constexpr double kUseToWorryAbout = 0.8;

struct OrgChecksTr {
    Q_DECLARE_TR_FUNCTIONS(OrgChecks)
};

OrgCheck callsLeft(const orgs::ApiUsage& usage)
{
    const bool isLow = usage.used >= usage.limit * kUseToWorryAbout;
    return {isLow ? kit::Status::NeedsAttention : kit::Status::Connected,
        OrgChecksTr::tr("API calls left today"), numberText(std::max(0, usage.limit - usage.used))};
}

OrgCheck organization(const orgs::OrgFacts& facts)
{
    const bool isReadable = !facts.orgName.empty();
    return {isReadable ? kit::Status::Connected : kit::Status::NeedsAttention,
        OrgChecksTr::tr("User may see the org’s details"),
        isReadable ? OrgChecksTr::tr("yes") : OrgChecksTr::tr("no")};
}

} // namespace

QList<OrgCheck> checksOf(const orgs::Connected& connection)
{
    const orgs::OrgFacts& facts = connection.facts;
    QList<OrgCheck> checks{
        {kit::Status::Connected, OrgChecksTr::tr("Token accepted"), OrgChecksTr::tr("yes")},
        {kit::Status::Connected, OrgChecksTr::tr("REST API answers"),
            OrgChecksTr::tr("%1 ms").arg(facts.latencyMs)},
    };
    if (facts.usage)
        checks += callsLeft(*facts.usage);
    checks += organization(facts);
    return checks;
}

QString checksSentence(const QList<OrgCheck>& checks, TimePoint at)
{
    const auto passed = std::count_if(checks.begin(), checks.end(),
        [](const OrgCheck& check) { return check.status == kit::Status::Connected; });
    if (passed == checks.size())
        return OrgChecksTr::tr("All %1 checks passed on %2 at %3.")
            .arg(passed)
            .arg(dateText(at), timeText(at));
    return OrgChecksTr::tr("%1 of %2 checks passed on %3 at %4.")
        .arg(passed)
        .arg(checks.size())
        .arg(dateText(at), timeText(at));
}

} // namespace scout::connections
