// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/SoqlEditor.h"

#include "async/QtText.h"
#include "base/Text.h"
#include "kit/Tokens.h"
#include "query/CompletionAssistant.h"
#include "query/EditorLook.h"
#include "query/Scintilla.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace scout::query {

namespace {

using Sci = QsciScintillaBase;

constexpr int kTopPadding = 8;
constexpr int kEditorLineHeight = 20;
constexpr int kHoverMilliseconds = 400;

std::string_view contents(const QsciScintilla& editor)
{
    const auto* bytes = static_cast<const char*>(editor.SendScintillaPtrResult(Sci::SCI_GETCHARACTERPOINTER));
    return {bytes, static_cast<std::size_t>(editor.SendScintilla(Sci::SCI_GETLENGTH))};
}

} // namespace

bool covers(const soql::Diagnostic& diagnostic, std::uint32_t offset)
{
    return diagnostic.range.begin <= offset && offset <= diagnostic.range.end;
}

SoqlEditor::SoqlEditor(QWidget* parent)
    : QWidget(parent)
    , m_text(new QsciScintilla(this))
    , m_completion(new CompletionAssistant(*this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kTopPadding, 0, 0);
    layout->addWidget(m_text);
    setFocusProxy(m_text);
    setUpText();
    freeKeysOfThePage();
    dressEditor(*m_text, palette());
    m_gutterWidth = fitGutter(*m_text);
    numberLines(*m_text);

    m_pause.setSingleShot(true);
    m_pause.setInterval(250ms);
    connect(&m_pause, &QTimer::timeout, this, &SoqlEditor::showDiagnostics);
    connect(m_text, &QsciScintilla::textChanged, this, &SoqlEditor::afterChange);
    connect(m_text, &QsciScintilla::cursorPositionChanged, m_completion, &CompletionAssistant::follow);
    connect(m_text, &QsciScintilla::cursorPositionChanged, this, &SoqlEditor::caretMoved);
    connect(m_text, &Sci::SCN_STYLENEEDED, this, &SoqlEditor::applyStyles);
    connect(m_text, &Sci::SCN_DWELLSTART, this,
        [this](int offset, int x, int y) { showMessageAt(offset, QPoint(x, y)); });
    connect(m_text, &Sci::SCN_DWELLEND, this, [] { QToolTip::hideText(); });
}

void SoqlEditor::setUpText()
{
    m_text->setObjectName(u"soqlEditor"_s);
    m_text->setAccessibleName(tr("SOQL query"));
    m_text->setAccessibleDescription(tr("Tab indents. Press Esc, then Tab, to leave the editor. "
                                        "Ctrl+Space completes, Alt+Enter mends an error."));
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

void SoqlEditor::apply(const soql::Fix& fix)
{
    replaceRange(fix.range, toQString(fix.replacement));
    m_pause.stop();
    showDiagnostics();
}

std::vector<soql::Diagnostic> SoqlEditor::shownProblems() const
{
    std::vector<soql::Diagnostic> shown = m_findings;
    std::erase_if(shown, [this](const soql::Diagnostic& finding) { return isBeingTyped(finding); });
    return shown;
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

std::uint32_t SoqlEditor::caret() const
{
    return static_cast<std::uint32_t>(m_text->SendScintilla(Sci::SCI_GETCURRENTPOS));
}

QRect SoqlEditor::placeOf(std::uint32_t offset) const
{
    const auto x = m_text->SendScintilla(Sci::SCI_POINTXFROMPOSITION, 0ul, static_cast<long>(offset));
    const auto y = m_text->SendScintilla(Sci::SCI_POINTYFROMPOSITION, 0ul, static_cast<long>(offset));
    const QPoint corner = m_text->viewport()->mapTo(this, QPoint(int(x), int(y)));
    return QRect(corner, QSize(1, kEditorLineHeight));
}

void SoqlEditor::setMetadata(const soql::Metadata* metadata, bool loading)
{
    m_metadata = metadata;
    m_completion->setMetadata(metadata, loading);
    if (!loading && !m_pause.isActive()) // else what is there is checked in a moment
        showDiagnostics();
}

int SoqlEditor::heightOf(int lines)
{
    return lines * kEditorLineHeight + 2 * kTopPadding;
}

/// One pass over the whole text: a word at its end can change what the words before it mean.
void SoqlEditor::applyStyles()
{
    const std::string styles = stylesOf(contents(*m_text));
    m_text->SendScintilla(Sci::SCI_STARTSTYLING, 0);
    m_text->SendScintilla(Sci::SCI_SETSTYLINGEX, static_cast<unsigned long>(styles.size()), styles.c_str());
}

void SoqlEditor::afterChange()
{
    m_fault.reset();
    const int gutterWidth = fitGutter(*m_text);
    if (std::exchange(m_gutterWidth, gutterWidth) != gutterWidth)
        update();
    numberLines(*m_text);
    m_pause.start();
    m_completion->follow();
    Q_EMIT textChanged();
}

void SoqlEditor::showDiagnostics()
{
    m_findings = isBlank() ? std::vector<soql::Diagnostic>() : findingsIn(contents(*m_text), m_metadata);
    clearMarks(*m_text);
    for (const soql::Diagnostic& diagnostic : shownProblems())
        underline(diagnostic.range, diagnostic.severity);
    if (m_fault)
        underline(*m_fault, soql::Severity::Error);
    numberLines(*m_text);
    Q_EMIT diagnosticsShown();
}

void SoqlEditor::underline(soql::SourceRange range, soql::Severity severity)
{
    if (range.size() == 0) { // the end of the text: what is missing belongs behind its last word
        const std::string_view text = contents(*m_text);
        range.end = static_cast<std::uint32_t>(text.find_last_not_of(" \t\r\n", range.begin) + 1);
        range.begin = range.end - std::min(range.end, 1u);
    }
    if (severity == soql::Severity::Error)
        markError(*m_text, range.begin, range.end);
    else
        markWarning(*m_text, range.begin, range.end);
}

/// Whoever types at the end of the text is not done yet: what is missing there is no news.
bool SoqlEditor::isBeingTyped(const soql::Diagnostic& diagnostic) const
{
    const bool atEnd = trim(contents(*m_text).substr(caret())).empty();
    return atEnd && diagnostic.found.empty() && m_text->hasFocus();
}

void SoqlEditor::showMessageAt(int offset, const QPoint& place)
{
    const auto at = static_cast<std::uint32_t>(offset);
    for (const soql::Diagnostic& diagnostic : m_findings)
        if (offset >= 0 && covers(diagnostic, at)) {
            const QString fix = diagnostic.fixes.empty() ? QString() : u'\n' + tr("Alt+Enter mends it.");
            return QToolTip::showText(
                m_text->mapToGlobal(place), toQString(diagnostic.message) + fix, m_text);
        }
}

void SoqlEditor::complete()
{
    Q_EMIT completionRequested();
    m_completion->open();
}

/// Those for what the caret stands on, else for the first thing that can be mended.
void SoqlEditor::offerFixes()
{
    showDiagnostics(); // the ranges are those of the text as it is
    const auto first = std::find_if(m_findings.begin(), m_findings.end(),
        [this](const auto& finding) { return !finding.fixes.empty() && covers(finding, caret()); });
    const auto any = std::find_if(
        m_findings.begin(), m_findings.end(), [](const auto& finding) { return !finding.fixes.empty(); });
    const auto chosen = first == m_findings.end() ? any : first;
    if (chosen == m_findings.end())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"fixMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const soql::Fix& fix : chosen->fixes)
        menu->addAction(toQString(fix.title), this, [this, fix] { apply(fix); });
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(mapToGlobal(placeOf(chosen->range.begin).bottomLeft()));
}

bool SoqlEditor::eventFilter(QObject* watched, QEvent* event)
{
    const bool press = event->type() == QEvent::KeyPress;
    if (watched == m_text && event->type() == QEvent::FocusOut)
        m_completion->close();
    if (watched != m_text || (!press && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (!press && isOurs(key->key(), key->modifiers())) {
        event->accept(); // keeps the page's own shortcuts for the rest of the page
        return true;
    }
    return press && handleKey(key->key(), key->modifiers());
}

bool SoqlEditor::isOurs(int key, Qt::KeyboardModifiers modifiers) const
{
    const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
    const bool control = modifiers.testFlag(Qt::ControlModifier);
    return key == Qt::Key_Escape || (control && (isReturn || key == Qt::Key_Space))
        || (isReturn && modifiers.testFlag(Qt::AltModifier))
        || (modifiers == Qt::NoModifier && m_completion->takesKey(key));
}

bool SoqlEditor::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers == Qt::NoModifier && m_completion->takesKey(key)) {
        m_completion->handleKey(key);
        return true;
    }
    const bool tabLeaves = std::exchange(m_tabLeaves, key == Qt::Key_Escape || key == Qt::Key_Shift);
    switch (key) {
    case Qt::Key_Space:
        if (modifiers.testFlag(Qt::ControlModifier))
            complete();
        return modifiers.testFlag(Qt::ControlModifier);
    case Qt::Key_Escape:
        Q_EMIT escapePressed();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers.testFlag(Qt::ControlModifier))
            Q_EMIT runRequested();
        else if (modifiers.testFlag(Qt::AltModifier))
            offerFixes();
        return (modifiers & (Qt::ControlModifier | Qt::AltModifier)) != Qt::NoModifier;
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
