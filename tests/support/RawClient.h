// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Task.h"

#include <QHostAddress>

#include <string>

namespace scout::test {

/// Sends bytes to a port of this machine and gives all that comes until the other side closes.
Task<std::string> talk(
    quint16 port, std::string bytes, QHostAddress address = QHostAddress(QHostAddress::LocalHost));

/// "GET target" as a browser sends it to "localhost".
std::string getRequest(const std::string& target);

/// A port that nobody listens on, neither by IPv4 nor by IPv6.
quint16 freePort();

/// What a header of a raw answer holds, or nothing.
std::string headerOf(const std::string& answer, const std::string& name);

} // namespace scout::test
