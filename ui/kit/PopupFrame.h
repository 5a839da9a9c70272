// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLineEdit;
class QListView;
class QVBoxLayout;

namespace scout::kit {

/// A field over a list, in a window that closes by itself: what the switcher and the command palette open.
/// The field keeps the focus; the arrow keys move in the list, Enter activates the chosen row, Esc closes.
class PopupFrame : public QFrame {
    Q_OBJECT

public:
    explicit PopupFrame(QWidget* parent);

    QLineEdit& field() const { return *m_field; }
    QListView& list() const { return *m_list; }
    /// Below the list.
    QVBoxLayout* footer() const { return m_footer; }

    /// Opens below `anchor`'s top left corner plus `offset`, moved where the screen ends.
    void openAt(QWidget& anchor, const QPoint& offset);
    /// The list takes the height of its rows, up to `maximum` px.
    void fitList(int maximum);
    /// The first row that can be chosen.
    void selectFirst();

Q_SIGNALS:
    void activated(const QModelIndex& index);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool handleKey(int key);
    void moveBy(int step);

    QLineEdit* m_field;
    QListView* m_list;
    QVBoxLayout* m_footer;
};

} // namespace scout::kit
