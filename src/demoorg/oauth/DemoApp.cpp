// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/oauth/DemoApp.h"

#include "demoorg/oauth/FirstRun.h"
#include "demoorg/oauth/OrgSettings.h"
#include "demoorg/oauth/RsaKey.h"

namespace scout::demoorg {

namespace {

constexpr std::string_view kAppKeySetting = "demo_app_key";

} // namespace

std::optional<ConnectedApp> demoApp(const Org& org)
{
    const auto key = OrgSettings(org.database).find(kDemoAppSetting);
    return key ? org.apps.find(*key) : std::nullopt;
}

std::optional<Secret> demoAppKey(Org& org)
{
    OrgSettings settings(org.database);
    auto app = demoApp(org);
    if (const auto kept = settings.find(kAppKeySetting))
        return Secret(*kept);
    if (!app || !app->certificate.empty())
        return std::nullopt;
    const RsaKey key = RsaKey::generate();
    const TimePoint now = org.clock.now();
    app->certificate =
        key.selfSignedCertificate("Scout demo app", now - std::chrono::days(1), now + std::chrono::days(365));
    org.apps.save(*app);
    settings.set(kAppKeySetting, key.pem().reveal());
    return key.pem();
}

Result<void> setDemoAppCertificate(Org& org, std::string_view certificate)
{
    const auto read = Certificate::read(certificate);
    if (!read)
        return read.error();
    auto app = demoApp(org);
    if (!app)
        return Error{ErrorKind::NotFound, "demo_app_missing", "The demo org's own app is gone"};
    app->certificate = read->pem();
    org.apps.save(*app);
    OrgSettings(org.database).remove(kAppKeySetting);
    return {};
}

void rotateRefreshTokens(Org& org)
{
    for (auto app : org.apps.all()) {
        app.rotatesRefreshTokens = true;
        org.apps.save(app);
    }
}

} // namespace scout::demoorg
