// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/EditorLook.h"

#include "kit/Fonts.h"
#include "kit/Tokens.h"
#include "query/Scintilla.h"
#include "query/SoqlSyntax.h"

#include <QFont>
#include <QPainter>
#include <QPixmap>

#include <array>

namespace scout::query {

namespace {

using Sci = QsciScintillaBase;

constexpr int kLineHeight = 20;
constexpr int kTextPadding = 12;
constexpr int kDotSize = 8;
constexpr int kCaretWidth = 2;
constexpr int kErrorMarker = 0;
constexpr int kErrorIndicator = 8; // the first that no lexer claims
constexpr int kWarningIndicator = 9;
constexpr int kErrorNumberStyle = 40; // the first that Scintilla does not claim

/// From left to right; the line is the border between gutter and text.
enum Margin { Left, Marker, Numbers, Right, Line, kMargins };
constexpr int kDigitWidth = 8;
constexpr std::array kMarginWidths{8, 10, kDigitWidth * 2 + 2, 7, 1};

struct Look {
    SyntaxStyle style;
    kit::ColorToken color;
    int weight = QFont::Normal;
    bool italic = false;
};

constexpr std::array<Look, kSyntaxStyles> kLooks{{
    {SyntaxStyle::Plain, &kit::Tokens::text},
    {SyntaxStyle::PlainTwin, &kit::Tokens::text},
    {SyntaxStyle::Keyword, &kit::Tokens::syntaxKeyword, QFont::DemiBold},
    {SyntaxStyle::Object, &kit::Tokens::syntaxObject},
    {SyntaxStyle::Function, &kit::Tokens::syntaxFunction},
    {SyntaxStyle::String, &kit::Tokens::syntaxString},
    {SyntaxStyle::Literal, &kit::Tokens::syntaxNumber},
    {SyntaxStyle::Comment, &kit::Tokens::syntaxComment, QFont::Normal, true},
}};

unsigned long number(int value)
{
    return static_cast<unsigned long>(value);
}

void setDefaultStyle(QsciScintilla& editor, const kit::Tokens& t)
{
    const QFont font = kit::monospaceFont(kit::TextSize::Body);
    const double points = font.pixelSize() * 72.0 / editor.logicalDpiY(); // it counts in points only
    editor.SendScintilla(
        Sci::SCI_STYLESETFONT, number(Sci::STYLE_DEFAULT), font.family().toUtf8().constData());
    editor.SendScintilla(Sci::SCI_STYLESETSIZEFRACTIONAL, number(Sci::STYLE_DEFAULT), qRound(points * 100));
    editor.SendScintilla(Sci::SCI_STYLESETFORE, number(Sci::STYLE_DEFAULT), t.text);
    editor.SendScintilla(Sci::SCI_STYLESETBACK, number(Sci::STYLE_DEFAULT), t.base);
    editor.SendScintilla(Sci::SCI_STYLECLEARALL); // every style becomes the default one
}

void setSyntaxStyles(QsciScintilla& editor, const kit::Tokens& t)
{
    for (const Look& look : kLooks) {
        const auto style = number(int(look.style));
        editor.SendScintilla(Sci::SCI_STYLESETFORE, style, t.*look.color);
        editor.SendScintilla(Sci::SCI_STYLESETWEIGHT, style, look.weight);
        editor.SendScintilla(Sci::SCI_STYLESETITALIC, style, int(look.italic));
    }
}

void setLineHeight(QsciScintilla& editor)
{
    editor.SendScintilla(Sci::SCI_SETEXTRAASCENT, 0);
    editor.SendScintilla(Sci::SCI_SETEXTRADESCENT, 0);
    const int extra = kLineHeight - int(editor.SendScintilla(Sci::SCI_TEXTHEIGHT, 0));
    editor.SendScintilla(Sci::SCI_SETEXTRAASCENT, number(extra - extra / 2));
    editor.SendScintilla(Sci::SCI_SETEXTRADESCENT, number(extra / 2));
}

QPixmap dot(const QColor& color)
{
    QPixmap pixmap(kDotSize, kDotSize);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(0, 0, kDotSize, kDotSize);
    return pixmap;
}

/// Scintilla draws its own circles without smoothing, which shows at 100 %, and takes the device pixels of a
/// pixmap for its size, which shows at all others.
void setErrorMarker(QsciScintilla& editor, const QColor& color)
{
    if (editor.devicePixelRatioF() == 1)
        editor.markerDefine(dot(color), kErrorMarker);
    else
        editor.markerDefine(QsciScintilla::Circle, kErrorMarker);
    editor.setMarkerForegroundColor(color, kErrorMarker);
    editor.setMarkerBackgroundColor(color, kErrorMarker);
}

void setGutter(QsciScintilla& editor, const kit::Tokens& t)
{
    editor.SendScintilla(Sci::SCI_SETMARGINS, number(kMargins));
    for (int margin = 0; margin < kMargins; ++margin) {
        const bool numbers = margin == Numbers;
        editor.SendScintilla(Sci::SCI_SETMARGINTYPEN, number(margin),
            numbers ? int(Sci::SC_MARGIN_RTEXT) : int(Sci::SC_MARGIN_COLOUR));
        editor.SendScintilla(
            Sci::SCI_SETMARGINBACKN, number(margin), margin == Line ? t.border : t.alternate);
        editor.SendScintilla(
            Sci::SCI_SETMARGINMASKN, number(margin), margin == Marker ? 1 << kErrorMarker : 0);
    }
    editor.SendScintilla(Sci::SCI_STYLESETFORE, number(Sci::STYLE_LINENUMBER), t.placeholderText);
    editor.SendScintilla(Sci::SCI_STYLESETBACK, number(Sci::STYLE_LINENUMBER), t.alternate);
    editor.SendScintilla(Sci::SCI_STYLESETFORE, number(kErrorNumberStyle), t.bad);
    editor.SendScintilla(Sci::SCI_STYLESETBACK, number(kErrorNumberStyle), t.alternate);
    editor.SendScintilla(Sci::SCI_SETMARGINLEFT, 0ul, kTextPadding);
    editor.SendScintilla(Sci::SCI_SETMARGINRIGHT, 0ul, 0l);
    setErrorMarker(editor, t.bad);
}

void setCaretAndSelection(QsciScintilla& editor, const kit::Tokens& t)
{
    editor.setCaretForegroundColor(t.text);
    editor.setCaretWidth(kCaretWidth);
    editor.setCaretLineBackgroundColor(t.currentLine);
    editor.setCaretLineVisible(true);
    editor.SendScintilla(Sci::SCI_SETCARETLINEVISIBLEALWAYS, 1);
    editor.setSelectionBackgroundColor(t.selection);
    editor.SendScintilla(Sci::SCI_SETSELFORE, 0ul, 0l); // text keeps its colours
    for (const auto& [indicator, color] :
        {std::pair(kErrorIndicator, t.bad), {kWarningIndicator, t.warningShape}}) {
        editor.SendScintilla(Sci::SCI_INDICSETSTYLE, number(indicator), int(Sci::INDIC_SQUIGGLEPIXMAP));
        editor.SendScintilla(Sci::SCI_INDICSETFORE, number(indicator), color);
    }
}

void underline(QsciScintilla& editor, int indicator, std::uint32_t begin, std::uint32_t end)
{
    editor.SendScintilla(Sci::SCI_SETINDICATORCURRENT, indicator);
    editor.SendScintilla(Sci::SCI_INDICATORFILLRANGE, static_cast<unsigned long>(begin), long(end - begin));
}

QByteArray marginText(QsciScintilla& editor, int line)
{
    const auto length =
        editor.SendScintilla(Sci::SCI_MARGINGETTEXT, number(line), static_cast<void*>(nullptr));
    QByteArray text(qsizetype(length), Qt::Uninitialized);
    if (length > 0)
        editor.SendScintilla(Sci::SCI_MARGINGETTEXT, number(line), static_cast<void*>(text.data()));
    return text;
}

} // namespace

void dressEditor(QsciScintilla& editor, const QPalette& palette)
{
    const kit::Tokens& t = kit::tokens(palette);
    setDefaultStyle(editor, t);
    setSyntaxStyles(editor, t);
    setGutter(editor, t);
    setCaretAndSelection(editor, t);
    setLineHeight(editor);
    fitGutter(editor);
}

int fitGutter(QsciScintilla& editor)
{
    const int digits = std::max(2, int(QString::number(editor.lines()).size()));
    int total = 0;
    for (int margin = 0; margin < kMargins; ++margin) {
        const int extra = margin == Numbers ? (digits - 2) * kDigitWidth : 0;
        const int width = kMarginWidths[std::size_t(margin)] + extra;
        editor.SendScintilla(Sci::SCI_SETMARGINWIDTHN, number(margin), width);
        total += width;
    }
    return total;
}

void numberLines(QsciScintilla& editor)
{
    for (int line = 0; line < editor.lines(); ++line) {
        const bool hasError = (editor.markersAtLine(line) & (1u << kErrorMarker)) != 0;
        const QByteArray text = QByteArray::number(line + 1);
        const int style = hasError ? kErrorNumberStyle : int(Sci::STYLE_LINENUMBER);
        if (marginText(editor, line) != text) // a line that came in between moves those below it
            editor.SendScintilla(Sci::SCI_MARGINSETTEXT, number(line), text.constData());
        if (editor.SendScintilla(Sci::SCI_MARGINGETSTYLE, number(line)) != style)
            editor.SendScintilla(Sci::SCI_MARGINSETSTYLE, number(line), style);
    }
}

void markError(QsciScintilla& editor, std::uint32_t begin, std::uint32_t end)
{
    underline(editor, kErrorIndicator, begin, end);
    const auto line = editor.SendScintilla(Sci::SCI_LINEFROMPOSITION, static_cast<unsigned long>(begin));
    editor.SendScintilla(Sci::SCI_MARKERADD, static_cast<unsigned long>(line), long(kErrorMarker));
}

void markWarning(QsciScintilla& editor, std::uint32_t begin, std::uint32_t end)
{
    underline(editor, kWarningIndicator, begin, end);
}

void clearMarks(QsciScintilla& editor)
{
    const auto length = editor.SendScintilla(Sci::SCI_GETLENGTH);
    for (const int indicator : {kErrorIndicator, kWarningIndicator}) {
        editor.SendScintilla(Sci::SCI_SETINDICATORCURRENT, indicator);
        editor.SendScintilla(Sci::SCI_INDICATORCLEARRANGE, 0ul, length);
    }
    editor.SendScintilla(Sci::SCI_MARKERDELETEALL, kErrorMarker);
}

} // namespace scout::query
