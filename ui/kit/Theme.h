// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/Tokens.h"

#include <QObject>
#include <QPalette>
#include <QString>

#include <functional>

class QApplication;

namespace scout::kit {

/// What the user chose; System follows the desktop, also while the program runs.
enum class ThemeChoice { System, Light, Dark };

/// Dresses the application: Fusion, palette, style sheet and font. Create one after the QApplication and
/// before the first window. GUI thread.
class Theme : public QObject {
    Q_OBJECT

public:
    /// Tells the palette that the desktop would give us.
    using PlatformPalette = std::function<QPalette()>;

    explicit Theme(QApplication& application, QObject* parent = nullptr);
    Theme(QApplication& application, PlatformPalette platformPalette, QObject* parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);

    Scheme scheme() const { return m_scheme; }

Q_SIGNALS:
    void choiceChanged(scout::kit::ThemeChoice choice);
    /// The application already wears the new scheme.
    void schemeChanged(scout::kit::Scheme scheme);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    Scheme wantedScheme() const;
    void dress(Scheme scheme);

    QApplication& m_application;
    PlatformPalette m_platformPalette;
    ThemeChoice m_choice = ThemeChoice::System;
    Scheme m_scheme = Scheme::Light;
    bool m_refreshing = false;
};

/// All roles in all three groups but Shadow, which stays the platform's.
QPalette makePalette(Scheme scheme);

/// The template in resources/style/scout.qss with its @names filled in.
QString makeStyleSheet(Scheme scheme);

} // namespace scout::kit
