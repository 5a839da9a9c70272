// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/ConnectMethod.h"
#include "secrets/SecretStore.h"

#include <QWidget>

class QPushButton;

namespace scout::kit {
class Label;
}

namespace scout::connections {

/// What stands in place of the table while there is no connection: the ways to get one.
class FirstRunPage : public QWidget {
    Q_OBJECT

public:
    explicit FirstRunPage(secrets::StoreKind storeKind, QWidget* parent = nullptr);

    /// How many orgs the Salesforce CLI of this computer has; none hides the way to them.
    void setCliOrgs(std::size_t count);

Q_SIGNALS:
    void methodChosen(scout::connections::ConnectMethod method);

private:
    QLayout* makeMethods();
    QLayout* makeOthers();
    QWidget* makeCli();
    QWidget* makeDemo();
    QLayout* makePrivacy(secrets::StoreKind storeKind);

    QWidget* m_cli = nullptr;
    kit::Label* m_cliFound = nullptr;
    QPushButton* m_cliReview = nullptr;
};

} // namespace scout::connections
