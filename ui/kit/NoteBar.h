// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/NoteFrame.h"

class QHBoxLayout;
class QPushButton;

namespace scout::kit {

class IconLabel;
class Label;

/// A sentence with an icon and at most one button.
class NoteBar : public NoteFrame {
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
