// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/TokenWizard.h"

#include "ui/connections/WizardFixture.h"

using namespace Qt::StringLiterals;

namespace scout::connections {

class Token : public test::FixtureOf<TokenWizard> { };

TEST_F(Token, ConnectsWithWhatWasPasted)
{
    type(u"myDomain"_s, u"larkfield"_s);
    type(u"accessToken"_s, u" 00D5g!AQ "_s);
    click(u"wizardPrimary"_s);
    ASSERT_EQ(signIn.requests().size(), 1u);
    EXPECT_EQ(signIn.requests()[0].loginUrl, "https://larkfield.my.salesforce.com");
    EXPECT_EQ(std::get<PastedToken>(signIn.requests()[0].way).token.reveal(), "00D5g!AQ");
    finish(test::sampleConnection());
    EXPECT_TRUE(isVisible(u"connectedAt"_s));
}

TEST_F(Token, GoesToAForeignHostOnlyAfterAYes)
{
    type(u"myDomain"_s, u"https://sso.acme.example"_s);
    type(u"accessToken"_s, u"00D5g!AQ"_s);
    desktop.accepts = false;
    click(u"wizardPrimary"_s);
    ASSERT_EQ(desktop.questions.size(), 1u);
    EXPECT_EQ(desktop.questions[0].title, u"Sign in at sso.acme.example?"_s);
    EXPECT_TRUE(signIn.requests().empty());
    EXPECT_TRUE(isVisible(u"accessToken"_s)) << "back at the form, to change the address";

    desktop.accepts = true;
    click(u"wizardPrimary"_s);
    ASSERT_EQ(signIn.requests().size(), 1u);
    EXPECT_EQ(signIn.requests()[0].loginUrl, "https://sso.acme.example");
}

TEST_F(Token, AsksAboutAForeignHostOnce)
{
    type(u"myDomain"_s, u"https://sso.acme.example"_s);
    type(u"accessToken"_s, u"00D5g!AQ"_s);
    click(u"wizardPrimary"_s);
    finish(Error{ErrorKind::Unauthorized, "reconnect_needed", "The token has ended."});
    click(u"wizardBack"_s);
    click(u"wizardPrimary"_s);
    EXPECT_EQ(signIn.requests().size(), 2u);
    EXPECT_EQ(desktop.questions.size(), 1u);
}

TEST_F(Token, AsksAboutTheHostOfAnSfdxUrlToo)
{
    desktop.accepts = false;
    type(u"accessToken"_s, u"force://PlatformCLI::refresh@sso.acme.example"_s);
    click(u"wizardPrimary"_s);
    EXPECT_EQ(desktop.questions.size(), 1u);
    EXPECT_TRUE(signIn.requests().empty());
}

TEST_F(Token, NeedsOrgAndToken)
{
    click(u"wizardPrimary"_s);
    EXPECT_TRUE(isVisible(u"myDomainError"_s));
    type(u"myDomain"_s, u"larkfield"_s);
    click(u"wizardPrimary"_s);
    EXPECT_TRUE(isVisible(u"accessTokenError"_s));
    EXPECT_EQ(focused(), u"accessToken"_s);
    EXPECT_TRUE(signIn.requests().empty());
}

TEST_F(Token, HidesTheTokenUntilItIsAskedFor)
{
    auto* field = find<QLineEdit>(u"accessToken"_s);
    EXPECT_EQ(field->echoMode(), QLineEdit::Password);
    click(u"showSecret"_s);
    EXPECT_EQ(field->echoMode(), QLineEdit::Normal);
    click(u"showSecret"_s);
    EXPECT_EQ(field->echoMode(), QLineEdit::Password);
}

TEST_F(Token, WorksByKeyboardAlone)
{
    ASSERT_EQ(focused(), u"accessToken"_s);
    QTest::keyClicks(wizard->focusWidget(), u"00D5g!AQ"_s);
    tabTo(u"myDomain"_s, Qt::Key_Backtab);
    QTest::keyClicks(wizard->focusWidget(), u"larkfield"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(signIn.requests().size(), 1u);
}

TEST_F(Token, AnSfdxUrlSaysItsOrgItself)
{
    type(u"accessToken"_s, u"force://PlatformCLI::refresh@acme.my.salesforce.com"_s);
    EXPECT_FALSE(find<QWidget>(u"place"_s)->isEnabled());
    click(u"wizardPrimary"_s);
    ASSERT_EQ(signIn.requests().size(), 1u);
    EXPECT_EQ(std::get<auth::SfdxAuthUrl>(signIn.requests()[0].way).refreshToken.reveal(), "refresh");
    EXPECT_EQ(signIn.requests()[0].loginUrl, "https://acme.my.salesforce.com");
}

TEST_F(Token, SaysWhatIsWrongWithAnSfdxUrl)
{
    type(u"accessToken"_s, u"force://nothing"_s);
    click(u"wizardPrimary"_s);
    EXPECT_TRUE(signIn.requests().empty());
    EXPECT_TRUE(isVisible(u"accessTokenError"_s));
}

} // namespace scout::connections
