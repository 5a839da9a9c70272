// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/QuickConnectController.h"

#include <QWidget>

class QPushButton;

namespace scout::kit {
class Desktop;
class WizardFrame;
} // namespace scout::kit

namespace scout::connections {

class ConnectedPage;
class EnvironmentPage;
class FailurePage;
class WaitingPage;

/// Quick Connect, from the choice of an environment to the connected org. One wizard serves one connection:
/// whoever shows it makes a new one for the next. It can be left while the user is in the browser; what was
/// typed and the sign-in go on as long as the wizard lives.
class QuickConnectWizard : public QWidget {
    Q_OBJECT

public:
    /// All borrowed.
    struct Parts {
        SignIn& signIn;
        kit::Desktop& desktop;
        const Clock& clock;
    };

    explicit QuickConnectWizard(Parts parts, QWidget* parent = nullptr);
    ~QuickConnectWizard() override;

    /// Chooses the demo org and goes on at once: nothing is left to be asked.
    void signInToDemoOrg();

    bool isSigningIn() const;

Q_SIGNALS:
    /// The new connection is stored. A good moment to raise the window.
    void connected(const QString& id);
    void tryQueryRequested(const QString& id);
    void addAnotherRequested();
    /// Cancelled or done: the wizard can go.
    void closed();

private:
    void connectFrame();
    void connectPages();
    void goOn();
    void goBack();
    void showState();
    void showChoosing();
    void showSigningIn();
    void showConnected();
    void showFailed();
    QString connectionId() const;

    kit::Desktop& m_desktop;
    QuickConnectController m_controller;
    kit::WizardFrame* m_frame;
    EnvironmentPage* m_environment;
    WaitingPage* m_waiting;
    FailurePage* m_failure;
    ConnectedPage* m_connected;
};

} // namespace scout::connections
