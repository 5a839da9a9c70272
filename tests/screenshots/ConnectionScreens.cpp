// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/QtText.h"
#include "connections/AddConnectionPage.h"
#include "connections/ConnectionText.h"
#include "connections/ConnectionsModel.h"
#include "connections/ConnectionsPage.h"
#include "connections/CustomAppWizard.h"
#include "connections/JwtWizard.h"
#include "connections/QuickConnectWizard.h"
#include "connections/TokenWizard.h"
#include "connections/WaitingPage.h"
#include "screenshots/Screens.h"
#include "shell/MainWindow.h"
#include "support/FakeClock.h"
#include "ui/connections/FakeConnectionActions.h"
#include "ui/connections/FakeDesktop.h"
#include "ui/connections/FakeSignIn.h"
#include "ui/connections/Samples.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace scout::screenshots {

namespace {

const QString kConsumerKey = u"3MVG9ZzQ1kD7xw2LrT4vUc8bYfJnHs0aPqEo"_s;

/// What the pages stand on; it has to outlive them.
struct Stage {
    test::FakeSignIn signIn;
    test::FakeConnectionActions actions;
    test::FakeDesktop desktop;
    test::FakeClock clock{"2026-03-14T09:40:19Z"};
    connections::ConnectionsModel model{clock};
    connections::ConnectionsController controller{model, actions};
};

class StagedWindow final : public Stage, public shell::MainWindow {
public:
    using MainWindow::MainWindow;
};

using Act = std::function<void(Stage&, connections::ConnectWizard&)>;

void click(QWidget& within, const QString& name)
{
    within.findChild<QAbstractButton*>(name)->click();
}

template <class Wizard = connections::QuickConnectWizard>
void addWizardScreen(Screens& screens, kit::Theme& theme, const QString& name, Act act)
{
    screens.push_back({name, [&theme, act] {
                           auto window = std::make_unique<StagedWindow>(theme);
                           auto* wizard = new Wizard({window->signIn, window->desktop, window->clock,
                                                         u"in this computer’s keychain"_s},
                               window.get());
                           window->addPage(u"connections"_s, u"Connections"_s, u"connection"_s, wizard);
                           act(*window, *wizard);
                           QCoreApplication::processEvents();
                           return window;
                       }});
}

void waitForBrowser(Stage& stage, connections::ConnectWizard& wizard)
{
    click(wizard, u"wizardPrimary"_s);
    stage.signIn.reachBrowser();
}

void letPass(Stage& stage, connections::ConnectWizard& wizard, std::chrono::seconds time)
{
    stage.clock.advance(time);
    wizard.findChild<connections::WaitingPage*>()->refresh();
}

Act endingWith(Result<orgs::Connected> outcome)
{
    return [outcome](Stage& stage, connections::ConnectWizard& wizard) {
        waitForBrowser(stage, wizard);
        stage.signIn.finish(outcome);
    };
}

void addWizardScreens(Screens& screens, kit::Theme& theme)
{
    addWizardScreen(screens, theme, u"quick-environment"_s, [](auto&, auto&) {});
    addWizardScreen(screens, theme, u"quick-my-domain-missing"_s, [](auto&, auto& wizard) {
        click(wizard, u"placeMyDomain"_s);
        click(wizard, u"wizardPrimary"_s);
    });
    addWizardScreen(screens, theme, u"quick-waiting"_s, [](auto& stage, auto& wizard) {
        waitForBrowser(stage, wizard);
        letPass(stage, wizard, 28s);
    });
    addWizardScreen(screens, theme, u"quick-paste"_s, [](auto& stage, auto& wizard) {
        waitForBrowser(stage, wizard);
        letPass(stage, wizard, 71s);
    });
    addWizardScreen(screens, theme, u"quick-port-busy"_s, [](auto& stage, auto& wizard) {
        click(wizard, u"wizardPrimary"_s);
        stage.signIn.observer().callbackUnavailable(test::portBusyError());
        stage.signIn.reachBrowser();
    });
    addWizardScreen(screens, theme, u"quick-connected"_s, endingWith(test::sampleConnection()));
    addWizardScreen(screens, theme, u"quick-denied"_s, endingWith(test::deniedError()));
    addWizardScreen(screens, theme, u"quick-not-installed"_s, endingWith(test::notInstalledError()));
}

void fill(QWidget& within, const QString& name, const QString& text)
{
    within.findChild<QLineEdit*>(name)->setText(text);
}

void fillCustomApp(Stage&, connections::ConnectWizard& wizard)
{
    auto* places = wizard.findChild<QComboBox*>(u"place"_s);
    places->setCurrentIndex(places->findData(static_cast<int>(connections::Place::Sandbox)));
    fill(wizard, u"consumerKey"_s, kConsumerKey);
    fill(wizard, u"clientSecret"_s, u"not a real secret, only dots"_s);
}

void addCustomAppScreens(Screens& screens, kit::Theme& theme)
{
    using connections::CustomAppWizard;
    addWizardScreen<CustomAppWizard>(screens, theme, u"custom-app"_s, fillCustomApp);
    addWizardScreen<CustomAppWizard>(screens, theme, u"custom-unattended"_s, [](auto&, auto& wizard) {
        click(wizard, u"withoutUser"_s);
        click(wizard, u"wizardPrimary"_s);
    });
    addWizardScreen<CustomAppWizard>(screens, theme, u"custom-working"_s, [](auto&, auto& wizard) {
        click(wizard, u"withoutUser"_s);
        fill(wizard, u"myDomain"_s, u"larkfield"_s);
        fill(wizard, u"consumerKey"_s, kConsumerKey);
        fill(wizard, u"clientSecret"_s, u"secret"_s);
        click(wizard, u"wizardPrimary"_s);
    });
    addWizardScreen<connections::TokenWizard>(screens, theme, u"token"_s, [](auto&, auto&) {});
}

/// Waits for the pool, which makes keys.
void makeKey(connections::ConnectWizard& wizard)
{
    auto& jwt = static_cast<connections::JwtWizard&>(wizard);
    click(wizard, u"wizardPrimary"_s);
    click(wizard, u"generateKey"_s);
    while (jwt.keys().isWorking())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void fillUsers(connections::ConnectWizard& wizard)
{
    makeKey(wizard);
    click(wizard, u"wizardPrimary"_s);
    fill(wizard, u"consumerKey"_s, kConsumerKey);
    fill(wizard, u"newUsername"_s, u"svc-scout@larkfield.example, dana.okafor@larkfield.example"_s);
    click(wizard, u"addUsername"_s);
}

void addJwtScreens(Screens& screens, kit::Theme& theme)
{
    using connections::JwtWizard;
    addWizardScreen<JwtWizard>(screens, theme, u"jwt-prepare"_s, [](auto&, auto& wizard) {
        click(wizard, u"hasSetup"_s);
        click(wizard, u"hasUser"_s);
    });
    addWizardScreen<JwtWizard>(screens, theme, u"jwt-key"_s, [](auto&, auto& wizard) { makeKey(wizard); });
    addWizardScreen<JwtWizard>(screens, theme, u"jwt-files"_s, [](auto&, auto& wizard) {
        click(wizard, u"wizardPrimary"_s);
        click(wizard, u"sourceFiles"_s);
        click(wizard, u"wizardPrimary"_s);
    });
    addWizardScreen<JwtWizard>(screens, theme, u"jwt-app"_s, [](auto&, auto& wizard) { fillUsers(wizard); });
    addWizardScreen<JwtWizard>(screens, theme, u"jwt-refused"_s, [](auto& stage, auto& wizard) {
        stage.signIn.refusedUsers.emplace("dana.okafor@larkfield.example",
            Error{ErrorKind::BadRequest, "oauth_invalid_grant", "user hasn't approved this consumer",
                HttpFault{400, "invalid_grant", "user hasn't approved this consumer", {}}});
        fillUsers(wizard);
        click(wizard, u"wizardPrimary"_s);
    });
}

void addChooserScreen(Screens& screens, kit::Theme& theme)
{
    screens.push_back({u"add-connection"_s, [&theme] {
                           auto window = std::make_unique<StagedWindow>(theme);
                           window->addPage(u"connections"_s, u"Connections"_s, u"connection"_s,
                               new connections::AddConnectionPage);
                           return window;
                       }});
}

using ShowPage = std::function<void(Stage&, connections::ConnectionsPage&)>;

void addPageScreen(Screens& screens, kit::Theme& theme, const QString& name, ShowPage show)
{
    screens.push_back(
        {name, [&theme, show] {
             auto window = std::make_unique<StagedWindow>(theme);
             auto* page = new connections::ConnectionsPage(
                 {window->controller, window->desktop, window->clock, secrets::StoreKind::Keychain},
                 window.get());
             window->addPage(u"connections"_s, u"Connections"_s, u"connection"_s, page);
             show(*window, *page);
             return window;
         }});
}

void showSamples(Stage& stage)
{
    stage.model.setInUse(u"larkfield"_s);
    stage.model.setProfiles(test::sampleProfiles());
}

void addPageScreens(Screens& screens, kit::Theme& theme)
{
    addPageScreen(screens, theme, u"connections-empty"_s, [](auto&, auto&) {});
    addPageScreen(screens, theme, u"connections-table"_s, [](auto& stage, auto&) {
        showSamples(stage);
        stage.controller.check(u"uat"_s);
    });
    addPageScreen(screens, theme, u"connections-one"_s, [](auto& stage, auto&) {
        stage.model.setInUse(u"tarnhotels"_s);
        stage.model.setProfiles({test::sampleConnection().profile});
    });
    addPageScreen(screens, theme, u"connections-no-match"_s, [](auto& stage, auto& page) {
        showSamples(stage);
        page.template findChild<QLineEdit*>(u"connectionFilter"_s)->setText(u"xyzzy"_s);
    });
    addPageScreen(screens, theme, u"connections-unreadable"_s, [](auto&, auto& page) {
        page.showLoadError({ErrorKind::Storage, "profiles_damaged",
            "connections.json is not JSON. It was kept as connections.json.damaged-1."});
    });
}

} // namespace

void addConnectionScreens(Screens& screens, kit::Theme& theme)
{
    addPageScreens(screens, theme);
    addChooserScreen(screens, theme);
    addCustomAppScreens(screens, theme);
    addJwtScreens(screens, theme);
    addWizardScreens(screens, theme);
}

} // namespace scout::screenshots
