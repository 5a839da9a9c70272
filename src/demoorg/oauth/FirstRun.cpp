// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/oauth/FirstRun.h"

#include "demoorg/data/Seed.h"
#include "demoorg/oauth/Approvals.h"
#include "demoorg/oauth/Credentials.h"
#include "demoorg/oauth/OrgSettings.h"

namespace scout::demoorg {

namespace {

void setPasswords(Org& org)
{
    for (const auto& user : org.users.all())
        if (user.isActive && !org.users.hasPassword(user.id))
            org.users.setPassword(user.id, Secret(std::string(kDemoPassword)));
}

ConnectedApp platformCli()
{
    ConnectedApp app;
    app.consumerKey = kPlatformCli;
    app.name = "Salesforce CLI";
    app.callbackUrls = {std::string(kLoopbackCallback)};
    app.scopes = Scopes("refresh_token api web full");
    app.secretForWebServerFlow = false;
    app.secretForRefreshFlow = false;
    app.madeElsewhere = true;
    return app;
}

ConnectedApp newDemoApp(Org& org)
{
    ConnectedApp app;
    app.consumerKey = newConsumerKey(org.random);
    app.consumerSecret = newConsumerSecret(org.random);
    app.name = "Scout demo app";
    app.contactEmail = "admin@scout.example";
    app.callbackUrls = {std::string(kLoopbackCallback)};
    app.scopes = Scopes("api web id openid refresh_token");
    app.clientCredentialsFlow = true;
    app.jwtFlow = true;
    app.passwordFlow = true;
    app.runAsUser = kDemoUsername;
    return app;
}

} // namespace

void completeFirstRun(Org& org)
{
    OrgSettings settings(org.database);
    if (settings.find(kDemoAppSetting))
        return;
    setPasswords(org);
    org.apps.save(platformCli());
    const ConnectedApp app = newDemoApp(org);
    org.apps.save(app);
    // As if each had approved it once: the JWT bearer flow asks for that.
    Approvals approvals(org.database);
    for (const auto& user : org.users.all())
        approvals.add(app.consumerKey, user.id, app.scopes, org.clock.now());
    settings.set(kDemoAppSetting, app.consumerKey);
}

} // namespace scout::demoorg
