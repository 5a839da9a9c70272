// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/ConnectWizard.h"
#include "connections/KeyController.h"
#include "connections/UserTrials.h"

namespace scout::connections {

class JwtAppPage;
class KeyPage;
class PreparePage;
class UserTrialsPage;

/// JWT Bearer: prepare, key and certificate, app and users, connect. Each user is signed in before the
/// connection is stored.
class JwtWizard : public ConnectWizard {
    Q_OBJECT

public:
    explicit JwtWizard(Parts parts, QWidget* parent = nullptr);

    QString kind() const override;
    KeyController& keys() { return m_keys; }

protected:
    bool isComplete(int form) override;
    std::optional<SignInRequest> request() override;
    void dressForm(int form) override;
    void start(SignInRequest request) override;

private:
    enum Form { Prepare, Key, App };

    void connectPages();
    void showTrials();
    void finishTrials();
    void removeUser(const QString& username);
    QString loginUrlText();

    KeyController m_keys;
    UserTrials m_trials;
    PreparePage* m_prepare;
    KeyPage* m_keyPage;
    JwtAppPage* m_app;
    UserTrialsPage* m_trialsPage;
};

} // namespace scout::connections
