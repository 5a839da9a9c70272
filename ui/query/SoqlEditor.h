// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/SoqlSyntax.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QsciScintilla;

namespace scout::query {

/// The editor for SOQL and SOSL: colours, line numbers and errors underlined while one types.
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

    /// Underlines what Salesforce complained about, until the text changes.
    void markFault(soql::SourceRange range);
    /// Puts the caret there and scrolls to it.
    void goTo(std::uint32_t offset);

    /// Of the text as it is now.
    const std::vector<soql::Diagnostic>& diagnostics() const;

    /// Height that shows this many lines.
    static int heightOf(int lines);

Q_SIGNALS:
    void textChanged();
    void diagnosticsShown(); ///< a moment after the last change
    void runRequested();
    void escapePressed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void setUpText();
    void freeKeysOfThePage();
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    const SyntaxCheck& check() const;
    void applyStyles();
    void afterChange();
    void showDiagnostics();
    void underline(soql::SourceRange range);
    bool isBeingTyped(const soql::Diagnostic& diagnostic) const;
    void showMessageAt(int offset, const QPoint& place);

    QsciScintilla* m_text;
    QTimer m_pause; ///< the errors of half a word help nobody
    mutable std::optional<SyntaxCheck> m_check; ///< of the current text, once it was needed
    std::optional<soql::SourceRange> m_fault;
    bool m_tabLeaves = false;
    int m_gutterWidth = 0;
};

} // namespace scout::query
