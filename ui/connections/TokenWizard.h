// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/ConnectWizard.h"

namespace scout::connections {

class TokenPage;

/// A pasted access token, and the org that it opens.
class TokenWizard : public ConnectWizard {
    Q_OBJECT

public:
    explicit TokenWizard(Parts parts, QWidget* parent = nullptr);

    QString kind() const override;

protected:
    std::optional<SignInRequest> request() override;
    void dressForm(int form) override;

private:
    TokenPage* m_page;
};

} // namespace scout::connections
