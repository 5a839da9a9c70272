// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/ScoutWindow.h"

#include "e2e/CallbackPort.h"
#include "e2e/DemoOrgProcess.h"
#include "e2e/OrgUser.h"
#include "kit/Theme.h"
#include "secrets/SecretStore.h"
#include "services/Services.h"
#include "support/EnvironmentVariable.h"
#include "support/Requirement.h"
#include "support/TemporaryFolder.h"
#include "ui/connections/FakeDesktop.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTcpServer>
#include <QtTest>

#include <future>

namespace scout::test {

using namespace Qt::StringLiterals;

inline constexpr int kPatienceMs = 60'000;
inline constexpr quint16 kCallbackPort = 1717;

inline services::Services::Options optionsBelow(const std::filesystem::path& home)
{
    services::Services::Options options;
    options.paths = settings::pathsBelow(home);
    return options;
}

/// The window that people use, with a demo org to connect.
class DesktopWindow : public testing::Test {
protected:
    explicit DesktopWindow(const std::vector<std::string>& orgOptions = {})
        : org(orgOptions)
    { }

    void SetUp() override
    {
        ASSERT_TRUE(services.load());
        window.resize(1280, 820);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window, 60'000));
    }

    template <class Widget> Widget* find(const QString& name)
    {
        auto* found = window.findChild<Widget*>(name);
        if (!found)
            throw std::runtime_error("no " + name.toStdString());
        return found;
    }
    bool isShown(const QString& name)
    {
        const auto* widget = window.findChild<QWidget*>(name);
        return widget && widget->isVisible();
    }
    void waitUntilShown(const QString& name)
    {
        if (!QTest::qWaitFor([&] { return isShown(name); }, kPatienceMs))
            throw std::runtime_error(name.toStdString() + " did not appear");
    }
    void click(const QString& name)
    {
        waitUntilShown(name);
        QCoreApplication::processEvents(); // what has just appeared gets its place
        QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
    }

    void choosePlace(const QString& pasted)
    {
        auto* places = find<QComboBox>(u"place"_s);
        places->setCurrentIndex(places->findText(u"My Domain"_s));
        fill(u"myDomain"_s, pasted);
    }
    void fill(const QString& name, const QString& text)
    {
        waitUntilShown(name);
        find<QLineEdit>(name)->setText(text);
    }
    void fill(const QString& name, const std::string& text) { fill(name, QString::fromStdString(text)); }
    QString loginUrl() { return QString::fromStdString(org.value("SF_LOGIN_URL")); }
    QString ownHost() { return QString::fromStdString(org.value("SF_INSTANCE_URL")); }

    /// From the empty page to the browser; gives what it was to open.
    std::string startSignIn()
    {
        click(u"begin_quick"_s);
        click(u"placeMyDomain"_s);
        QGuiApplication::clipboard()->setText(QString::fromStdString(org.value("SF_LOGIN_URL")));
        auto* address = find<QLineEdit>(u"myDomain"_s);
        address->setFocus();
        QTest::keySequence(address, QKeySequence::Paste);
        click(u"wizardPrimary"_s);
        if (!QTest::qWaitFor([this] { return !desktop.opened.empty(); }, kPatienceMs))
            throw std::runtime_error("no browser was opened");
        return desktop.opened.front().toString(QUrl::FullyEncoded).toStdString();
    }
    /// The user goes to the browser while the window stays alive.
    template <class Steps> void inTheBrowser(Steps steps)
    {
        auto done = std::async(std::launch::async, steps);
        const auto isDone = [&] {
            return done.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
        };
        EXPECT_TRUE(QTest::qWaitFor(isDone, 2 * kPatienceMs));
        done.get();
    }

    // No keychain: secrets go to the vault.
    EnvironmentVariable noBus{"DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"};
    EnvironmentVariable passphrase{"SCOUT_VAULT_PASSPHRASE", "correct horse battery staple"};
    EnvironmentVariable noKeyFile{"SCOUT_VAULT_KEY_FILE", std::nullopt};
    TemporaryFolder home;
    CallbackPort callbackPort;
    DemoOrgProcess org;
    FakeDesktop desktop;
    services::Services services{optionsBelow(home.path())};
    kit::Theme theme{*qApp};
    shell::UsageFeed usage{services.sessions()};
    shell::ScoutWindow window{{services, theme, desktop, secrets::StoreKind::Vault, usage}};
};

/// The same with a person at a real browser.
class Desktop : public DesktopWindow {
protected:
    void SetUp() override
    {
        SCOUT_SKIP_IF_MISSING(WebBrowser::missing());
        DesktopWindow::SetUp();
    }

    OrgUser user{org.value("SF_USERNAME"), org.value("SF_PASSWORD")};
};

} // namespace scout::test
