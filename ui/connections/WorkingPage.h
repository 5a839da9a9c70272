// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace scout::kit {
class Label;
class StatusLabel;
} // namespace scout::kit

namespace scout::connections {

class SignInController;

/// What goes on during a sign-in that asks nothing of the user.
class WorkingPage : public QWidget {
    Q_OBJECT

public:
    explicit WorkingPage(SignInController& controller, QWidget* parent = nullptr);

private:
    void showProgress();

    SignInController& m_controller;
    kit::StatusLabel* m_token;
    kit::StatusLabel* m_check;
};

} // namespace scout::connections
