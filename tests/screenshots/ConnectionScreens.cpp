// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/QtText.h"
#include "connections/ConnectionText.h"
#include "connections/ConnectionsModel.h"
#include "connections/ConnectionsPage.h"
#include "connections/QuickConnectWizard.h"
#include "connections/WaitingPage.h"
#include "screenshots/Screens.h"
#include "shell/MainWindow.h"
#include "support/FakeClock.h"
#include "ui/connections/FakeConnectionActions.h"
#include "ui/connections/FakeDesktop.h"
#include "ui/connections/FakeSignIn.h"
#include "ui/connections/Samples.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace scout::screenshots {

namespace {

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

using Act = std::function<void(Stage&, connections::QuickConnectWizard&)>;

void click(QWidget& within, const QString& name)
{
    within.findChild<QAbstractButton*>(name)->click();
}

void addWizardScreen(Screens& screens, kit::Theme& theme, const QString& name, Act act)
{
    screens.push_back({name, [&theme, act] {
                           auto window = std::make_unique<StagedWindow>(theme);
                           auto* wizard = new connections::QuickConnectWizard(
                               {window->signIn, window->desktop, window->clock}, window.get());
                           window->addPage(u"connections"_s, u"Connections"_s, u"connection"_s, wizard);
                           act(*window, *wizard);
                           QCoreApplication::processEvents();
                           return window;
                       }});
}

void waitForBrowser(Stage& stage, connections::QuickConnectWizard& wizard)
{
    click(wizard, u"wizardPrimary"_s);
    stage.signIn.reachBrowser();
}

void letPass(Stage& stage, connections::QuickConnectWizard& wizard, std::chrono::seconds time)
{
    stage.clock.advance(time);
    wizard.findChild<connections::WaitingPage*>()->refresh();
}

Act endingWith(Result<orgs::Connected> outcome)
{
    return [outcome](Stage& stage, connections::QuickConnectWizard& wizard) {
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
    addWizardScreens(screens, theme);
}

} // namespace scout::screenshots
