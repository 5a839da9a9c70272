// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/RunTask.h"
#include "async/WithTimeout.h"
#include "base/CoreDumps.h"
#include "base/Log.h"
#include "kit/Desktop.h"
#include "kit/Theme.h"
#include "secrets/KeychainStore.h"
#include "services/Services.h"
#include "shell/PassphraseDialog.h"
#include "shell/Picture.h"
#include "shell/SingleInstance.h"
#include "shell/WatchedApplication.h"
#include "shell/Windows.h"

#include <QApplication>
#include <QCommandLineParser>

namespace {

using namespace scout;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto kLookForStore = 300ms;

Task<Result<secrets::StoreState>> askKeychain()
{
    secrets::KeychainStore keychain;
    auto state = co_await keychain.state();
    co_return state;
}

/// Where secrets will go, as the first page says it; nobody is asked for a passphrase yet. A keychain that is
/// slow to answer does not hold the window up: it is what a desktop has.
secrets::StoreKind likelyStore()
{
    const Error slow{ErrorKind::Timeout, "keychain_silent", "The keychain takes its time."};
    const auto state = runTask(async::withTimeout(askKeychain(), kLookForStore, slow));
    const bool hasKeychain =
        !state || *state == secrets::StoreState::Ready || *state == secrets::StoreState::Locked;
    return hasKeychain ? secrets::StoreKind::Keychain : secrets::StoreKind::Vault;
}

#ifndef NDEBUG
void reportBlocking(shell::WatchedApplication& application)
{
    QObject::connect(&application, &shell::WatchedApplication::blocked, &application,
        [](const QString& who, std::chrono::milliseconds duration) {
            log::area(log::Area::Ui).debug("blocked for {} ms: {}", duration.count(), who.toStdString());
        });
}
#endif

int run(shell::SingleInstance& instance, const QString& picture)
{
    shell::VaultPrompt prompt;
    services::Services::Options options;
    options.keychainCanAsk = true;
    options.prompt = &prompt;
    services::Services services(std::move(options));
    const auto loaded = services.load();
    shell::UiState state(services.paths().config);
    kit::Theme theme(*qApp);
    kit::SystemDesktop desktop;
    shell::Windows windows({services, theme, desktop, likelyStore(), state});
    QObject::connect(
        &instance, &shell::SingleInstance::showRequested, &windows, [&windows] { windows.raise(); });
    shell::ScoutWindow& window = windows.open();
    prompt.setWindow([&windows] { return windows.current(); });
    if (!loaded)
        window.showLoadError(loaded.error());
    window.show();
    if (!picture.isEmpty())
        shell::savePictureAndQuit(window, picture);
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    forbidCoreDumps();
#ifdef NDEBUG
    QApplication application(argc, argv);
#else
    shell::WatchedApplication application(argc, argv);
#endif
    QApplication::setApplicationName(u"Scout Desktop"_s);
    QApplication::setApplicationVersion(u"" SCOUT_VERSION ""_s);
    QCommandLineParser arguments;
    arguments.setApplicationDescription(QApplication::tr("A connection manager for Salesforce."));
    const QCommandLineOption picture(
        u"picture"_s, QApplication::tr("Save a picture of the window to this file and quit."), u"file"_s);
    arguments.addOption(picture);
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.process(application);

    log::start({});
#ifndef NDEBUG
    reportBlocking(application);
#endif
    shell::SingleInstance instance(shell::runtimeFolder());
    if (!arguments.isSet(picture) && instance.claim() == shell::SingleInstance::Role::Later)
        return 0;
    return run(instance, arguments.value(picture));
}
