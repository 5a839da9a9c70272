// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace scout::kit {

/// The first five tell the environment in bold capitals, and only Production is filled. The others are tags.
enum class BadgeKind {
    Production,
    Sandbox,
    Scratch,
    Developer,
    Demo,
    Read,
    Write,
    Destructive,
    Accent, ///< "In use", "Recommended"
    Ok,
    Neutral,
};

/// "PRODUCTION", "Read" …; empty for the kinds that have no word of their own.
QString badgeWord(BadgeKind kind);

class Badge : public QWidget {
    Q_OBJECT

public:
    explicit Badge(BadgeKind kind, QWidget* parent = nullptr);
    Badge(BadgeKind kind, const QString& text, QWidget* parent = nullptr);

    BadgeKind kind() const { return m_kind; }
    QString text() const { return m_text; }
    void setBadge(BadgeKind kind);
    void setBadge(BadgeKind kind, const QString& text);

    QSize sizeHint() const override;

    /// For delegates: the same picture, without a widget.
    static QSize sizeOf(BadgeKind kind, const QString& text);
    static void paint(QPainter& painter, const QPoint& topLeft, BadgeKind kind, const QString& text,
        const QPalette& palette);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    BadgeKind m_kind;
    QString m_text;
};

} // namespace scout::kit
