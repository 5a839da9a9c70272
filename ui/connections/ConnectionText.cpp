// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/ConnectionText.h"

#include "async/QtText.h"
#include "connections/TimeText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

namespace scout::connections {

namespace {

struct ConnectionTextTr {
    Q_DECLARE_TR_FUNCTIONS(ConnectionText)
};

} // namespace

kit::Status statusOf(orgs::Status status)
{
    switch (status) {
    case orgs::Status::Connected:
        return kit::Status::Connected;
    case orgs::Status::Attention:
        return kit::Status::NeedsAttention;
    case orgs::Status::Reconnect:
        return kit::Status::ReconnectNeeded;
    case orgs::Status::Checking:
        return kit::Status::Checking;
    case orgs::Status::Offline:
        return kit::Status::Offline;
    case orgs::Status::Unchecked:
        break;
    }
    return kit::Status::NotChecked;
}

kit::BadgeKind badgeOf(orgs::Environment environment)
{
    switch (environment) {
    case orgs::Environment::Production:
        return kit::BadgeKind::Production;
    case orgs::Environment::Sandbox:
        return kit::BadgeKind::Sandbox;
    case orgs::Environment::Scratch:
        return kit::BadgeKind::Scratch;
    case orgs::Environment::Developer:
        return kit::BadgeKind::Developer;
    case orgs::Environment::Demo:
        break;
    }
    return kit::BadgeKind::Demo;
}

QString environmentText(orgs::Environment environment)
{
    switch (environment) {
    case orgs::Environment::Production:
        return ConnectionTextTr::tr("Production");
    case orgs::Environment::Sandbox:
        return ConnectionTextTr::tr("Sandbox");
    case orgs::Environment::Scratch:
        return ConnectionTextTr::tr("Scratch org");
    case orgs::Environment::Developer:
        return ConnectionTextTr::tr("Developer Edition");
    case orgs::Environment::Demo:
        break;
    }
    return ConnectionTextTr::tr("Demo org");
}

QString methodText(orgs::Method method)
{
    switch (method) {
    case orgs::Method::Quick:
        return ConnectionTextTr::tr("Quick Connect");
    case orgs::Method::Custom:
        return ConnectionTextTr::tr("Custom OAuth");
    case orgs::Method::ClientCredentials:
        return ConnectionTextTr::tr("Client credentials");
    case orgs::Method::Jwt:
        return ConnectionTextTr::tr("JWT Bearer");
    case orgs::Method::Token:
        return ConnectionTextTr::tr("Access token");
    case orgs::Method::SfdxUrl:
        return ConnectionTextTr::tr("SFDX URL");
    case orgs::Method::Demo:
        break;
    }
    return ConnectionTextTr::tr("Built in");
}

QString numberText(std::int64_t number)
{
    QLocale locale;
    locale.setNumberOptions(locale.numberOptions() & ~QLocale::OmitGroupSeparator); // the C locale omits it
    return locale.toString(static_cast<qlonglong>(number));
}

QString hostText(const std::string& url)
{
    const QUrl parsed(toQString(url));
    return parsed.port() < 0 ? parsed.host() : parsed.host() + u':' + QString::number(parsed.port());
}

QString statusSentence(const orgs::OrgProfile& profile, TimePoint now)
{
    const QString status = kit::statusWord(statusOf(profile.lastCheck.status));
    const QString note = toQString(profile.lastCheck.note);
    if (profile.lastCheck.status == orgs::Status::Unchecked)
        return status;
    if (!note.isEmpty())
        //: %1 is a status as "Reconnect needed", %2 a sentence that says why
        return ConnectionTextTr::tr("%1: %2").arg(status, note);
    //: %1 is a status, %2 a time as "2 min ago"
    return ConnectionTextTr::tr("%1, checked %2").arg(status, relativeText(profile.lastCheck.at, now));
}

QString secretsPlaceText(secrets::StoreKind kind)
{
    switch (kind) {
    case secrets::StoreKind::Keychain:
        return ConnectionTextTr::tr("in this computer’s keychain");
    case secrets::StoreKind::Vault:
        return ConnectionTextTr::tr("in the encrypted vault");
    case secrets::StoreKind::Memory:
        break;
    }
    return ConnectionTextTr::tr("until you quit");
}

QString privacyText(secrets::StoreKind kind)
{
    switch (kind) {
    case secrets::StoreKind::Keychain:
        return ConnectionTextTr::tr(
            "Tokens and keys stay in this computer’s keychain. Scout Desktop talks only to the "
            "Salesforce addresses you connect to, and it sends no usage data.");
    case secrets::StoreKind::Vault:
        return ConnectionTextTr::tr(
            "Tokens and keys stay in the encrypted vault. Scout Desktop talks only to the "
            "Salesforce addresses you connect to, and it sends no usage data.");
    case secrets::StoreKind::Memory:
        break;
    }
    return ConnectionTextTr::tr(
        "Tokens and keys are kept until you quit. Scout Desktop talks only to the Salesforce "
        "addresses you connect to, and it sends no usage data.");
}

} // namespace scout::connections
