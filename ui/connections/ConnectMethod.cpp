// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/ConnectMethod.h"

using namespace Qt::StringLiterals;

namespace scout::connections {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ConnectMethod)
};

QList<kit::Fact> compared(const QString& inSalesforce, const QString& signsInWith, const QString& stays)
{
    return {{u"inSalesforce"_s, Text::tr("In Salesforce"), inSalesforce},
        {u"signsInWith"_s, Text::tr("Signs in with"), signsInWith},
        {u"staysConnected"_s, Text::tr("Stays connected"), stays}};
}

QList<kit::Fact> suits(const QString& bestFor, const QString& youNeed, const QString& takes)
{
    return {{u"bestFor"_s, Text::tr("Best for"), bestFor}, {u"youNeed"_s, Text::tr("You need"), youNeed},
        {u"takes"_s, Text::tr("Takes"), takes}};
}

MethodText quickText()
{
    return {u"quick"_s, u"browser"_s, Text::tr("Quick Connect"),
        Text::tr(
            "Your browser opens the Salesforce login page. You sign in as usual, including MFA or SSO, and "
            "come back here connected."),
        Text::tr("Sign in with your browser. Usually nothing to set up in Salesforce."),
        compared(Text::tr("Usually nothing to set up"), Text::tr("Your browser"), Text::tr("Until revoked")),
        suits(Text::tr("Trying things out, daily admin work"), Text::tr("Your Salesforce login"),
            Text::tr("About 1 minute")),
        Text::tr("Quick Connect")};
}

MethodText customText()
{
    return {u"custom"_s, u"key"_s, Text::tr("Custom OAuth App"),
        Text::tr(
            "Sign in through an external client app your company owns. You decide its scopes, session length "
            "and who may use it."),
        Text::tr("Use an app that your company controls, with its own scopes and policies."),
        compared(
            Text::tr("One app, guided"), Text::tr("Browser, or no user"), Text::tr("By your app’s policy")),
        suits(Text::tr("Teams, stricter security rules"), Text::tr("An external client app"),
            Text::tr("About 10 minutes, guided")),
        Text::tr("Set up Custom OAuth")};
}

MethodText jwtText()
{
    return {u"jwt"_s, u"certificate"_s, Text::tr("JWT Bearer"),
        Text::tr("A private key on this computer proves who you are. Nobody signs in by hand, so unattended "
                 "checks "
                 "keep working."),
        Text::tr("Sign in with a certificate. No browser and no password, ever."),
        compared(
            Text::tr("App + certificate"), Text::tr("Private key"), Text::tr("Until certificate expiry")),
        suits(Text::tr("Integration users, no person"), Text::tr("An app with a certificate"),
            Text::tr("About 15 minutes, guided")),
        Text::tr("Set up JWT Bearer")};
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
        return {
            u"token"_s, u"text"_s, Text::tr("Paste an access token or SFDX auth URL"), {}, {}, {}, {}, {}};
    case ConnectMethod::Cli:
        return {u"cli"_s, u"terminal"_s, Text::tr("Import from Salesforce CLI"), {}, {}, {}, {}, {}};
    case ConnectMethod::Demo:
        break;
    }
    return {u"demo"_s, u"demo"_s, Text::tr("Add the demo org"), {}, {}, {}, {}, {}};
}

} // namespace scout::connections
