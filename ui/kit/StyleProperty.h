// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QVariant;
class QWidget;

namespace scout::kit {

/// Sets a property that the style sheet selects by, and has the widget styled again. A style sheet does not
/// notice such changes by itself.
void setStyleProperty(QWidget& widget, const char* name, const QVariant& value);

} // namespace scout::kit
