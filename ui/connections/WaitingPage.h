// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/SignInController.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace scout::kit {
class Card;
class Countdown;
class Label;
class NoteBar;
} // namespace scout::kit

namespace scout::connections {

class PasteCard;
class SignInSteps;

/// The second step of Quick Connect: what goes on while the user is in the browser, and the ways out.
class WaitingPage : public QWidget {
    Q_OBJECT

public:
    WaitingPage(SignInController& controller, const Clock& clock, QWidget* parent = nullptr);

    /// Shows the times by the clock, and offers to paste after a minute; happens by itself each second.
    void refresh();

private:
    void makeLayout();
    kit::Card* makeStepsCard();
    QLayout* makeActions();
    void showState();
    void showProgress();
    void showProblem(const SignInProgress& progress);
    void offerPaste();
    void submit(const QString& address);
    void copyLink();

    SignInController& m_controller;
    const Clock& m_clock;
    kit::Label* m_intro;
    SignInSteps* m_steps;
    kit::Countdown* m_countdown;
    QPushButton* m_openAgain;
    QPushButton* m_copyLink;
    kit::NoteBar* m_problem;
    PasteCard* m_paste;
    bool m_pasteWasOffered = false; ///< once a sign-in: who closes it means it
    QTimer m_tick;
};

} // namespace scout::connections
