// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QPushButton;

namespace scout::kit {

class IconLabel;
class Label;

enum class NoteKind { Info, Success, Warning, Bad, Production, Offline };

/// A sentence with an icon and a bar at its left, with at most one button. Offline is the flat bar at the
/// top of a page that shows saved data.
class NoteBar : public QFrame {
    Q_OBJECT

public:
    NoteBar(NoteKind kind, const QString& text, QWidget* parent = nullptr);

    void setNote(NoteKind kind, const QString& text);
    QString text() const;
    /// Replaces the button that was there.
    QPushButton* setButton(const QString& text);

Q_SIGNALS:
    void buttonClicked();

private:
    QHBoxLayout* m_row;
    IconLabel* m_icon;
    Label* m_text;
    QPushButton* m_button = nullptr;
};

} // namespace scout::kit
