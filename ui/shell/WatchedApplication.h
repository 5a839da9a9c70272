// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <chrono>

namespace scout::shell {

/// Measures how long each event keeps the event loop from the next one, and reports who took more than 8 ms:
/// half a frame at 60 Hz. Time in events that are sent from within another counts for those. Debug builds use
/// it in place of QApplication.
class WatchedApplication final : public QApplication {
    Q_OBJECT

public:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::milliseconds kLimit{8};

    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override;

Q_SIGNALS:
    /// `who` is class, object name and event: "QPushButton wizardPrimary: MouseButtonRelease".
    void blocked(const QString& who, std::chrono::milliseconds duration);

private:
    Clock::duration m_inner{0}; ///< spent in events that the current one has sent
};

} // namespace scout::shell
