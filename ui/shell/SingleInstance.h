// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/FileLock.h"

#include <QLocalServer>
#include <QObject>

#include <filesystem>
#include <optional>

namespace scout::shell {

/// One running program a user and home: the first one listens on a socket in the runtime folder, later ones
/// ask it to show itself and end. A lock beside the socket decides who is first, so that the socket of a
/// program that crashed is in nobody's way.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    enum class Role {
        First, ///< there was none; showRequested tells of later ones
        Later, ///< the first one shows itself
        Alone, ///< neither could be arranged (no such folder, too long a path): runs as if it were the first
    };

    explicit SingleInstance(std::filesystem::path folder, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// Blocks for up to a second, before the event loop runs.
    Role claim();

Q_SIGNALS:
    void showRequested();

private:
    bool listen();
    bool askFirst() const;
    void answer();

    QString m_socket;
    std::filesystem::path m_folder;
    std::optional<settings::FileLock> m_lock;
    QLocalServer m_server;
};

/// Below SCOUT_HOME if that is set, else in XDG_RUNTIME_DIR or what the platform has for it.
std::filesystem::path runtimeFolder();

} // namespace scout::shell
