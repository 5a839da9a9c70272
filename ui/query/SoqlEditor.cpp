// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/SoqlEditor.h"

#include "async/QtText.h"
#include "base/Text.h"
#include "kit/Tokens.h"
#include "query/EditorLook.h"
#include "query/Scintilla.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace scout::query {

namespace {

using Sci = QsciScintillaBase;

constexpr int kTopPadding = 8;
constexpr int kLineHeight = 20;
constexpr int kHoverMilliseconds = 400;

std::string_view contents(const QsciScintilla& editor)
{
    const auto* bytes = static_cast<const char*>(editor.SendScintillaPtrResult(Sci::SCI_GETCHARACTERPOINTER));
    return {bytes, static_cast<std::size_t>(editor.SendScintilla(Sci::SCI_GETLENGTH))};
}

} // namespace

SoqlEditor::SoqlEditor(QWidget* parent)
    : QWidget(parent)
    , m_text(new QsciScintilla(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kTopPadding, 0, 0);
    layout->addWidget(m_text);
    setFocusProxy(m_text);
    setUpText();
    freeKeysOfThePage();
    dressEditor(*m_text, palette());
    m_gutterWidth = fitGutter(*m_text);

    m_pause.setSingleShot(true);
    m_pause.setInterval(250ms);
    connect(&m_pause, &QTimer::timeout, this, &SoqlEditor::showDiagnostics);
    connect(m_text, &QsciScintilla::textChanged, this, &SoqlEditor::afterChange);
    connect(m_text, &Sci::SCN_STYLENEEDED, this, &SoqlEditor::applyStyles);
    connect(m_text, &Sci::SCN_DWELLSTART, this,
        [this](int offset, int x, int y) { showMessageAt(offset, QPoint(x, y)); });
    connect(m_text, &Sci::SCN_DWELLEND, this, [] { QToolTip::hideText(); });
}

void SoqlEditor::setUpText()
{
    m_text->setObjectName(u"soqlEditor"_s);
    m_text->setAccessibleName(tr("SOQL query"));
    m_text->setAccessibleDescription(tr("Tab indents. Press Esc, then Tab, to leave the editor."));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setUtf8(true);
    m_text->setEolMode(QsciScintilla::EolUnix);
    m_text->setIndentationsUseTabs(false);
    m_text->setTabWidth(4);
    m_text->setAutoIndent(true);
    m_text->SendScintilla(Sci::SCI_SETLEXER, int(Sci::SCLEX_CONTAINER));
    m_text->SendScintilla(Sci::SCI_SETSCROLLWIDTH, 1);
    m_text->SendScintilla(Sci::SCI_SETSCROLLWIDTHTRACKING, 1);
    m_text->SendScintilla(Sci::SCI_SETMOUSEDWELLTIME, kHoverMilliseconds);
    m_text->installEventFilter(this);
}

/// Scintilla binds keys that mean something else everywhere in this program, such as Ctrl+L to cut a line.
void SoqlEditor::freeKeysOfThePage()
{
    for (const QKeyCombination key :
        {QKeyCombination(Qt::CTRL | Qt::Key_L), QKeyCombination(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
            QKeyCombination(Qt::CTRL | Qt::Key_T), QKeyCombination(Qt::CTRL | Qt::SHIFT | Qt::Key_T)})
        if (QsciCommand* command = m_text->standardCommands()->boundTo(key.toCombined()))
            command->setKey(0);
}

QString SoqlEditor::text() const
{
    return toQString(contents(*m_text));
}

std::string SoqlEditor::utf8() const
{
    return std::string(contents(*m_text));
}

bool SoqlEditor::isBlank() const
{
    return trim(contents(*m_text)).empty();
}

void SoqlEditor::replaceText(const QString& text)
{
    replaceRange({0, static_cast<std::uint32_t>(contents(*m_text).size())}, text);
}

void SoqlEditor::replaceRange(soql::SourceRange range, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    m_text->SendScintilla(Sci::SCI_BEGINUNDOACTION);
    m_text->SendScintilla(Sci::SCI_SETTARGETRANGE, range.begin, long(range.end));
    m_text->SendScintilla(
        Sci::SCI_REPLACETARGET, static_cast<unsigned long>(bytes.size()), bytes.constData());
    m_text->SendScintilla(Sci::SCI_ENDUNDOACTION);
    goTo(range.begin + static_cast<std::uint32_t>(bytes.size()));
}

void SoqlEditor::markFault(soql::SourceRange range)
{
    m_fault = range;
    showDiagnostics();
}

void SoqlEditor::goTo(std::uint32_t offset)
{
    m_text->SendScintilla(Sci::SCI_GOTOPOS, static_cast<unsigned long>(offset));
}

const std::vector<soql::Diagnostic>& SoqlEditor::diagnostics() const
{
    return check().diagnostics;
}

int SoqlEditor::heightOf(int lines)
{
    return lines * kLineHeight + 2 * kTopPadding;
}

const SyntaxCheck& SoqlEditor::check() const
{
    if (!m_check)
        m_check = checkSyntax(contents(*m_text));
    return *m_check;
}

/// One pass over the whole text: a word at its end can change what the words before it mean.
void SoqlEditor::applyStyles()
{
    const std::string& styles = check().styles;
    m_text->SendScintilla(Sci::SCI_STARTSTYLING, 0);
    m_text->SendScintilla(Sci::SCI_SETSTYLINGEX, static_cast<unsigned long>(styles.size()), styles.c_str());
}

void SoqlEditor::afterChange()
{
    m_check.reset();
    m_fault.reset();
    const int gutterWidth = fitGutter(*m_text);
    if (std::exchange(m_gutterWidth, gutterWidth) != gutterWidth)
        update();
    m_pause.start();
    Q_EMIT textChanged();
}

void SoqlEditor::showDiagnostics()
{
    m_text->SendScintilla(Sci::SCI_SETINDICATORCURRENT, kErrorIndicator);
    m_text->SendScintilla(Sci::SCI_INDICATORCLEARRANGE, 0ul, long(contents(*m_text).size()));
    m_text->SendScintilla(Sci::SCI_MARKERDELETEALL, kErrorMarker);
    if (!isBlank())
        for (const soql::Diagnostic& diagnostic : diagnostics())
            if (!isBeingTyped(diagnostic))
                underline(diagnostic.range);
    if (m_fault)
        underline(*m_fault);
    Q_EMIT diagnosticsShown();
}

void SoqlEditor::underline(soql::SourceRange range)
{
    const std::string_view text = contents(*m_text);
    if (range.size() == 0) { // the end of the text: what is missing belongs behind its last word
        range.end = static_cast<std::uint32_t>(text.find_last_not_of(" \t\r\n", range.begin) + 1);
        range.begin = range.end - std::min(range.end, 1u);
    }
    const auto line =
        m_text->SendScintilla(Sci::SCI_LINEFROMPOSITION, static_cast<unsigned long>(range.begin));
    m_text->SendScintilla(
        Sci::SCI_INDICATORFILLRANGE, static_cast<unsigned long>(range.begin), long(range.size()));
    m_text->SendScintilla(Sci::SCI_MARKERADD, static_cast<unsigned long>(line), long(kErrorMarker));
}

/// Whoever types at the end of the text is not done yet: what is missing there is no news.
bool SoqlEditor::isBeingTyped(const soql::Diagnostic& diagnostic) const
{
    const auto caret = static_cast<std::size_t>(m_text->SendScintilla(Sci::SCI_GETCURRENTPOS));
    const bool atEnd = trim(contents(*m_text).substr(caret)).empty();
    return atEnd && diagnostic.found.empty() && m_text->hasFocus();
}

void SoqlEditor::showMessageAt(int offset, const QPoint& place)
{
    const auto at = static_cast<std::uint32_t>(offset);
    for (const soql::Diagnostic& diagnostic : diagnostics())
        if (offset >= 0 && diagnostic.range.begin <= at && at <= diagnostic.range.end)
            return QToolTip::showText(m_text->mapToGlobal(place), toQString(diagnostic.message), m_text);
}

bool SoqlEditor::eventFilter(QObject* watched, QEvent* event)
{
    const bool press = event->type() == QEvent::KeyPress;
    if (watched != m_text || (!press && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool ours = (key->modifiers() == Qt::ControlModifier
                          && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter))
        || key->key() == Qt::Key_Escape;
    if (ours && !press) {
        event->accept(); // keeps the page's own shortcuts for the rest of the page
        return true;
    }
    return press && handleKey(key->key(), key->modifiers());
}

bool SoqlEditor::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool tabLeaves = std::exchange(m_tabLeaves, key == Qt::Key_Escape || key == Qt::Key_Shift);
    switch (key) {
    case Qt::Key_Escape:
        Q_EMIT escapePressed();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers.testFlag(Qt::ControlModifier))
            Q_EMIT runRequested();
        return modifiers.testFlag(Qt::ControlModifier);
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return tabLeaves && focusNextPrevChild(key == Qt::Key_Tab);
    case Qt::Key_Shift:
        m_tabLeaves = tabLeaves; // of Shift+Tab
        return false;
    default:
        return false;
    }
}

void SoqlEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dressEditor(*m_text, palette());
}

/// The few pixels above the first line, with the gutter going through.
void SoqlEditor::paintEvent(QPaintEvent*)
{
    const kit::Tokens& t = kit::tokens(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.base);
    painter.fillRect(0, 0, m_gutterWidth, height(), t.alternate);
    painter.fillRect(m_gutterWidth - 1, 0, 1, height(), t.border);
}

} // namespace scout::query
