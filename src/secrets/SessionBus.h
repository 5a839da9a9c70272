// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace scout::secrets {

/// The D-Bus address of the socket "bus" in a user's runtime folder, if this user owns one there.
std::optional<std::string> sessionBusBelow(const std::filesystem::path& runtimeFolder);

/// The address of the session bus. A process that was started without a session's environment, as hosts of
/// MCP servers start theirs, looks into XDG_RUNTIME_DIR, or /run/user/UID, and notes what it finds in
/// DBUS_SESSION_BUS_ADDRESS, where every D-Bus library looks. Main thread only.
std::optional<std::string> findSessionBus();

} // namespace scout::secrets
