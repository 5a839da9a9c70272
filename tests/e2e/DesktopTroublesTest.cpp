// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What goes wrong most often, as a person meets it in the windows: provoked in the org, explained by the
// panel, and mended by doing what the panel says.
#include "connections/ConnectWizard.h"
#include "e2e/DesktopFixture.h"
#include "e2e/OrgAdmin.h"
#include "orgs/OrgStore.h"

#include <QRadioButton>

#include <fstream>
#include <iterator>

namespace scout::test {

class Troubles : public DesktopWindow {
protected:
    Troubles()
        : DesktopWindow({"--records", "Account=10"})
    { }

public:
    /// Everything that the error panel says, a line each.
    QString panelText()
    {
        waitUntilShown(u"errorTitle"_s);
        QStringList lines;
        for (const auto* label : find<QWidget>(u"errorPanel"_s)->findChildren<QLabel*>())
            lines += label->text();
        return lines.join(u'\n');
    }
    void expectAdvice(const char* what, const char* fix)
    {
        const QString text = panelText();
        EXPECT_TRUE(text.contains(QString::fromUtf8(what))) << qPrintable(text);
        EXPECT_TRUE(text.contains(QString::fromUtf8(fix))) << qPrintable(text);
    }
    void expectConnected()
    {
        waitUntilShown(u"addAnother"_s);
        ASSERT_EQ(services.orgs().profiles().size(), 1u);
        EXPECT_EQ(services.orgs().profiles()[0].lastCheck.status, orgs::Status::Connected);
    }
    /// The user finishes the sign-in in a browser, which comes back to the callback.
    void finishInBrowser(const std::string& decision = "allow")
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !desktop.opened.empty(); }, kPatienceMs));
        const std::string url = desktop.opened.back().toString(QUrl::FullyEncoded).toStdString();
        desktop.opened.clear();
        inTheBrowser([url, decision] {
            const std::string landing = decide(url, decision);
            const auto path = landing.find('/', landing.find("://") + 3);
            demoorg::Browser(landing.substr(0, path)).get(landing.substr(path));
        });
    }
    void beginUnattended(const std::string& secret)
    {
        click(u"begin_custom"_s);
        find<QRadioButton>(u"withoutUser"_s)->click();
        choosePlace(ownHost());
        fill(u"consumerKey"_s, app);
        fill(u"clientSecret"_s, secret);
        click(u"wizardPrimary"_s);
    }
    /// The JWT wizard with a key of its own, up to its form of app and users.
    void makeKey(const QString& place)
    {
        click(u"begin_jwt"_s);
        choosePlace(place);
        click(u"wizardPrimary"_s);
        click(u"generateKey"_s);
        waitUntilShown(u"saveCertificate"_s);
        desktop.chosenFile = QString::fromStdString((home.path() / "scout-desktop.crt").string());
        click(u"saveCertificate"_s);
        ASSERT_TRUE(QTest::qWaitFor([this] { return QFile::exists(desktop.chosenFile); }, kPatienceMs));
        uploadCertificate();
        click(u"wizardPrimary"_s);
    }
    void connectUser()
    {
        fill(u"consumerKey"_s, app);
        fill(u"newUsername"_s, org.value("SF_USERNAME"));
        click(u"wizardPrimary"_s);
    }
    void uploadCertificate()
    {
        std::ifstream file(desktop.chosenFile.toStdString());
        admin.uploadCertificate(app, std::string(std::istreambuf_iterator<char>(file), {}));
    }
    void changePolicy(const char* field, const char* value)
    {
        admin.heal(OrgAdmin::pathOf(app) + "/policies/edit", "OAuth Policies", {{field, value}});
    }

    std::string app = org.value("SF_CLIENT_ID");
    OrgAdmin admin{org.value("SF_INSTANCE_URL")};
};

/// One row of the matrix: what the administrator breaks, what the panel says of it, and how that is followed.
struct Trouble {
    const char* name;
    const char* breakage;
    const char* what;
    const char* fix;
    void (*follow)(Troubles& troubles);
};

void PrintTo(const Trouble& trouble, std::ostream* out)
{
    *out << trouble.name;
}

std::string nameOf(const testing::TestParamInfo<Trouble>& info)
{
    return info.param.name;
}

class JwtTroubles : public Troubles, public testing::WithParamInterface<Trouble> { };

TEST_P(JwtTroubles, EndOnceThePanelIsFollowed)
{
    makeKey(ownHost());
    admin.breakIt(GetParam().breakage, app);
    connectUser();
    expectAdvice(GetParam().what, GetParam().fix);
    GetParam().follow(*this);
    click(u"errorPrimary"_s); // Try again
    expectConnected();
}

INSTANTIATE_TEST_SUITE_P(Matrix, JwtTroubles,
    testing::Values(
        Trouble{"CertificateOfAnotherKey", "certificate-mismatch", "The JWT is not valid",
            "upload the certificate to the app", [](Troubles& troubles) { troubles.uploadCertificate(); }},
        Trouble{"CertificateThatExpired", "certificate-expired", "certificate has expired",
            "upload the certificate", [](Troubles& troubles) { troubles.uploadCertificate(); }},
        Trouble{"UserNotPreauthorized", "not-preauthorized", "An admin must approve this user for the app",
            "add the user's profile or a permission set to the app's policies",
            [](Troubles& troubles) { troubles.admin.preauthorize(troubles.app, "System Administrator"); }},
        Trouble{"UserWhoHasNotApproved", "not-approved", "The user has not approved the app",
            "Permitted Users to \"Admin approved users are pre-authorized\"",
            [](Troubles& troubles) { troubles.admin.preauthorize(troubles.app, "System Administrator"); }},
        Trouble{"UnknownConsumerKey", "disabled", "Salesforce does not know this consumer key",
            "Check that the app still exists and is active.",
            [](Troubles& troubles) { troubles.changePolicy("status", "enabled"); }}),
    nameOf);

class BrowserTroubles : public Troubles, public testing::WithParamInterface<Trouble> { };

TEST_P(BrowserTroubles, EndOnceThePanelIsFollowed)
{
    admin.breakIt(GetParam().breakage, "PlatformCLI");
    startSignIn();
    finishInBrowser();
    expectAdvice(GetParam().what, GetParam().fix);
    GetParam().follow(*this);
    click(u"errorPrimary"_s); // Start again
    finishInBrowser();
    expectConnected();
}

INSTANTIATE_TEST_SUITE_P(Matrix, BrowserTroubles,
    testing::Values(Trouble{"AppBlocked", "blocked", "The app is blocked in this org",
                        "Connected Apps OAuth Usage, Unblock.",
                        [](Troubles& troubles) { troubles.admin.heal("/setup/usage", ">Unblock<"); }},
        Trouble{"AppNotInstalled", "uninstalled", "The app is not installed in this org",
            "Connected Apps OAuth Usage, Install.",
            [](Troubles& troubles) { troubles.admin.heal("/setup/usage", ">Install<"); }}),
    nameOf);

TEST_F(Troubles, ADenialEndsWithAnAllowance)
{
    startSignIn();
    finishInBrowser("deny");
    expectAdvice("The request was denied in the browser", "Allow");
    click(u"errorPrimary"_s);
    finishInBrowser();
    expectConnected();
}

TEST_F(Troubles, ABusyPortIsPassedByPasting)
{
    QTcpServer somebodyElse;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            return somebodyElse.isListening()
                || somebodyElse.listen(QHostAddress(QHostAddress::LocalHost), kCallbackPort);
        },
        kPatienceMs));
    const std::string url = startSignIn();
    std::string landing;
    inTheBrowser([&] { landing = allowEverything(url); });
    waitUntilShown(u"signInProblem"_s);
    fill(u"redirectedAddress"_s, landing);
    click(u"pasteContinue"_s);
    expectConnected();
}

TEST_F(Troubles, AWrongSecretIsReplacedInTheForm)
{
    admin.breakIt("wrong-secret", app);
    beginUnattended(org.value("SF_CLIENT_SECRET"));
    expectAdvice(
        "Consumer key and secret do not match", "Copy both the consumer key and the consumer secret again");
    click(u"wizardBack"_s);
    EXPECT_EQ(find<QLineEdit>(u"consumerKey"_s)->text().toStdString(), app)
        << "what was typed is still there";
    fill(u"clientSecret"_s, admin.consumerSecret(app));
    click(u"wizardPrimary"_s);
    expectConnected();
}

// The way back to the first form keeps the key and the users.
TEST_F(Troubles, TheWrongEnvironmentIsChangedInTheForm)
{
    admin.breakIt("wrong-environment");
    makeKey(loginUrl());
    connectUser();
    expectAdvice("Salesforce does not know this consumer key", "Check Production or Sandbox");
    const auto* key = find<QWidget>(u"saveCertificate"_s);
    for (int form = 3; form > 0; --form)
        click(u"wizardBack"_s);
    choosePlace(QString::fromStdString(org.value("SF_TEST_URL")));
    click(u"wizardPrimary"_s);
    EXPECT_TRUE(key->isVisible());
    click(u"wizardPrimary"_s);
    click(u"wizardPrimary"_s);
    expectConnected();
}

// Salesforce's own page shows the mismatch; the guide has shown what must be registered.
TEST_F(Troubles, AWrongCallbackIsMendedWithTheOneOfTheForm)
{
    admin.breakIt("wrong-callback", app);
    click(u"begin_custom"_s);
    choosePlace(loginUrl());
    fill(u"consumerKey"_s, app);
    fill(u"clientSecret"_s, org.value("SF_CLIENT_SECRET"));
    const std::string callback = find<QLineEdit>(u"callbackUrl"_s)->text().toStdString();
    click(u"wizardPrimary"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !desktop.opened.empty(); }, kPatienceMs));
    const std::string url = desktop.opened.back().toString(QUrl::FullyEncoded).toStdString();
    std::string page;
    inTheBrowser([&] { page = allowEverything(url); });
    EXPECT_NE(page.find("redirect_uri_mismatch"), std::string::npos) << page.substr(0, 300);
    admin.heal(OrgAdmin::pathOf(app) + "/edit", "Basic Information", {{"callbackUrls", callback}});
    click(u"openBrowserAgain"_s);
    finishInBrowser();
    expectConnected();
}

/// Trouble of a connection that is there.
class LaterTroubles : public Troubles, public testing::WithParamInterface<Trouble> {
protected:
    void connectOrg()
    {
        startSignIn();
        finishInBrowser();
        click(u"wizardSecondary"_s); // Done
    }
    void expectStatus(const QString& word)
    {
        const auto* status = find<QLabel>(u"detailStatus"_s);
        EXPECT_TRUE(QTest::qWaitFor([&] { return status->text() == word; }, kPatienceMs))
            << qPrintable(status->text());
    }
    QString reason() { return find<QLabel>(u"detailReason"_s)->text(); }
    void reconnect()
    {
        click(u"detailReconnect"_s);
        finishInBrowser();
        expectConnected();
        click(u"wizardSecondary"_s);
        expectStatus(u"Connected"_s);
    }
};

TEST_P(LaterTroubles, AreSeenByACheckAndEndOnceTheyAreMended)
{
    connectOrg();
    admin.breakIt(GetParam().breakage);
    click(u"detailCheck"_s);
    expectStatus(u"Needs attention"_s);
    EXPECT_TRUE(reason().contains(QString::fromUtf8(GetParam().what))) << qPrintable(reason());
    GetParam().follow(*this);
    click(u"detailCheck"_s);
    expectStatus(u"Connected"_s);
}

INSTANTIATE_TEST_SUITE_P(Matrix, LaterTroubles,
    testing::Values(Trouble{"ApiLimitExceeded", "api-limit", "The org has used all of its API calls", "",
                        [](Troubles& troubles) {
                            troubles.admin.heal("/setup/api-use", "Limit", {{"used", "0"}});
                        }},
        Trouble{"ApiSwitchedOff", "no-api", "The API is switched off for this user", "",
            [](Troubles& troubles) {
                troubles.admin.healRow("/setup/users", "<tr><td>System Administrator</td><td>No</td>");
            }}),
    nameOf);

using Sessions = LaterTroubles;

TEST_F(Sessions, ThatWereRevokedAreBroughtBackByReconnect)
{
    connectOrg();
    admin.breakIt("tokens-revoked");
    click(u"detailCheck"_s);
    expectStatus(u"Reconnect needed"_s);
    reconnect();
}

TEST_F(Sessions, ThatWereGivenUpAreBroughtBackByReconnect)
{
    connectOrg();
    click(u"detailDisconnect"_s);
    expectStatus(u"Reconnect needed"_s);
    EXPECT_EQ(desktop.questions.size(), 1u);
    reconnect();
    EXPECT_EQ(services.orgs().profiles().size(), 1u);
}

} // namespace scout::test
