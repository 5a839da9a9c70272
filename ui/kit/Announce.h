// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace scout::kit {

enum class Urgency { Polite, Alert };

/// Has a screen reader say something that changed without the user's doing. Alert is for errors only.
void announce(QWidget& source, const QString& text, Urgency urgency = Urgency::Polite);

} // namespace scout::kit
