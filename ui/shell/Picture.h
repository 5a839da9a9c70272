// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace scout::shell {

/// Saves what the window shows once it has drawn itself, and ends the program: 0 if the file was written.
void savePictureAndQuit(QWidget& window, const QString& file);

} // namespace scout::shell
