// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots/Camera.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QProcess>

#include <cstdio>

// scout-screenshots FOLDER [--only NAME]
// Draws every screen offscreen, light and dark, at 1280x820, 1000x640 and 200 %.

using namespace Qt::StringLiterals;
using namespace scout;

namespace {

constexpr const char* kScaleVariable = "QT_SCALE_FACTOR";

screenshots::Screens chosenScreens(const QStringList& arguments, kit::Theme& theme)
{
    screenshots::Screens screens;
    screenshots::addKitScreens(screens);
    screenshots::addConnectionScreens(screens, theme);
    screenshots::addQueryScreens(screens);
    screenshots::addToolsScreens(screens);
    screenshots::addShellScreens(screens, theme);
    const qsizetype only = arguments.indexOf(u"--only"_s);
    if (only >= 0)
        std::erase_if(
            screens, [&](const auto& screen) { return !screen.name.contains(arguments.value(only + 1)); });
    return screens;
}

/// The scale belongs to the process, so the second one gets a process of its own.
int runAtDoubleScale(const QStringList& arguments)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromUtf8(kScaleVariable), u"2"_s);
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(QCoreApplication::applicationFilePath(), arguments);
    const bool finished = child.waitForFinished(-1);
    return finished && child.exitStatus() == QProcess::NormalExit ? child.exitCode() : 1;
}

/// The offscreen platform complains about whatever a real window could do.
void printUnlessKnown(QtMsgType, const QMessageLogContext&, const QString& message)
{
    if (!message.startsWith(u"This plugin does not support"_s))
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("FONTCONFIG_FILE"))
        qputenv("FONTCONFIG_FILE", SCOUT_SCREENSHOT_FONTS);
    qInstallMessageHandler(printUnlessKnown);
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments().mid(1);
    if (arguments.isEmpty() || !QDir().mkpath(arguments.first())) {
        std::fputs("usage: scout-screenshots FOLDER [--only NAME]\n", stderr);
        return 2;
    }
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    kit::Theme theme(application);
    const screenshots::Screens screens = chosenScreens(arguments, theme);
    const int percent = qEnvironmentVariableIntValue(kScaleVariable) == 2 ? 200 : 100;
    QStringList failed;
    for (const auto choice : {kit::ThemeChoice::Light, kit::ThemeChoice::Dark}) {
        theme.setChoice(choice);
        for (const auto& format : screenshots::formatsAt(percent))
            failed += screenshots::photograph(screens, format, theme.scheme(), arguments.first());
    }
    for (const QString& file : failed)
        std::fprintf(stderr, "could not write %s\n", qUtf8Printable(file));
    const int childResult = percent == 100 ? runAtDoubleScale(arguments) : 0;
    return failed.isEmpty() ? childResult : 1;
}
