// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each wizard as a new user meets it: what has to be done in Setup is done there, by an administrator at the
// demo org's own pages, with nothing but what the wizard shows.
#include "connections/UsernamesField.h"
#include "e2e/DesktopFixture.h"
#include "e2e/SetupAdmin.h"
#include "orgs/OrgStore.h"

#include <QRadioButton>
#include <QSignalSpy>

#include <algorithm>

namespace scout::test {

class Wizards : public Desktop {
protected:
    void expectConnected(orgs::Method method)
    {
        waitUntilShown(u"addAnother"_s);
        ASSERT_EQ(services.orgs().profiles().size(), 1u);
        EXPECT_EQ(services.orgs().profiles()[0].method, method);
        EXPECT_EQ(services.orgs().profiles()[0].lastCheck.status, orgs::Status::Connected);
        const auto dates =
            window.findChildren<QLabel*>(u"connectedAt"_s); // also the one of the list's detail
        EXPECT_TRUE(std::ranges::any_of(dates, &QWidget::isVisible));
        click(u"wizardPrimary"_s);
        waitUntilShown(u"placeholderAction"_s);
    }
    /// The guide of the JWT wizard, up to its consumer key.
    std::string makeJwtApp(const std::string& certificate)
    {
        std::string consumerKey;
        inTheBrowser([&] {
            SetupAdmin admin(org.value("SF_INSTANCE_URL"));
            admin.quickFind("App Manager");
            admin.press("New External Client App");
            admin.fill("External Client App Name", "Scout JWT Integration");
            admin.fill("Contact Email", "admin@scout.example");
            admin.choose("Distribution State", "Local");
            admin.tick("Enable OAuth");
            admin.fill("Callback URL", "https://login.salesforce.com/services/oauth2/success");
            admin.tick("Manage user data via APIs (api)");
            admin.tick("Perform requests at any time (refresh_token, offline_access)");
            admin.tick("Enable JWT Bearer Flow");
            admin.upload("Upload Certificate (for the JWT Bearer Flow)", certificate);
            admin.press("Create");
            admin.see("Scout_JWT_Integration");
            admin.press("OAuth Settings");
            consumerKey = admin.read("consumer-key");
        });
        return consumerKey;
    }
    /// "Approve the users".
    void approveAdministrators()
    {
        inTheBrowser([&] {
            SetupAdmin admin(org.value("SF_INSTANCE_URL"));
            admin.quickFind("External Client App Manager");
            admin.press("Scout JWT Integration");
            admin.press("Policies");
            admin.press("Edit");
            admin.choose("Permitted Users", "Admin approved users are pre-authorized");
            admin.choose("IP Relaxation", "Relax IP restrictions");
            admin.tick("System Administrator");
            admin.press("Save");
            admin.see("The policies were saved.");
        });
    }
    void sendBrowserTo(const std::string& url)
    {
        inTheBrowser([&, url] {
            user.signIn(url);
            user.allow();
        });
    }
};

TEST_F(Wizards, ConnectWithAnAppThatAnAdminMakesByTheGuide)
{
    click(u"begin_custom"_s);
    std::string consumerKey;
    std::string secret;
    inTheBrowser([&] {
        SetupAdmin admin(org.value("SF_INSTANCE_URL"));
        admin.quickFind("App Manager");
        admin.press("New Connected App");
        admin.fill("Connected App Name", "Scout CRM Integration");
        admin.fill("Contact Email", "admin@scout.example");
        admin.tick("Enable OAuth Settings");
        admin.fill("Callback URL", "http://localhost:1717/OauthRedirect");
        admin.tick("Manage user data via APIs (api)");
        admin.tick("Perform requests at any time (refresh_token, offline_access)");
        admin.tick("Enable Authorization Code and Credentials Flow");
        admin.tick("Require Secret for Web Server Flow");
        admin.tick("Require Secret for Refresh Token Flow");
        admin.press("Save");
        admin.press("Continue");
        admin.press("Click to reveal");
        secret = admin.read("consumer-secret");
        consumerKey = admin.read("consumer-key");
    });
    choosePlace(loginUrl());
    fill(u"consumerKey"_s, consumerKey);
    fill(u"clientSecret"_s, secret);
    click(u"wizardPrimary"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !desktop.opened.empty(); }, kPatienceMs));
    sendBrowserTo(desktop.opened.back().toString(QUrl::FullyEncoded).toStdString());
    expectConnected(orgs::Method::Custom);
}

TEST_F(Wizards, LeadFromAWrongSecretToTheRightOne)
{
    click(u"begin_custom"_s);
    find<QRadioButton>(u"withoutUser"_s)->click();
    choosePlace(ownHost());
    fill(u"consumerKey"_s, org.value("SF_CLIENT_ID"));
    fill(u"clientSecret"_s, u"mistyped"_s);
    click(u"wizardPrimary"_s);
    waitUntilShown(u"errorTitle"_s);
    click(u"wizardBack"_s);
    EXPECT_EQ(find<QLineEdit>(u"consumerKey"_s)->text().toStdString(), org.value("SF_CLIENT_ID"));
    fill(u"clientSecret"_s, org.value("SF_CLIENT_SECRET"));
    click(u"wizardPrimary"_s);
    expectConnected(orgs::Method::ClientCredentials);
}

TEST_F(Wizards, ConnectWithAKeyThatIsMadeHereAndUploadedThere)
{
    click(u"begin_jwt"_s);
    choosePlace(loginUrl());
    click(u"wizardPrimary"_s);
    click(u"generateKey"_s);
    waitUntilShown(u"saveCertificate"_s);
    desktop.chosenFile = QString::fromStdString((home.path() / "scout-desktop.crt").string());
    click(u"saveCertificate"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return QFile::exists(desktop.chosenFile); }, kPatienceMs));
    click(u"wizardPrimary"_s);
    fill(u"consumerKey"_s, makeJwtApp(desktop.chosenFile.toStdString()));
    fill(u"newUsername"_s, org.value("SF_USERNAME"));
    click(u"wizardPrimary"_s);
    waitUntilShown(u"errorTitle"_s); // nobody has pre-authorized the user
    approveAdministrators();
    click(u"errorPrimary"_s); // Try again
    expectConnected(orgs::Method::Jwt);
}

TEST_F(Wizards, ReconnectWithTheKeptKeyWhenTheTokenIsRevoked)
{
    click(u"begin_custom"_s);
    find<QRadioButton>(u"withoutUser"_s)->click();
    choosePlace(ownHost());
    fill(u"consumerKey"_s, org.value("SF_CLIENT_ID"));
    fill(u"clientSecret"_s, org.value("SF_CLIENT_SECRET"));
    click(u"wizardPrimary"_s);
    waitUntilShown(u"addAnother"_s);
    const std::string id = services.orgs().profiles()[0].id;
    click(u"wizardSecondary"_s);
    click(u"detailReconnect"_s);
    waitUntilShown(u"addAnother"_s);
    ASSERT_EQ(services.orgs().profiles().size(), 1u) << "in place, not anew";
    EXPECT_EQ(services.orgs().profiles()[0].id, id);
}

} // namespace scout::test
