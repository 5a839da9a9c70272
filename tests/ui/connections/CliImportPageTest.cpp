// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/CliImportPage.h"

#include "kit/StatusLabel.h"
#include "ui/connections/Samples.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <map>

using namespace Qt::StringLiterals;

namespace scout::connections {

namespace {

orgs::CliOrg org(std::string username, std::string alias)
{
    orgs::CliOrg org;
    org.username = std::move(username);
    org.aliases = {std::move(alias)};
    org.instanceUrl = "https://larkfield.my.salesforce.com";
    org.refreshToken = "encrypted";
    return org;
}

class FakeCliImport final : public CliImport {
public:
    Task<orgs::CliOrgs> find() override { co_return found; }
    std::string knownAs(const orgs::CliOrg& org) const override
    {
        const auto name = known.find(org.username);
        return name == known.end() ? std::string() : name->second;
    }
    Task<Result<orgs::Connected>> adopt(orgs::CliOrg org) override
    {
        adopted.push_back(org.username);
        const auto failure = failures.find(org.username);
        if (failure != failures.end())
            co_return failure->second;
        co_return test::sampleConnection();
    }

    orgs::CliOrgs found{
        {org("dana@larkfield.example", "prod"), org("dana@larkfield.example.uat", "uat")}, {}};
    std::map<std::string, std::string> known;
    std::map<std::string, Error> failures;
    std::vector<std::string> adopted;
};

} // namespace

class CliImportPageTest : public testing::Test {
protected:
    void show()
    {
        page.refresh();
        page.resize(1192, 744);
        page.show();
        QCoreApplication::processEvents();
    }
    template <class Widget> Widget* find(const QString& name)
    {
        auto* found = page.findChild<Widget*>(name);
        if (!found)
            ADD_FAILURE() << "no " << qPrintable(name);
        return found;
    }
    QPushButton* go() { return find<QPushButton>(u"cliImport"_s); }

    FakeCliImport import;
    CliImportPage page{import};
};

TEST_F(CliImportPageTest, ImportsWhatIsChosen)
{
    QSignalSpy imported(&page, &CliImportPage::imported);
    show();
    EXPECT_EQ(go()->text(), u"Import 2 orgs"_s);
    find<QCheckBox>(u"cliOrg1"_s)->click();
    EXPECT_EQ(go()->text(), u"Import 1 org"_s);
    go()->click();
    EXPECT_EQ(import.adopted, std::vector<std::string>{"dana@larkfield.example.uat"});
    EXPECT_EQ(imported.size(), 1);
    EXPECT_EQ(find<kit::StatusLabel>(u"cliStatus2"_s)->status(), kit::Status::Connected);
    EXPECT_FALSE(find<QCheckBox>(u"cliOrg2"_s)->isEnabled()) << "once is enough";
}

TEST_F(CliImportPageTest, OneThatFailsDoesNotKeepTheOthers)
{
    import.failures.emplace(
        "dana@larkfield.example", Error{ErrorKind::Storage, "cli_token_unreadable", "No key fits."});
    show();
    go()->click();
    EXPECT_EQ(import.adopted.size(), 2u);
    EXPECT_EQ(find<kit::StatusLabel>(u"cliStatus1"_s)->status(), kit::Status::ReconnectNeeded);
    EXPECT_EQ(find<kit::StatusLabel>(u"cliStatus2"_s)->status(), kit::Status::Connected);
    EXPECT_EQ(go()->text(), u"Import 1 org"_s) << "the failed one can be tried again";
}

TEST_F(CliImportPageTest, DoesNotChooseWhatIsConnectedAlready)
{
    import.known.emplace("dana@larkfield.example", "Larkfield Energy");
    show();
    EXPECT_FALSE(find<QCheckBox>(u"cliOrg1"_s)->isChecked());
    EXPECT_TRUE(find<QCheckBox>(u"cliOrg2"_s)->isChecked());
}

TEST_F(CliImportPageTest, WarnsOfASignInThatIsShared)
{
    show();
    EXPECT_FALSE(find<QWidget>(u"cliShared"_s)->isHidden());
    find<QCheckBox>(u"cliOrg1"_s)->click();
    find<QCheckBox>(u"cliOrg2"_s)->click();
    EXPECT_TRUE(find<QWidget>(u"cliShared"_s)->isHidden());
    EXPECT_FALSE(go()->isEnabled());
}

TEST_F(CliImportPageTest, SaysSoWhereTheCliHasNoOrg)
{
    import.found = {};
    show();
    EXPECT_TRUE(find<QLabel>(u"cliSummary"_s)->text().contains(u"signed in to no org"_s));
    EXPECT_FALSE(go()->isEnabled());
}

} // namespace scout::connections
