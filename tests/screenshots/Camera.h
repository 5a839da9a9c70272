// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/Theme.h"
#include "screenshots/Screens.h"

#include <QSize>

namespace scout::screenshots {

/// One way of taking a picture. The scale is the process's QT_SCALE_FACTOR, so it can't change in between.
struct Format {
    QSize size;
    int percent;
};

/// The formats that a process of the given scale takes.
std::vector<Format> formatsAt(int percent);

/// Writes "<name>-<light|dark>-<width>x<height>[-200pct].png" into the folder.
/// Returns what could not be written.
QStringList photograph(
    const Screens& screens, const Format& format, kit::Scheme scheme, const QString& folder);

} // namespace scout::screenshots
