// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace scout::kit {

/// A framed surface with rounded corners, divided into sections by lines.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    /// A new section below the others, for content from top to bottom.
    QVBoxLayout* addSection(const QMargins& padding = {16, 14, 16, 14});
    /// A new section for things that stand side by side, such as buttons.
    QHBoxLayout* addRow(const QMargins& padding = {16, 12, 16, 12});
    /// A widget as a section that reaches from edge to edge.
    void addSectionWidget(QWidget* section);

private:
    QVBoxLayout* m_sections;
};

/// A line of 1 px in the colour of borders.
QFrame* horizontalLine(QWidget* parent = nullptr);

} // namespace scout::kit
