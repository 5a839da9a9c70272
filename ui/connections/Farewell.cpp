// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/Farewell.h"

#include "async/QtText.h"
#include "kit/Desktop.h"
#include "orgs/OrgProfile.h"

#include <QCoreApplication>

namespace scout::connections {

namespace {

struct Farewell {
    Q_DECLARE_TR_FUNCTIONS(Farewell)
};

/// An SFDX URL holds the refresh token of another program, mostly of the Salesforce CLI.
QString alsoEnds(orgs::Method method)
{
    if (method != orgs::Method::SfdxUrl)
        return {};
    return QChar(u' ')
        + Farewell::tr("The Salesforce CLI, or whatever else its SFDX URL came from, is signed out with it.");
}

QString whatStays(orgs::Method method)
{
    if (method == orgs::Method::Jwt)
        return Farewell::tr("The connection stays in the list with its key, and nothing signs in before you "
                            "choose Reconnect.");
    if (method == orgs::Method::ClientCredentials)
        return Farewell::tr(
            "The connection stays in the list with the secret of its app, and nothing signs in "
            "before you choose Reconnect.");
    return Farewell::tr("The connection stays in the list.");
}

} // namespace

kit::Question disconnectQuestion(const orgs::OrgProfile& profile)
{
    kit::Question question;
    question.title = Farewell::tr("Disconnect %1?").arg(toQString(profile.name));
    question.text = Farewell::tr("Its token is revoked in Salesforce and deleted from this computer.")
        + alsoEnds(profile.method) + QChar(u' ') + whatStays(profile.method);
    question.accept = Farewell::tr("Disconnect");
    question.decline = Farewell::tr("Stay connected");
    return question;
}

kit::Question removalQuestion(const orgs::OrgProfile& profile)
{
    kit::Question question;
    question.title = Farewell::tr("Remove %1?").arg(toQString(profile.name));
    question.text = Farewell::tr("Its token is revoked in Salesforce and deleted from this computer.")
        + alsoEnds(profile.method) + QChar(u' ')
        + Farewell::tr("To connect the org again, you sign in again.");
    question.accept = Farewell::tr("Remove connection");
    question.decline = Farewell::tr("Keep it");
    return question;
}

} // namespace scout::connections
