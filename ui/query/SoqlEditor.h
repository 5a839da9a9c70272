// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/SoqlSyntax.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QsciScintilla;

namespace scout::query {

class CompletionAssistant;

/// Whether the place is in what the diagnostic is about, or just behind it.
bool covers(const soql::Diagnostic& diagnostic, std::uint32_t offset);

/// The editor for SOQL and SOSL: colours, line numbers, errors underlined while one types, completion with
/// Ctrl+Space and quick fixes with Alt+Enter.
///
/// Tab indents; Esc, then Tab leaves. Everything that changes the text can be undone, also replaceText().
class SoqlEditor : public QWidget {
    Q_OBJECT

public:
    explicit SoqlEditor(QWidget* parent = nullptr);

    QString text() const;
    /// UTF-8, as ranges of soql::Diagnostic count it.
    std::string utf8() const;
    bool isBlank() const;

    void replaceText(const QString& text);
    void replaceRange(soql::SourceRange range, const QString& text);

    /// What is known of the org, to check and complete with; null: nothing. `loading`: more is on its way.
    void setMetadata(const soql::Metadata* metadata, bool loading);

    /// Underlines what Salesforce complained about, until the text changes.
    void markFault(soql::SourceRange range);
    /// Puts the caret there and scrolls to it.
    void goTo(std::uint32_t offset);
    std::uint32_t caret() const;
    /// The height of a line, from there on.
    QRect placeOf(std::uint32_t offset) const;

    /// Of the text a moment ago.
    const std::vector<soql::Diagnostic>& diagnostics() const { return m_findings; }
    /// The text has changed since.
    bool isCheckPending() const { return m_pause.isActive(); }
    /// Those that are underlined: not what is only unfinished.
    std::vector<soql::Diagnostic> shownProblems() const;
    /// Replaces what the fix says, and looks again at once.
    void apply(const soql::Fix& fix);

    /// Height that shows this many lines.
    static int heightOf(int lines);

Q_SIGNALS:
    void textChanged();
    void diagnosticsShown(); ///< a moment after the last change
    void caretMoved();
    void runRequested();
    void escapePressed();
    void completionRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void setUpText();
    void freeKeysOfThePage();
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    bool isOurs(int key, Qt::KeyboardModifiers modifiers) const;
    void complete();
    void offerFixes();
    void applyStyles();
    void afterChange();
    void showDiagnostics();
    void underline(soql::SourceRange range, soql::Severity severity);
    bool isBeingTyped(const soql::Diagnostic& diagnostic) const;
    void showMessageAt(int offset, const QPoint& place);

    QsciScintilla* m_text;
    QTimer m_pause; ///< the errors of half a word help nobody
    CompletionAssistant* m_completion;
    const soql::Metadata* m_metadata = nullptr;
    std::vector<soql::Diagnostic> m_findings;
    std::optional<soql::SourceRange> m_fault;
    bool m_tabLeaves = false;
    int m_gutterWidth = 0;
};

} // namespace scout::query
