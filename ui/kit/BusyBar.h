// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

#include <chrono>

namespace scout::kit {

/// The 3 px line at the top of an area that loads. It keeps its place while idle, so nothing moves, and it
/// waits 300 ms before it appears, so quick answers don't flicker.
class BusyBar : public QWidget {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kDelay{300};

    explicit BusyBar(QWidget* parent = nullptr);

    bool isBusy() const { return m_busy; }
    void setBusy(bool busy);
    /// Whether the line is painted by now.
    bool isLineShown() const { return m_lineShown; }

    QSize sizeHint() const override { return {120, 3}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showLine();

    bool m_busy = false;
    bool m_lineShown = false;
    QTimer m_delay;
    QVariantAnimation m_travel;
};

} // namespace scout::kit
