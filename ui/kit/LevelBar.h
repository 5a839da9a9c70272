// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressBar>

namespace scout::kit {

enum class Level { Normal, Ok, Warning, Critical };

/// A bar of 6 px that shows a share. Put the number beside it: the bar has no text.
class LevelBar : public QProgressBar {
    Q_OBJECT

public:
    explicit LevelBar(QWidget* parent = nullptr);

    /// From 0 to 1; more is shown as full.
    void setShare(double share);
    void setLevel(Level level);
    Level level() const { return m_level; }

private:
    Level m_level = Level::Normal;
};

/// Warning from 80 %, critical from 95 %: how the use of a limit is judged.
Level levelOfUse(double share);

} // namespace scout::kit
