// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/ConnectMethod.h"

using namespace Qt::StringLiterals;

namespace scout::connections {

namespace {

struct ConnectMethodTr {
    Q_DECLARE_TR_FUNCTIONS(ConnectMethod)
};

QList<kit::Fact> compared(const QString& inSalesforce, const QString& signsInWith, const QString& stays)
{
    return {{u"inSalesforce"_s, ConnectMethodTr::tr("In Salesforce"), inSalesforce},
        {u"signsInWith"_s, ConnectMethodTr::tr("Signs in with"), signsInWith},
        {u"staysConnected"_s, ConnectMethodTr::tr("Stays connected"), stays}};
}

QList<kit::Fact> suits(const QString& bestFor, const QString& youNeed, const QString& takes)
{
    return {{u"bestFor"_s, ConnectMethodTr::tr("Best for"), bestFor},
        {u"youNeed"_s, ConnectMethodTr::tr("You need"), youNeed},
        {u"takes"_s, ConnectMethodTr::tr("Takes"), takes}};
}

MethodText quickText()
{
    return {u"quick"_s, u"browser"_s, ConnectMethodTr::tr("Quick Connect"),
        ConnectMethodTr::tr(
            "Your browser opens the Salesforce login page. You sign in as usual, including MFA or SSO, and "
            "come back here connected."),
        ConnectMethodTr::tr("Sign in with your browser. Usually nothing to set up in Salesforce."),
        compared(ConnectMethodTr::tr("Usually nothing to set up"), ConnectMethodTr::tr("Your browser"),
            ConnectMethodTr::tr("Until revoked")),
        suits(ConnectMethodTr::tr("Trying things out, daily admin work"),
            ConnectMethodTr::tr("Your Salesforce login"), ConnectMethodTr::tr("About 1 minute")),
        ConnectMethodTr::tr("Quick Connect")};
}

MethodText customText()
{
    return {u"custom"_s, u"key"_s, ConnectMethodTr::tr("Custom OAuth App"),
        ConnectMethodTr::tr(
            "Sign in through an external client app your company owns. You decide its scopes, session length "
            "and who may use it."),
        ConnectMethodTr::tr("Use an app that your company controls, with its own scopes and policies."),
        compared(ConnectMethodTr::tr("One app, guided"), ConnectMethodTr::tr("Browser, or no user"),
            ConnectMethodTr::tr("By your app’s policy")),
        suits(ConnectMethodTr::tr("Teams, stricter security rules"),
            ConnectMethodTr::tr("An external client app"), ConnectMethodTr::tr("About 10 minutes, guided")),
        ConnectMethodTr::tr("Set up Custom OAuth")};
}

MethodText jwtText()
{
    return {u"jwt"_s, u"certificate"_s, ConnectMethodTr::tr("JWT Bearer"),
        ConnectMethodTr::tr(
            "A private key on this computer proves who you are. Nobody signs in by hand, so unattended "
            "checks "
            "keep working."),
        ConnectMethodTr::tr("Sign in with a certificate. No browser and no password, ever."),
        compared(ConnectMethodTr::tr("App + certificate"), ConnectMethodTr::tr("Private key"),
            ConnectMethodTr::tr("Until certificate expiry")),
        suits(ConnectMethodTr::tr("Integration users, no person"),
            ConnectMethodTr::tr("An app with a certificate"),
            ConnectMethodTr::tr("About 15 minutes, guided")),
        ConnectMethodTr::tr("Set up JWT Bearer")};
}

} // namespace

const QList<ConnectMethod>& mainMethods()
{
    static const QList<ConnectMethod> methods{
        ConnectMethod::Quick, ConnectMethod::Custom, ConnectMethod::Jwt};
    return methods;
}

MethodText methodText(ConnectMethod method)
{
    switch (method) {
    case ConnectMethod::Quick:
        return quickText();
    case ConnectMethod::Custom:
        return customText();
    case ConnectMethod::Jwt:
        return jwtText();
    case ConnectMethod::Token:
        return {u"token"_s, u"text"_s, ConnectMethodTr::tr("Paste an access token or SFDX auth URL"), {}, {},
            {}, {}, {}};
    case ConnectMethod::Cli:
        return {
            u"cli"_s, u"terminal"_s, ConnectMethodTr::tr("Import from Salesforce CLI"), {}, {}, {}, {}, {}};
    case ConnectMethod::Demo:
        break;
    }
    return {u"demo"_s, u"demo"_s, ConnectMethodTr::tr("Add the demo org"), {}, {}, {}, {}, {}};
}

} // namespace scout::connections
