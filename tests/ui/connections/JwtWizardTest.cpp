// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/JwtWizard.h"

#include "connections/UsernamesField.h"
#include "support/Eventually.h"
#include "support/TemporaryFolder.h"
#include "ui/connections/WizardFixture.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QThreadPool>
#include <QToolButton>

#include <fstream>

using namespace Qt::StringLiterals;

namespace scout::connections {

namespace {

const QString kJwtAppKey = u"3MVG9ZzQ1kD7xw2LrT4vUc8bYfJnHs0aPqEo7x2LrT4v"_s;

Error notApproved()
{
    return {ErrorKind::BadRequest, "oauth_invalid_grant", "user hasn't approved this consumer",
        HttpFault{400, "invalid_grant", "user hasn't approved this consumer", {}}};
}

} // namespace

class Jwt : public test::FixtureOf<JwtWizard> {
protected:
    void makeKey()
    {
        QSignalSpy changed(&wizard->keys(), &KeyController::changed);
        click(u"generateKey"_s);
        EXPECT_TRUE(test::eventually([this] { return !wizard->keys().isWorking(); }));
    }
    void goToKey() { click(u"wizardPrimary"_s); }
    void goToApp()
    {
        goToKey();
        makeKey();
        click(u"wizardPrimary"_s);
    }
    void fillApp(const QString& usernames)
    {
        type(u"consumerKey"_s, kJwtAppKey);
        type(u"newUsername"_s, usernames);
        key(Qt::Key_Tab); // nothing is lost that was not added
    }
    void connectUsers(const QString& usernames)
    {
        goToApp();
        fillApp(usernames);
        click(u"wizardPrimary"_s);
        QCoreApplication::processEvents();
    }
    const SigningKey& signingKey() { return std::get<SigningKey>(signIn.requests().at(0).way); }
};

TEST_F(Jwt, GoesFromTheChecklistToTheConnectedOrg)
{
    QSignalSpy connected(wizard.get(), &ConnectWizard::connected);
    EXPECT_TRUE(isVisible(u"hasSetup"_s));
    connectUsers(u"svc@larkfield.example, dana@larkfield.example"_s);
    EXPECT_EQ(
        signIn.triedUsers, (std::vector<std::string>{"svc@larkfield.example", "dana@larkfield.example"}));
    ASSERT_EQ(signIn.requests().size(), 1u) << "stored once all users are in";
    EXPECT_EQ(signingKey().clientId, kJwtAppKey.toStdString());
    EXPECT_EQ(signingKey().usernames, signIn.triedUsers);
    EXPECT_TRUE(signingKey().certificate.matches(signingKey().key));
    EXPECT_EQ(signIn.requests()[0].loginUrl, "https://login.salesforce.com");
    finish(test::sampleConnection());
    EXPECT_EQ(connected.size(), 1);
    EXPECT_TRUE(isVisible(u"connectedAt"_s));
}

TEST_F(Jwt, NeedsAKeyBeforeItGoesOn)
{
    goToKey();
    click(u"wizardPrimary"_s);
    EXPECT_TRUE(isVisible(u"certificateNameError"_s));
    EXPECT_FALSE(isVisible(u"consumerKey"_s));
    makeKey();
    EXPECT_EQ(text(u"keyResult"_s), u"Key and certificate match"_s);
    EXPECT_TRUE(text(u"certificateExpiry"_s).contains(u"365"_s));
    click(u"wizardPrimary"_s);
    EXPECT_TRUE(isVisible(u"consumerKey"_s));
}

TEST_F(Jwt, SavesTheCertificateForTheUpload)
{
    const test::TemporaryFolder folder;
    goToKey();
    makeKey();
    desktop.chosenFile = QString::fromStdString((folder.path() / "scout.crt").string());
    QSignalSpy saved(&wizard->keys(), &KeyController::saved);
    click(u"saveCertificate"_s);
    ASSERT_TRUE(saved.size() == 1 || saved.wait(5000));
    EXPECT_EQ(desktop.fileRequests.at(0).suggestedName, u"scout-desktop.crt"_s);
    EXPECT_TRUE(text(u"keySaved"_s).contains(desktop.chosenFile));
    std::ifstream file(folder.path() / "scout.crt");
    std::string line;
    std::getline(file, line);
    EXPECT_EQ(line, "-----BEGIN CERTIFICATE-----");
}

TEST_F(Jwt, TellsThatACertificateBelongsToAnotherKey)
{
    const test::TemporaryFolder folder;
    const TimePoint now = clock.now();
    const auto mine = makeKeyPair({2048, "mine", now, now + std::chrono::days(10)});
    const auto other = makeKeyPair({2048, "other", now, now + std::chrono::days(10)});
    std::ofstream(folder.path() / "server.key") << mine->key.pem().reveal();
    std::ofstream(folder.path() / "server.crt") << other->certificate.pem();
    goToKey();
    click(u"sourceFiles"_s);
    type(u"keyFile"_s, QString::fromStdString((folder.path() / "server.key").string()));
    type(u"certificateFile"_s, QString::fromStdString((folder.path() / "server.crt").string()));
    click(u"loadKey"_s);
    EXPECT_TRUE(test::eventually([this] { return !wizard->keys().isWorking(); }));
    ASSERT_TRUE(wizard->keys().error());
    EXPECT_EQ(wizard->keys().error()->code, "key_certificate_mismatch");
    EXPECT_TRUE(isVisible(u"loadError"_s));
    EXPECT_EQ(text(u"keyResult"_s), u"No key yet"_s);

    std::ofstream(folder.path() / "server.crt") << mine->certificate.pem();
    click(u"loadKey"_s);
    EXPECT_TRUE(test::eventually([this] { return wizard->keys().pair().has_value(); }));
    EXPECT_FALSE(isVisible(u"loadError"_s));
}

TEST_F(Jwt, KeepsTheUsersThatWorked)
{
    signIn.refusedUsers.emplace("dana@larkfield.example", notApproved());
    connectUsers(u"svc@larkfield.example dana@larkfield.example"_s);
    EXPECT_EQ(text(u"trialsTitle"_s), u"1 of 2 users could not sign in"_s);
    EXPECT_TRUE(isVisible(u"errorTitle"_s));
    EXPECT_TRUE(signIn.requests().empty()) << "nothing is stored yet";

    click(u"wizardPrimary"_s); // Finish with 1 user
    ASSERT_EQ(signIn.requests().size(), 1u);
    EXPECT_EQ(signingKey().usernames, std::vector<std::string>{"svc@larkfield.example"});
}

TEST_F(Jwt, TriesOnlyTheRefusedOnesAgain)
{
    signIn.refusedUsers.emplace("dana@larkfield.example", notApproved());
    connectUsers(u"svc@larkfield.example dana@larkfield.example"_s);
    signIn.refusedUsers.clear(); // an admin approved her
    signIn.triedUsers.clear();
    click(u"errorPrimary"_s);
    QCoreApplication::processEvents();
    EXPECT_EQ(signIn.triedUsers, std::vector<std::string>{"dana@larkfield.example"});
    ASSERT_EQ(signIn.requests().size(), 1u);
    EXPECT_EQ(signingKey().usernames.size(), 2u);
}

TEST_F(Jwt, GoesOnWithoutTheRefusedUser)
{
    signIn.refusedUsers.emplace("dana@larkfield.example", notApproved());
    connectUsers(u"svc@larkfield.example dana@larkfield.example"_s);
    click(u"removeUser"_s);
    QCoreApplication::processEvents();
    ASSERT_EQ(signIn.requests().size(), 1u);
    EXPECT_EQ(find<UsernamesField>(u"usernames"_s)->usernames(), QStringList{u"svc@larkfield.example"_s});
}

TEST_F(Jwt, BackLeadsToTheFormWithEverythingInIt)
{
    signIn.refusedUsers.emplace("dana@larkfield.example", notApproved());
    connectUsers(u"dana@larkfield.example"_s);
    click(u"wizardBack"_s);
    EXPECT_TRUE(isVisible(u"consumerKey"_s));
    EXPECT_EQ(find<QLineEdit>(u"consumerKey"_s)->text(), kJwtAppKey);
    EXPECT_EQ(find<UsernamesField>(u"usernames"_s)->usernames(), QStringList{u"dana@larkfield.example"_s});
    click(u"wizardBack"_s);
    EXPECT_EQ(text(u"keyResult"_s), u"Key and certificate match"_s) << "the key is still there";
}

TEST_F(Jwt, RefusesWhatIsNoUsername)
{
    goToApp();
    fillApp(u"dana"_s);
    click(u"wizardPrimary"_s);
    EXPECT_TRUE(isVisible(u"usernamesError"_s));
    EXPECT_TRUE(signIn.triedUsers.empty());
}

TEST_F(Jwt, WorksByKeyboardAlone)
{
    EXPECT_EQ(focused(), u"place"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    tabTo(u"generateKey"_s);
    key(Qt::Key_Space);
    EXPECT_TRUE(test::eventually([this] { return wizard->keys().pair().has_value(); }));
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(focused(), u"consumerKey"_s);
    QTest::keyClicks(wizard->focusWidget(), kJwtAppKey);
    key(Qt::Key_Tab);
    ASSERT_EQ(focused(), u"newUsername"_s);
    QTest::keyClicks(wizard->focusWidget(), u"svc@larkfield.example"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    QCoreApplication::processEvents();
    ASSERT_EQ(signIn.requests().size(), 1u);
}

TEST_F(Jwt, TriesAgainByKeyboardAlone)
{
    signIn.refusedUsers.emplace("svc@larkfield.example", notApproved());
    connectUsers(u"svc@larkfield.example"_s);
    ASSERT_EQ(focused(), u"errorPrimary"_s) << "what helps most likely is at hand";
    signIn.refusedUsers.clear();
    key(Qt::Key_Space);
    QCoreApplication::processEvents();
    EXPECT_EQ(signIn.requests().size(), 1u);
}

TEST_F(Jwt, DiesWhileAKeyIsMade)
{
    goToKey();
    click(u"generateKey"_s);
    wizard.reset();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    SUCCEED() << "the pool's answer finds nobody";
}

} // namespace scout::connections
