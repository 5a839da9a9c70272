// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/Tokens.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace scout::kit {

/// One-colour SVG pictures of resources/icons, drawn in the colour that is asked for. Names are file names
/// without ".svg": "query", "status/connected".
///
/// The icon looks its colour up when it is painted, so it follows the theme without being set again.
/// Disabled icons take `disabledText`; checked ones take `link`, unless they stand on a filled button
/// (`onAccent`, `onProduction`).
QIcon themedIcon(const QString& name, ColorToken color = &Tokens::secondaryText);

/// `size` is in device-independent pixels, the pixmap has `devicePixelRatio` times as many. Cached.
QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio);

/// The compass of the program, in its own colours; drawn coarser at 16 px.
QIcon applicationIcon();

} // namespace scout::kit
