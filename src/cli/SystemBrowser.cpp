// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/SystemBrowser.h"

#include "async/QtText.h"
#include "base/Text.h"

#include <QProcess>

namespace scout::cli {

namespace {

using namespace Qt::StringLiterals;

#ifdef Q_OS_MACOS
constexpr auto kOpener = "open";
#else
constexpr auto kOpener = "xdg-open";
#endif

/// $BROWSER is a list with ':' between its entries; "%s" in one stands for the address.
QStringList commandFor(const std::string& url)
{
    const QString address = toQString(url);
    const char* chosen = std::getenv("BROWSER");
    const std::string_view list = chosen ? chosen : "";
    QStringList command = QProcess::splitCommand(toQString(split(list, ':').front()));
    if (command.isEmpty())
        command << QString::fromUtf8(kOpener);
    const bool hasPlace = command.join(u' ').contains(u"%s"_s);
    if (hasPlace)
        command.replaceInStrings(u"%s"_s, address);
    else
        command << address;
    return command;
}

} // namespace

Result<void> SystemBrowser::open(const std::string& url)
{
    QStringList command = commandFor(url);
    QProcess process;
    process.setProgram(command.takeFirst());
    process.setArguments(command);
    // Whatever the browser says must not end up between our data.
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (process.startDetached())
        return {};
    return Error{ErrorKind::NotFound, "browser_unavailable",
        "The browser could not be started with " + toUtf8(process.program()) + '.'};
}

} // namespace scout::cli
