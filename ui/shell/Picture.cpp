// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Picture.h"

#include <QApplication>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace scout::shell {

void savePictureAndQuit(QWidget& window, const QString& file)
{
    // The size it opens with on an ordinary screen, whatever this one is.
    window.resize(1280, 820);
    // After the events that lay the window out and polish it.
    QTimer::singleShot(0, &window, [&window, file] {
        const bool saved = window.grab().save(file, "PNG");
        QApplication::exit(saved ? 0 : 1);
    });
}

} // namespace scout::shell
