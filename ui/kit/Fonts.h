// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace scout::kit {

/// The steps of the type scale, in device-independent pixels.
enum class TextSize {
    Hero = 22, ///< wizards and first run
    Title = 18, ///< of a page
    Section = 15, ///< of a card
    Body = 13,
    Small = 12, ///< also dense grids
    Caption = 11,
};

/// The system's font. Hero, Title and Section are semibold unless another weight is asked for.
QFont textFont(TextSize size);
QFont textFont(TextSize size, QFont::Weight weight);

/// The system's fixed-width font without ligatures, so that "!=" and "->" stay what was typed.
QFont monospaceFont(TextSize size = TextSize::Small);

} // namespace scout::kit
