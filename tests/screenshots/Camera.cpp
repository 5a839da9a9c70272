// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots/Camera.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace scout::screenshots {

namespace {

QString fileName(const QString& screen, const Format& format, kit::Scheme scheme)
{
    QString name = screen + (scheme == kit::Scheme::Dark ? u"-dark"_s : u"-light"_s);
    name += u"-%1x%2"_s.arg(format.size.width()).arg(format.size.height());
    if (format.percent != 100)
        name += u"-%1pct"_s.arg(format.percent);
    return name + u".png"_s;
}

void settle()
{
    QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

/// Menus and dialogs are windows of their own.
void addOtherWindows(QPixmap& picture, const QWidget& window)
{
    QPainter painter(&picture);
    for (QWidget* other : QApplication::topLevelWidgets())
        if (other != &window && other->isVisible())
            painter.drawPixmap(other->geometry().topLeft() - window.geometry().topLeft(), other->grab());
}

QPixmap take(const Screen& screen, const QSize& size)
{
    const std::unique_ptr<QWidget> widget = screen.build();
    widget->show();
    widget->resize(size); // a window keeps to the screen when it is first shown
    settle();
    if (screen.act) {
        screen.act(*widget);
        settle();
    }
    QPixmap picture = widget->grab();
    addOtherWindows(picture, *widget);
    return picture;
}

} // namespace

std::vector<Format> formatsAt(int percent)
{
    if (percent == 100)
        return {{{1280, 820}, 100}, {{1000, 640}, 100}};
    return {{{1000, 640}, percent}};
}

QStringList photograph(
    const Screens& screens, const Format& format, kit::Scheme scheme, const QString& folder)
{
    QStringList failed;
    for (const Screen& screen : screens) {
        const QString file = QDir(folder).filePath(fileName(screen.name, format, scheme));
        if (!take(screen, format.size).save(file))
            failed += file;
    }
    return failed;
}

} // namespace scout::screenshots
