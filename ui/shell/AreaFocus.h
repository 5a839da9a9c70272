// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace scout::shell {

/// Moves the focus from one area of the window to the one `step` further, round the end. An area gets it on
/// its focus proxy, or else on the first widget that the Tab key would reach.
void focusNextArea(const QList<QWidget*>& areas, int step);

} // namespace scout::shell
