// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/Label.h"

namespace scout::kit {

/// A keyboard shortcut in a small frame, as "Ctrl+K". Screen readers hear of it from the control itself.
class KeyCap : public Label {
    Q_OBJECT

public:
    explicit KeyCap(const QString& keys, QWidget* parent = nullptr);

    /// For delegates: the same picture, without a widget; right-aligned in `area`. Returns its width, 0 for
    /// no keys.
    static int paint(QPainter& painter, const QRect& area, const QString& keys, const QPalette& palette);
};

} // namespace scout::kit
