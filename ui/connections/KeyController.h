// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/TaskScope.h"
#include "connections/KeyPair.h"

#include <QObject>

#include <filesystem>
#include <optional>

namespace scout::connections {

/// Makes or reads the key of a JWT connection, on the pool. GUI thread.
class KeyController final : public QObject {
    Q_OBJECT

public:
    /// Files of the user's. A passphrase where the key has one.
    struct Files {
        std::filesystem::path key;
        std::filesystem::path certificate;
        Secret passphrase;
    };

    explicit KeyController(const Clock& clock, QObject* parent = nullptr);

    bool isWorking() const { return m_working; }
    /// The one that was made or read last, unless that failed.
    const std::optional<KeyPair>& pair() const { return m_pair; }
    const std::optional<Error>& error() const { return m_error; }
    /// Whether it was made here rather than read from files.
    bool isNew() const { return m_isNew; }

    void make(KeyOrder order);
    void read(Files files);
    /// Errors: those of settings::writeFile.
    void saveCertificate(std::filesystem::path file);
    /// In a form that needs the passphrase to be read.
    void saveKey(std::filesystem::path file, Secret passphrase);

Q_SIGNALS:
    void changed();
    void saved(const QString& file);
    void saveFailed(const scout::Error& error);

private:
    Task<> makeInPool(KeyOrder order);
    Task<> readInPool(Files files);
    Task<> save(std::filesystem::path file, Secret bytes, bool isPrivate);
    void begin();
    void finish(Result<KeyPair> outcome, bool isNew);

    const Clock& m_clock;
    bool m_working = false;
    bool m_isNew = false;
    std::optional<KeyPair> m_pair;
    std::optional<Error> m_error;
    TaskScope m_tasks;
};

} // namespace scout::connections
