// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/ConnectionDetail.h"
#include "connections/ConnectionText.h"
#include "kit/LevelBar.h"
#include "kit/NoteBar.h"
#include "support/FakeClock.h"
#include "ui/connections/Samples.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace scout::connections {

class ConnectionDetailTest : public testing::Test {
protected:
    orgs::OrgProfile sample(const std::string& id) const
    {
        for (const orgs::OrgProfile& profile : test::sampleProfiles())
            if (profile.id == id)
                return profile;
        ADD_FAILURE() << "no " << id;
        return {};
    }
    void show(const orgs::OrgProfile& profile, bool inUse = false)
    {
        detail.setConnection(profile, statusOf(profile.lastCheck.status), inUse);
    }
    QString text(const QString& name) { return detail.findChild<QLabel*>(name)->text(); }
    bool isVisible(const QString& name) { return detail.findChild<QWidget*>(name)->isVisibleTo(&detail); }

    test::FakeClock clock;
    ConnectionDetail detail{clock};
};

TEST_F(ConnectionDetailTest, NamesTheConnectionItsUserAndItsOrg)
{
    show(sample("uat"));
    EXPECT_EQ(text(u"detailName"_s), u"Larkfield UAT"_s);
    EXPECT_EQ(text(u"detailStatus"_s), u"Connected"_s);
    EXPECT_EQ(text(u"orgName"_s), u"Larkfield UAT Ltd"_s);
    EXPECT_EQ(text(u"environment"_s), u"Sandbox"_s);
    EXPECT_EQ(text(u"apiUse"_s), u"310 of 15,000"_s);
}

TEST_F(ConnectionDetailTest, ShowsAnotherConnectionWithNothingLeftOfTheFirst)
{
    show(sample("uat"));
    show(sample("demo"));
    EXPECT_EQ(text(u"environment"_s), u"Demo org"_s);
    EXPECT_EQ(detail.findChild<QLabel*>(u"apiUse"_s), nullptr);
    EXPECT_FALSE(detail.findChild<kit::LevelBar*>()->isVisibleTo(&detail));
}

TEST_F(ConnectionDetailTest, OffersToUseOnlyWhatIsNotInUse)
{
    show(sample("uat"));
    EXPECT_TRUE(isVisible(u"detailUse"_s));
    show(sample("uat"), true);
    EXPECT_FALSE(isVisible(u"detailUse"_s));
}

TEST_F(ConnectionDetailTest, OffersReconnectInsteadOfDisconnectOnceItIsDisconnected)
{
    auto profile = sample("uat");
    show(profile);
    EXPECT_TRUE(detail.findChild<QWidget*>(u"detailDisconnect"_s)->isEnabled());
    profile.signedOut = true;
    profile.lastCheck.status = orgs::Status::Reconnect;
    show(profile);
    EXPECT_EQ(text(u"detailStatus"_s), u"Reconnect needed"_s);
    EXPECT_FALSE(detail.findChild<QWidget*>(u"detailDisconnect"_s)->isEnabled());
    EXPECT_EQ(detail.findChild<QWidget*>(u"detailReconnect"_s)->property("kind"), u"primary"_s);
}

TEST_F(ConnectionDetailTest, WarnsOfApiCallsThatRunOut)
{
    show(sample("marlow"));
    EXPECT_EQ(detail.findChild<kit::LevelBar*>()->level(), kit::Level::Warning);
    auto profile = sample("marlow");
    profile.lastCheck.apiUsed = profile.lastCheck.apiLimit;
    show(profile);
    EXPECT_EQ(detail.findChild<kit::LevelBar*>()->level(), kit::Level::Critical);
}

TEST_F(ConnectionDetailTest, WarnsWhereTheOrgIsOfAnotherKindThanWasChosen)
{
    auto profile = sample("uat");
    show(profile);
    EXPECT_FALSE(isVisible(u"detailSurprise"_s));
    profile.environment = orgs::Environment::Production;
    show(profile);
    EXPECT_TRUE(isVisible(u"detailSurprise"_s));
    EXPECT_TRUE(detail.findChild<kit::NoteBar*>(u"detailSurprise"_s)
                    ->text()
                    .startsWith(u"You chose Sandbox, but this is a production org."_s));
}

TEST_F(ConnectionDetailTest, CopiesTheOrgId)
{
    show(sample("uat"));
    detail.findChild<QAbstractButton*>(u"copy_orgId"_s)->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"00D7a00000KpX2mEAF"_s);
}

TEST_F(ConnectionDetailTest, ReportsWhatIsAskedFor)
{
    QSignalSpy use(&detail, &ConnectionDetail::useRequested);
    QSignalSpy check(&detail, &ConnectionDetail::checkRequested);
    QSignalSpy remove(&detail, &ConnectionDetail::removeRequested);
    show(sample("uat"));
    for (const auto& name : {u"detailUse"_s, u"detailCheck"_s, u"detailRemove"_s})
        detail.findChild<QAbstractButton*>(name)->click();
    EXPECT_EQ(use.count(), 1);
    EXPECT_EQ(check.count(), 1);
    EXPECT_EQ(remove.count(), 1);
}

TEST_F(ConnectionDetailTest, GivesAReasonForEveryStatus)
{
    const auto reason = [](const orgs::OrgProfile& profile) {
        return reasonText(profile, statusOf(profile.lastCheck.status));
    };
    EXPECT_EQ(reason(sample("uat")), u"Signed in and working."_s);
    EXPECT_TRUE(reason(sample("larkfield")).startsWith(u"The API is switched off for this user."_s));
    EXPECT_TRUE(reason(sample("pebble")).contains(u"sign in again. The saved sign-in is no longer valid."_s));
    EXPECT_TRUE(reason(sample("harbour")).startsWith(u"The org was not reached. The host was not found."_s));
    EXPECT_TRUE(reason(sample("partial")).startsWith(u"Nobody has checked yet"_s));
    EXPECT_EQ(reasonText(sample("uat"), kit::Status::Checking), u"A check is under way."_s);
}

} // namespace scout::connections
