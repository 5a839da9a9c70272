// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPalette;
class QsciScintilla;

namespace scout::query {

/// Colours, fonts and margins of the editor. Call again when the palette or the screen changes.
void dressEditor(QsciScintilla& editor, const QPalette& palette);

/// The line numbers and what stands beside them, in px; grows with the number of lines.
int fitGutter(QsciScintilla& editor);

inline constexpr int kErrorMarker = 0;
inline constexpr int kErrorIndicator = 8; ///< the first that no lexer claims

} // namespace scout::query
