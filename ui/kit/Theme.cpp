// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/Theme.h"

#include "kit/Fonts.h"
#include "kit/Resources.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QStyle>
#include <QStyleFactory>
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QStyleHints>
#endif

using namespace Qt::StringLiterals;

namespace scout::kit {

namespace {

/// Without a palette of its own the application shows the platform's.
QPalette palettePeeked()
{
    const QPalette ours = QApplication::palette();
    QApplication::setPalette(QPalette());
    const QPalette platform = QApplication::palette();
    QApplication::setPalette(ours);
    return platform;
}

QPalette platformPalette()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    switch (QGuiApplication::styleHints()->colorScheme()) {
    case Qt::ColorScheme::Dark:
        return makePalette(Scheme::Dark);
    case Qt::ColorScheme::Light:
        return makePalette(Scheme::Light);
    case Qt::ColorScheme::Unknown:
        break;
    }
#endif
    return palettePeeked();
}

} // namespace

Theme::Theme(QApplication& application, QObject* parent)
    : Theme(application, platformPalette, parent)
{ }

Theme::Theme(QApplication& application, PlatformPalette platformPalette, QObject* parent)
    : QObject(parent)
    , m_application(application)
    , m_platformPalette(std::move(platformPalette))
{
    loadResources();
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setFont(textFont(TextSize::Body));
    m_scheme = wantedScheme();
    dress(m_scheme);
    m_application.installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::refresh);
#endif
}

void Theme::setChoice(ThemeChoice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    refresh();
    Q_EMIT choiceChanged(choice);
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    const bool paletteChanged =
        watched == &m_application && event->type() == QEvent::ApplicationPaletteChange;
    if (paletteChanged || event->type() == QEvent::ThemeChange)
        refresh();
    return QObject::eventFilter(watched, event);
}

void Theme::refresh()
{
    if (m_refreshing)
        return; // our own change of the palette announces itself too
    const QScopedValueRollback refreshing(m_refreshing, true);
    const Scheme wanted = wantedScheme();
    if (wanted == m_scheme)
        return;
    m_scheme = wanted;
    dress(wanted);
    Q_EMIT schemeChanged(wanted);
}

Scheme Theme::wantedScheme() const
{
    switch (m_choice) {
    case ThemeChoice::Light:
        return Scheme::Light;
    case ThemeChoice::Dark:
        return Scheme::Dark;
    case ThemeChoice::System:
        break;
    }
    return schemeOf(m_platformPalette());
}

void Theme::dress(Scheme scheme)
{
    QApplication::setPalette(makePalette(scheme));
    m_application.setStyleSheet(makeStyleSheet(scheme));
}

QPalette makePalette(Scheme scheme)
{
    const Tokens& t = tokens(scheme);
    QPalette palette;
    const std::initializer_list<std::pair<QPalette::ColorRole, QColor>> roles{
        {QPalette::Window, t.window},
        {QPalette::WindowText, t.text},
        {QPalette::Text, t.text},
        {QPalette::ButtonText, t.text},
        {QPalette::Base, t.base},
        {QPalette::Button, t.base},
        {QPalette::Light, t.base},
        {QPalette::AlternateBase, t.alternate},
        {QPalette::Midlight, t.hover},
        {QPalette::Mid, t.border},
        {QPalette::Dark, t.inputBorder},
        {QPalette::Highlight, t.selection},
        {QPalette::HighlightedText, t.text},
        {QPalette::Link, t.link},
        {QPalette::LinkVisited, t.link},
        {QPalette::PlaceholderText, t.placeholderText},
        {QPalette::ToolTipBase, t.toolTip},
        {QPalette::ToolTipText, t.onToolTip},
        {QPalette::BrightText, t.bad},
    };
    for (const auto& [role, color] : roles)
        palette.setColor(QPalette::All, role, color);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.disabledText);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    palette.setColor(QPalette::All, QPalette::Accent, t.accent);
#endif
    return palette;
}

QString makeStyleSheet(Scheme scheme)
{
    loadResources();
    QFile file(u":/style/scout.qss"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QString source = QString::fromUtf8(file.readAll());

    QHash<QString, QString> values{{u"scheme"_s, scheme == Scheme::Dark ? u"dark"_s : u"light"_s},
        {u"mono"_s, monospaceFont().family()}};
    for (const NamedToken& named : namedTokens())
        values.insert(QString::fromUtf8(named.name), (tokens(scheme).*named.token).name());

    static const QRegularExpression name(u"@([a-z0-9-]+)"_s);
    QString filled;
    qsizetype end = 0;
    for (const QRegularExpressionMatch& match : name.globalMatch(source)) {
        Q_ASSERT_X(values.contains(match.captured(1)), "style sheet", qPrintable(match.captured(1)));
        filled += QStringView(source).mid(end, match.capturedStart() - end);
        filled += values.value(match.captured(1));
        end = match.capturedEnd();
    }
    filled += QStringView(source).mid(end);
    return filled;
}

} // namespace scout::kit
