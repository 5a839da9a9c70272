// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/ConnectWizard.h"

namespace scout::connections {

class EnvironmentPage;

/// Quick Connect, from the choice of an environment to the connected org.
class QuickConnectWizard : public ConnectWizard {
    Q_OBJECT

public:
    explicit QuickConnectWizard(Parts parts, QWidget* parent = nullptr);

    /// Chooses the demo org and goes on at once: nothing is left to be asked.
    void signInToDemoOrg();

    QString kind() const override;

protected:
    std::optional<SignInRequest> request() override;
    void dressForm(int form) override;
    void start(SignInRequest request) override;

private:
    EnvironmentPage* m_environment;
};

} // namespace scout::connections
