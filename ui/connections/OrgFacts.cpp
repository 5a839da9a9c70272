// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/OrgFacts.h"

#include "async/QtText.h"
#include "base/Text.h"
#include "connections/ConnectionText.h"
#include "connections/TimeText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace scout::connections {

namespace {

struct OrgFactsTr {
    Q_DECLARE_TR_FUNCTIONS(OrgFacts)
};

QList<kit::Fact> withoutEmpty(QList<kit::Fact> facts)
{
    facts.removeIf([](const kit::Fact& fact) { return fact.value.isEmpty(); });
    return facts;
}

QString apiVersionText(const std::string& version)
{
    return version.empty() ? QString() : u'v' + toQString(version);
}

} // namespace

QList<kit::Fact> orgFacts(const orgs::OrgProfile& profile)
{
    return withoutEmpty({
        {u"orgName"_s, OrgFactsTr::tr("Org name"), toQString(profile.orgName)},
        {u"orgId"_s, OrgFactsTr::tr("Org ID"), toQString(profile.orgId), true, true},
        {u"edition"_s, OrgFactsTr::tr("Edition"), toQString(profile.edition)},
        {u"instance"_s, OrgFactsTr::tr("Instance"), toQString(profile.instanceName)},
        {u"address"_s, OrgFactsTr::tr("Address"), hostText(profile.instanceUrl), true},
        {u"apiVersion"_s, OrgFactsTr::tr("API version"), apiVersionText(profile.apiVersion)},
    });
}

QList<kit::Fact> connectionFacts(const orgs::OrgProfile& profile)
{
    return withoutEmpty({
        {u"environment"_s, OrgFactsTr::tr("Environment"), environmentText(profile.environment)},
        {u"connectedAt"_s, OrgFactsTr::tr("Connected"), dateTimeText(profile.connectedAt)},
        {u"method"_s, OrgFactsTr::tr("Method"), methodText(profile.method)},
        {u"user"_s, OrgFactsTr::tr("User"), toQString(profile.username), true},
        {u"scopes"_s, OrgFactsTr::tr("Scopes"), toQString(join(profile.scopes, ", "))},
    });
}

QString diagnostics(const orgs::OrgProfile& profile)
{
    QStringList lines{toQString(profile.name)};
    for (const kit::Fact& fact : connectionFacts(profile) + orgFacts(profile))
        lines += OrgFactsTr::tr("%1: %2").arg(fact.label, fact.value);
    const orgs::LastCheck& check = profile.lastCheck;
    lines += OrgFactsTr::tr("Last check: %1, %2")
                 .arg(toQString(toIso8601(check.at)), kit::statusWord(statusOf(check.status)));
    if (!check.note.empty())
        lines += toQString(check.note);
    return lines.join(u'\n');
}

} // namespace scout::connections
