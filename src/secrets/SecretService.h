// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Task.h"

#include <QDBusConnection>
#include <QDBusMessage>

#include <chrono>

namespace scout::secrets {

/// The user's session bus, connected on a pool thread, since that blocks for as long as the bus likes; one
/// that is not connected where there is none. Main thread only, as all of this header.
Task<QDBusConnection> connectToSessionBus();

/// Sends a message and waits for the reply, an error or silence of `limit`.
Task<QDBusMessage> callBus(QDBusConnection bus, QDBusMessage message, std::chrono::milliseconds limit);
/// Whether a reply holds anything at all.
bool hasAnswered(const QDBusMessage& reply);

/// A call of the Secret Service (freedesktop.org, Secret Service API 0.2).
QDBusMessage secretServiceCall(const QString& path, const QString& interface, const QString& method);

} // namespace scout::secrets
