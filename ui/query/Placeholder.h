// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace scout::kit {
class Label;
}

namespace scout::query {

/// Stands where rows would be: one sentence and the one next action.
class Placeholder : public QWidget {
    Q_OBJECT

public:
    explicit Placeholder(QWidget* parent = nullptr);

    /// Without an action there is no button.
    void setContent(const QString& sentence, const QString& action = {});

Q_SIGNALS:
    void actionTriggered();

private:
    kit::Label* m_sentence;
    QPushButton* m_action;
};

} // namespace scout::query
