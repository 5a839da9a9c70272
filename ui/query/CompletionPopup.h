// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/Completion.h"

#include <QFrame>

class QListView;

namespace scout::kit {
class Label;
}

namespace scout::query {

class CompletionDelegate;
class CompletionModel;

/// The list of what can stand at the caret. It lies over the window and never takes the focus: whoever types
/// goes on typing.
class CompletionPopup : public QFrame {
    Q_OBJECT

public:
    explicit CompletionPopup(QWidget* parent = nullptr);

    /// `typed` is the beginning of the word; `loading`: more is on its way.
    void setCompletions(std::vector<soql::Completion> completions, const QString& typed, bool loading);
    bool isEmpty() const;
    /// Null where nothing is there to choose.
    const soql::Completion* chosen() const;

    /// Below the line, or above it where there is no room; the rectangle is that of the line from the word
    /// on, in the coordinates of the window.
    void openAt(QWidget& window, const QRect& line);
    /// Up, Down, and by pages; false for every other key.
    bool moveBy(int key);

Q_SIGNALS:
    void activated();

private:
    void fitHeight();

    CompletionModel* m_model;
    CompletionDelegate* m_delegate;
    QListView* m_list;
    kit::Label* m_count;
};

} // namespace scout::query
