// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

class QPalette;
class QsciScintilla;

namespace scout::query {

/// Colours, fonts and margins of the editor. Call again when the palette or the screen changes.
void dressEditor(QsciScintilla& editor, const QPalette& palette);

/// The line numbers and what stands beside them, in px; grows with the number of lines.
int fitGutter(QsciScintilla& editor);

/// Writes the numbers of the lines, red for those with an error. Call again when there are more or fewer.
void numberLines(QsciScintilla& editor);

/// Underlines bytes of the text; an error also has a dot beside its line.
void markError(QsciScintilla& editor, std::uint32_t begin, std::uint32_t end);
void markWarning(QsciScintilla& editor, std::uint32_t begin, std::uint32_t end);
void clearMarks(QsciScintilla& editor);

} // namespace scout::query
