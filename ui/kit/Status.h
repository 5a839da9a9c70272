// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/Tokens.h"

#include <QString>

namespace scout::kit {

/// The five shapes that say how something is doing. Each comes with a colour and a word: never show one
/// without the others. Jobs and HTTP answers reuse the shapes with words of their own.
enum class Status {
    Connected,
    NeedsAttention,
    ReconnectNeeded,
    Checking,
    Offline,
    NotChecked, ///< shaped as Offline, with its own word
};

/// "Connected", "Needs attention" … for the user, translated.
QString statusWord(Status status);

/// Name for kit::themedIcon, as "status/connected".
QString statusIconName(Status status);
ColorToken statusTextColor(Status status);
ColorToken statusShapeColor(Status status);

} // namespace scout::kit
