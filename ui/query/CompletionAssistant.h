// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/Completion.h"

#include <QPointer>
#include <QTimer>

namespace scout::query {

class CompletionPopup;
class SoqlEditor;

/// Offers what can stand at the caret of an editor, and puts in what is chosen. The list follows what is
/// typed, and closes when the caret leaves the word.
class CompletionAssistant : public QObject {
    Q_OBJECT

public:
    explicit CompletionAssistant(SoqlEditor& editor);
    ~CompletionAssistant() override;

    /// What is known of the org; null: nothing. `loading`: more is on its way.
    void setMetadata(const soql::Metadata* metadata, bool loading);

    void open();
    void close();
    bool isOpen() const;
    /// After the text has changed or the caret has moved.
    void follow();

    /// Whether the key belongs to the open list.
    bool takesKey(int key) const;
    void handleKey(int key);

private:
    bool isInWord() const;
    void refresh();
    void insert();

    SoqlEditor& m_editor;
    const soql::Metadata* m_metadata = nullptr;
    bool m_loading = false;
    QPointer<CompletionPopup> m_popup; ///< lives in the window, which may go first
    std::uint32_t m_shownAt = 0; ///< the caret that the list is for
    QTimer m_soon; ///< the caret moves only after the text has changed
};

} // namespace scout::query
