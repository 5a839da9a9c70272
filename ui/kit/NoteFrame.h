// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace scout::kit {

/// Offline is the flat bar at the top of a page that shows saved data; the others are boxes.
enum class NoteKind { Info, Success, Warning, Bad, Production, Offline };

/// A tinted box with a bar of 3 px at its left. Painted here because a style sheet bends a left border of
/// another width around the corners.
class NoteFrame : public QWidget {
    Q_OBJECT

public:
    explicit NoteFrame(NoteKind kind, QWidget* parent = nullptr);

    NoteKind kind() const { return m_kind; }
    void setKind(NoteKind kind);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    NoteKind m_kind;
};

} // namespace scout::kit
