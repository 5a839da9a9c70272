// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/ConnectWizard.h"

namespace scout::connections {

class ReconnectPage;

/// A new sign-in of a connection that is there.
class ReconnectWizard : public ConnectWizard {
    Q_OBJECT

public:
    ReconnectWizard(Parts parts, const orgs::OrgProfile& profile, QWidget* parent = nullptr);

    /// Goes on at once where nothing has to be asked.
    void begin();

    QString kind() const override { return {}; }

protected:
    std::optional<SignInRequest> request() override;
    void dressForm(int form) override;

private:
    ReconnectPage* m_page;
};

} // namespace scout::connections
