// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/Guide.h"

#include "kit/Resources.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace scout::connections {

namespace {

const QHash<QString, QString> kValues{
    {u"callbackUrl"_s, u"http://localhost:1717/OauthRedirect"_s}, {u"certificateFile"_s, u"scout.crt"_s}};

QString allText(const Guide& guide)
{
    return guidePlainText(guide);
}

} // namespace

class EveryGuide : public testing::TestWithParam<const char*> {
protected:
    Guide guide = loadGuide(QString::fromUtf8(GetParam()), kValues, u"unattended"_s);
};

TEST_P(EveryGuide, IsValidJson)
{
    kit::loadResources();
    QFile file(u":/guides/%1.json"_s.arg(QString::fromUtf8(GetParam())));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QJsonParseError error;
    QJsonDocument::fromJson(file.readAll(), &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << qPrintable(error.errorString()) << error.offset;
}

TEST_P(EveryGuide, SaysWhatToDoInEveryStep)
{
    ASSERT_FALSE(guide.steps.isEmpty());
    for (const GuideStep& step : guide.steps) {
        EXPECT_FALSE(step.title.isEmpty());
        EXPECT_FALSE(step.text.isEmpty()) << qPrintable(step.title);
        for (const GuideValue& value : step.values)
            EXPECT_FALSE(value.value.isEmpty() || value.caption.isEmpty()) << qPrintable(step.title);
    }
}

TEST_P(EveryGuide, LeavesNoPlaceholderAndClosesItsMarks)
{
    EXPECT_FALSE(allText(guide).contains(u'{'));
    for (const GuideStep& step : guide.steps)
        EXPECT_EQ(step.text.count(u"**"_s) % 2, 0) << qPrintable(step.text);
}

TEST_P(EveryGuide, OpensPagesOfSetupOnly)
{
    for (const GuideStep& step : guide.steps)
        if (!step.setupPath.isEmpty())
            EXPECT_TRUE(step.setupPath.startsWith(u"/lightning/setup/"_s)) << qPrintable(step.setupPath);
}

INSTANTIATE_TEST_SUITE_P(Resources, EveryGuide, testing::Values("custom-oauth", "jwt-bearer"));

TEST(Guide, NamesEverythingThatACustomAppNeeds)
{
    const QString text = allText(loadGuide(u"custom-oauth"_s, kValues));
    for (const char* needed : {"Group, Essentials, Professional, Enterprise, Performance, Unlimited",
             "Developer Edition", "Customize Application", "Modify All Data", "Manage Connected Apps",
             "Allow creation of connected apps", "Scout CRM Integration", "Contact Email", "256 characters",
             "http://localhost:1717/OauthRedirect", "full", "id, profile, email, address, phone", "api",
             "web", "refresh_token, offline_access", "Enable Client Credentials Flow",
             "Enable Authorization Code and Credentials Flow", "Require secret for Web Server Flow",
             "Require secret for Refresh Token Flow", "Require Proof Key for Code Exchange (PKCE) extension",
             "Consumer Key", "Keep them secure"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(needed))) << needed;
}

TEST(Guide, NamesEverythingThatJwtNeeds)
{
    const Guide guide = loadGuide(u"jwt-bearer"_s, kValues);
    const QString text = allText(guide);
    for (const char* needed : {"New External Client App", "Scout JWT Integration", "Distribution State",
             "Local", "Scout integration using JWT Bearer Flow", "api", "refresh_token, offline_access",
             "Enable JWT Bearer Flow", "scout.crt", "Admin approved users are pre-authorized",
             "Relax IP restrictions", "Select Profiles", "Select Permission Sets", "Consumer Key"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(needed))) << needed;
    EXPECT_EQ(guide.practice.size(), 5);
}

TEST(Guide, LeavesOutStepsThatAreForAnotherVariant)
{
    EXPECT_EQ(loadGuide(u"custom-oauth"_s, kValues).steps.size() + 1,
        loadGuide(u"custom-oauth"_s, kValues, u"unattended"_s).steps.size());
}

TEST(GuideHtml, MarksNamesAndEscapesTheRest)
{
    EXPECT_EQ(guideHtml(u"Open **A & B** <now>"_s), u"Open <b>A &amp; B</b> &lt;now&gt;"_s);
    EXPECT_TRUE(guideHtml(u"the scope `api`"_s).contains(u"font-family"_s));
}

} // namespace scout::connections
