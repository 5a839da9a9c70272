// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/Tokens.h"

#include <QWidget>

namespace scout::kit {

/// A picture of resources/icons beside a text that says the same: screen readers skip it.
class IconLabel : public QWidget {
    Q_OBJECT

public:
    /// `size` in px: 16 usually, 14 in small text, 20 in headers, 28 in heroes.
    explicit IconLabel(const QString& name, ColorToken color = &Tokens::secondaryText, int size = 16,
        QWidget* parent = nullptr);

    void setIcon(const QString& name, ColorToken color);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    ColorToken m_color;
};

} // namespace scout::kit
