// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/SignInController.h"

#include <QWidget>

class QGridLayout;

namespace scout::kit {
class Label;
class StatusIcon;
} // namespace scout::kit

namespace scout::connections {

/// The four steps of a sign-in as they happen, each with its time.
class SignInSteps : public QWidget {
    Q_OBJECT

public:
    explicit SignInSteps(QWidget* parent = nullptr);

    /// `where` is what the browser opens: "login.salesforce.com".
    void setProgress(const SignInProgress& progress, const QString& where, TimePoint now);

private:
    struct Step {
        kit::StatusIcon* icon;
        kit::Label* text;
        kit::Label* detail;
        kit::Label* time;
    };

    Step makeStep(QGridLayout* grid, int row);
    void showStep(std::size_t index, const SignInProgress& progress, TimePoint now);
    void announceStep(std::size_t index);

    std::array<Step, 4> m_steps;
    std::optional<std::size_t> m_announced;
};

} // namespace scout::connections
