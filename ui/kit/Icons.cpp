// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/Icons.h"

#include "kit/Resources.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QRegularExpression>
#include <QSvgRenderer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace scout::kit {

namespace {

/// Each file uses exactly one colour, so every colour in it is the one to replace.
QByteArray recolored(const QString& name, const QColor& color)
{
    loadResources();
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        Q_ASSERT_X(false, "no such icon", qPrintable(name));
        return {};
    }
    static const QRegularExpression anyColor(u"#[0-9A-Fa-f]{6}"_s);
    return QString::fromUtf8(file.readAll()).replace(anyColor, color.name()).toUtf8();
}

/// `size` counts device pixels.
QPixmap render(const QString& name, const QColor& color, int size)
{
    const QString key = u"scout/%1/%2/%3"_s.arg(name, color.name()).arg(size);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(recolored(name, color)).render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class ThemedIconEngine final : public QIconEngine {
public:
    ThemedIconEngine(QString name, ColorToken color)
        : m_name(std::move(name))
        , m_color(color)
    { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const int side = std::min(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(square, iconPixmap(m_name, color(mode, state), side, ratio));
    }

    /// Where more width is asked for than height, the rest stays empty behind the icon: a gap to the text
    /// beside it.
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        const int side = std::min(size.width(), size.height());
        const QPixmap icon = render(m_name, color(mode, state), side);
        if (size.width() <= side)
            return icon;
        QPixmap wide(size);
        wide.fill(Qt::transparent);
        const bool isLeft = QGuiApplication::layoutDirection() == Qt::LeftToRight;
        QPainter(&wide).drawPixmap(isLeft ? 0 : size.width() - side, 0, icon);
        return wide;
    }

    QIconEngine* clone() const override { return new ThemedIconEngine(m_name, m_color); }

private:
    QColor color(QIcon::Mode mode, QIcon::State state) const
    {
        const Tokens& t = tokens(QGuiApplication::palette());
        if (mode == QIcon::Disabled)
            return t.disabledText;
        const bool onFilled = m_color == &Tokens::onAccent || m_color == &Tokens::onProduction;
        return state == QIcon::On && !onFilled ? t.link : t.*m_color;
    }

    QString m_name;
    ColorToken m_color;
};

} // namespace

QIcon themedIcon(const QString& name, ColorToken color)
{
    return QIcon(new ThemedIconEngine(name, color));
}

QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio)
{
    QPixmap pixmap = render(name, color, qRound(size * devicePixelRatio));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon applicationIcon()
{
    loadResources();
    QIcon compass(u":/icons/app/scout.svg"_s);
    compass.addFile(u":/icons/app/scout-16.svg"_s, QSize(16, 16));
    return compass;
}

} // namespace scout::kit
