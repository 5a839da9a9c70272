// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPushButton;
class QToolButton;
class QWidget;

namespace scout::kit {

enum class ButtonKind {
    Default,
    Primary, ///< one an area
    Danger,
    ProductionWrite,
    Quiet, ///< no frame until the mouse is over it
    Link, ///< text in the link colour, 28 px high so that it is easy to hit
};

/// 32 px high. `iconName` as for kit::themedIcon, or empty.
QPushButton* makeButton(const QString& text, ButtonKind kind = ButtonKind::Default,
    const QString& iconName = {}, QWidget* parent = nullptr);

/// 28 px high, for toolbars and rows.
QPushButton* makeCompactButton(const QString& text, ButtonKind kind = ButtonKind::Default,
    const QString& iconName = {}, QWidget* parent = nullptr);

/// 28 x 28 px; `name` is its tooltip and what a screen reader says.
QToolButton* makeIconButton(const QString& name, const QString& iconName, QWidget* parent = nullptr);

/// For buttons whose kind or icon changes while they are shown.
void setButtonKind(QPushButton& button, ButtonKind kind);
void setButtonIcon(QPushButton& button, const QString& iconName);

} // namespace scout::kit
