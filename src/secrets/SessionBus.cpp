// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/SessionBus.h"

#include "base/Text.h"

#include <QByteArray>

#include <sys/stat.h>
#include <unistd.h>

namespace scout::secrets {

namespace {

constexpr const char* kAddressVariable = "DBUS_SESSION_BUS_ADDRESS";

/// D-Bus addresses percent-encode like URLs, but leave the slash.
std::string escapePath(const std::string& path)
{
    std::string escaped;
    for (const auto part : split(path, '/'))
        escaped.append("/").append(percentEncode(part));
    return escaped.substr(1);
}

} // namespace

std::optional<std::string> sessionBusBelow(const std::filesystem::path& runtimeFolder)
{
    const auto socket = runtimeFolder / "bus";
    struct stat facts = {};
    if (::stat(socket.c_str(), &facts) != 0 || !S_ISSOCK(facts.st_mode) || facts.st_uid != ::getuid())
        return std::nullopt;
    return "unix:path=" + escapePath(socket.string());
}

std::optional<std::string> findSessionBus()
{
    const QByteArray known = qgetenv(kAddressVariable);
    if (!known.isEmpty())
        return known.toStdString();
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    const auto address = sessionBusBelow(
        runtime.isEmpty() ? "/run/user/" + std::to_string(::getuid()) : runtime.toStdString());
    if (address)
        qputenv(kAddressVariable, QByteArray::fromStdString(*address));
    return address;
}

} // namespace scout::secrets
