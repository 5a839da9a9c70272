// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/SignInController.h"

#include <QWidget>

class QPushButton;

namespace scout::kit {
class Desktop;
class WizardFrame;
} // namespace scout::kit

namespace scout::connections {

class ConnectedPage;
class FailurePage;
class WaitingPage;
class WorkingPage;

/// What all wizards share: forms, then the sign-in, then the connected org; a failure leads back to the
/// forms, which keep what was typed. One wizard serves one connection: whoever shows it makes a new one for
/// the next. It can be left while the user is in the browser: the sign-in goes on as long as the wizard
/// lives.
class ConnectWizard : public QWidget {
    Q_OBJECT

public:
    /// All borrowed.
    struct Parts {
        SignIn& signIn;
        kit::Desktop& desktop;
        const Clock& clock;
        QString secretsPlace = {}; ///< "in this computer’s keychain": where secrets go
    };

    ~ConnectWizard() override;

    bool isSigningIn() const;
    bool isConnected() const;
    /// Names its draft; the same for all wizards of a kind.
    virtual QString kind() const = 0;
    /// The pages that the user fills in, for drafts.
    const QList<QWidget*>& forms() const { return m_forms; }

Q_SIGNALS:
    /// The new connection is stored. A good moment to raise the window.
    void connected(const QString& id);
    void tryQueryRequested(const QString& id);
    void tryToolsRequested(const QString& id);
    void addAnotherRequested();
    /// From the first form: to the choice of a method.
    void methodsRequested();
    void signingInChanged(bool signingIn);
    /// Cancelled or done: the wizard can go.
    void closed();

protected:
    struct Heading {
        QString title;
        QString iconName;
        QStringList formSteps;
        QStringList lastSteps = {tr("Sign in"), tr("Verify")}; ///< one where it is all one to the user
    };

    ConnectWizard(Parts parts, const Heading& heading, QWidget* parent);

    /// In the order of the steps; to be called before ready().
    void addForm(QWidget* form);
    void addPage(int step, QWidget* page);
    /// The forms are there.
    void ready();

    SignInController& controller() { return m_controller; }
    kit::WizardFrame& frame() { return *m_frame; }
    kit::Desktop& desktop() { return m_desktop; }
    const Parts& parts() const { return m_parts; }
    int currentForm() const { return m_form; }
    void showForm(int form);
    void openSetup(const QString& setupPath, const std::string& loginUrl, Place place);

    /// Whether the user may go on from a form; what is missing has then been said under its field.
    virtual bool isComplete(int form);
    /// Of the last form; nothing if something is missing.
    virtual std::optional<SignInRequest> request() = 0;
    /// The primary button of a form.
    virtual void dressForm(int form) = 0;
    /// After the last form.
    virtual void start(SignInRequest request);

private:
    void connectFrame();
    void goOn();
    void goBack();
    void startIfTrusted(SignInRequest request);
    Task<> startOnceTrusted(SignInRequest request);
    void showState();
    void showSigningIn();
    void showFailed();
    void showConnected();
    QString connectionId() const;
    Task<> openDemoSetup(QString setupPath);

    Parts m_parts;
    kit::Desktop& m_desktop;
    SignInController m_controller;
    kit::WizardFrame* m_frame;
    WaitingPage* m_waiting;
    WorkingPage* m_working;
    FailurePage* m_failure;
    ConnectedPage* m_connected;
    QList<QWidget*> m_forms;
    int m_verifyStep;
    int m_form = 0;
    std::string m_trustedUrl; ///< a foreign host that the user has said yes to
    TaskScope m_tasks;
};

} // namespace scout::connections
