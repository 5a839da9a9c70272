// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/Card.h"
#include "kit/FactList.h"

class QPushButton;

namespace scout::connections {

/// A way to connect, on the first page: what it is, whom it suits, and the button that begins it.
struct MethodDescription {
    QString iconName;
    QString title;
    QString text;
    QList<kit::Fact> facts; ///< "Best for", "You need", "Takes"
    QString action; ///< on the button
    bool recommended = false;
};

class MethodCard : public kit::Card {
    Q_OBJECT

public:
    explicit MethodCard(const MethodDescription& method, QWidget* parent = nullptr);

    QPushButton* button() const { return m_button; }

private:
    QPushButton* m_button;
};

} // namespace scout::connections
