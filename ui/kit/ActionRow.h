// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAction;

namespace scout::kit {

class KeyCap;
class Label;

/// An action as a row of a popup: icon, text and, at the right, its keys. Follows the action's changes.
class ActionRow : public QPushButton {
    Q_OBJECT

public:
    explicit ActionRow(QAction& action, QWidget* parent = nullptr);

private:
    void showAction();

    QAction& m_action;
    KeyCap* m_keys;
};

} // namespace scout::kit
