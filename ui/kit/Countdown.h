// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QTimer>
#include <QWidget>

#include <chrono>

namespace scout::kit {

class Label;
class LevelBar;

/// The time that is left for something the user does elsewhere: "Time left to sign in  4:32" over a bar.
/// A screen reader hears of it when 60 and when 10 seconds are left.
class Countdown : public QWidget {
    Q_OBJECT

public:
    Countdown(const QString& label, const Clock& clock, QWidget* parent = nullptr);

    void start(std::chrono::seconds duration);
    void stop();
    bool isRunning() const { return m_tick.isActive(); }
    /// Rounded up, and never below zero.
    std::chrono::seconds remaining() const;

public Q_SLOTS:
    /// Shows what is left by the clock; happens by itself each second.
    void refresh();

Q_SIGNALS:
    void expired();

private:
    void announceRemaining(std::chrono::seconds left);

    const Clock& m_clock;
    TimePoint m_deadline;
    std::chrono::seconds m_duration{0};
    std::chrono::seconds m_announced{0}; ///< how much was left when it was last said
    QTimer m_tick;
    Label* m_time;
    LevelBar* m_bar;
};

/// "4:32", "0:09".
QString minutesAndSeconds(std::chrono::seconds duration);

} // namespace scout::kit
