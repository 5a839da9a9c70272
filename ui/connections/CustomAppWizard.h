// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/ConnectWizard.h"

namespace scout::connections {

class CustomAppPage;

/// An app of the user's company, from setting it up in Salesforce to the connected org: with a user in the
/// browser, or with client credentials.
class CustomAppWizard : public ConnectWizard {
    Q_OBJECT

public:
    explicit CustomAppWizard(Parts parts, QWidget* parent = nullptr);

    QString kind() const override;

protected:
    std::optional<SignInRequest> request() override;
    void dressForm(int form) override;

private:
    void sendMail(const QString& subject, const QString& text);

    CustomAppPage* m_page;
};

/// A mail that the user's mail program shows before it goes anywhere.
QUrl mailTo(const QString& subject, const QString& text);

} // namespace scout::connections
