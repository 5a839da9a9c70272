// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <span>

class QPalette;

namespace scout::kit {

enum class Scheme { Light, Dark };

/// Every colour of the design, for one scheme. Text colours keep at least 4.5:1 on the backgrounds they are
/// used on, shapes and borders of inputs 3:1; tests/ui/kit/ContrastTest.cpp computes both.
struct Tokens {
    QColor window;
    QColor base;
    QColor alternate;
    QColor rail;
    QColor selection;
    QColor hover;
    QColor changedRow;
    QColor currentLine;

    QColor border;
    QColor buttonBorder;
    QColor inputBorder;
    QColor focus;

    QColor text;
    QColor secondaryText;
    QColor placeholderText; ///< on selected rows use secondaryText instead
    QColor disabledText;
    QColor link;

    QColor accent;
    QColor accentHover;
    QColor accentTint;
    QColor onAccent;
    QColor progress;

    QColor ok;
    QColor okBackground;
    QColor okBorder;
    QColor warning;
    QColor warningShape; ///< icons, bars and borders; `warning` is for text
    QColor warningBackground;
    QColor warningBorder;
    QColor bad;
    QColor badBackground;
    QColor badBorder;
    QColor off;
    QColor offBackground;

    QColor production; ///< fill and border: the only filled badge
    QColor onProduction;
    QColor productionBackground;
    QColor sandbox;
    QColor sandboxBackground;
    QColor sandboxBorder;
    QColor scratch;
    QColor scratchBackground;
    QColor scratchBorder;
    QColor demo;
    QColor demoBackground;
    QColor demoBorder;

    QColor syntaxKeyword;
    QColor syntaxObject;
    QColor syntaxFunction;
    QColor syntaxString;
    QColor syntaxNumber;
    QColor syntaxComment;
    QColor syntaxOperator;

    QColor toolTip;
    QColor onToolTip;
};

/// Names a colour without deciding on a scheme: `&Tokens::ok`.
using ColorToken = QColor Tokens::*;

const Tokens& tokens(Scheme scheme);

/// The tokens of the scheme that the palette belongs to. Widgets that paint themselves ask with `palette()`,
/// so a change of the theme reaches them as an ordinary PaletteChange and nobody has to hold a Theme.
const Tokens& tokens(const QPalette& palette);

/// Dark when the text of windows is lighter than their background.
Scheme schemeOf(const QPalette& palette);

/// A token and the name that it has in the style sheet template, as "@accent-h".
struct NamedToken {
    const char* name;
    ColorToken token;
};
std::span<const NamedToken> namedTokens();

} // namespace scout::kit
