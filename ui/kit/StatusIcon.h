// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/Status.h"

#include <QVariantAnimation>
#include <QWidget>

namespace scout::kit {

/// The shape of a status. "Checking" turns once a second, unless the desktop asks for less motion. Its
/// accessible name is the status word; put the word beside it too, or use StatusLabel.
class StatusIcon : public QWidget {
    Q_OBJECT

public:
    /// `size` in px: 14 in lists, 20 in headers, 22 in steps, 36 in banners.
    explicit StatusIcon(Status status, int size = 14, QWidget* parent = nullptr);

    Status status() const { return m_status; }
    void setStatus(Status status);

    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void updateMotion();

    Status m_status;
    int m_size;
    QVariantAnimation m_turn;
};

} // namespace scout::kit
