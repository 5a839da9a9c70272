// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/Fonts.h"

#include <QLabel>

namespace scout::kit {

enum class Tone { Normal, Secondary, Muted, Link, Ok, Warning, Bad, Off };
enum class Weight { Normal, Strong };
enum class Family { Text, Monospace };

/// A QLabel in one of the sizes and colours of the design. Plain text unless told otherwise, so that a
/// Salesforce answer never becomes markup.
///
/// Its looks are properties for the style sheet: a font or palette set on the label would be lost when it is
/// polished again.
class Label : public QLabel {
    Q_OBJECT

public:
    explicit Label(const QString& text, TextSize size = TextSize::Body, Tone tone = Tone::Normal,
        QWidget* parent = nullptr);

    void setSize(TextSize size);
    void setTone(Tone tone);
    void setWeight(Weight weight);
    void setFamily(Family family);
};

/// The same, wrapping where its place is too narrow.
Label* wrappingLabel(
    const QString& text, TextSize size = TextSize::Body, Tone tone = Tone::Normal, QWidget* parent = nullptr);

/// 12/600 above a field, with the field as its buddy: a mnemonic in `text` leads there.
Label* fieldLabel(const QString& text, QWidget* field, QWidget* parent = nullptr);

/// 12/600 secondary, above a group inside a card.
Label* groupLabel(const QString& text, QWidget* parent = nullptr);

} // namespace scout::kit
