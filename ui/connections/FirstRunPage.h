// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/ConnectMethod.h"
#include "secrets/SecretStore.h"

#include <QWidget>

namespace scout::connections {

/// What stands in place of the table while there is no connection: the ways to get one.
class FirstRunPage : public QWidget {
    Q_OBJECT

public:
    explicit FirstRunPage(secrets::StoreKind storeKind, QWidget* parent = nullptr);

Q_SIGNALS:
    void methodChosen(scout::connections::ConnectMethod method);

private:
    QLayout* makeMethods();
    QWidget* makeDemo();
    QLayout* makePrivacy(secrets::StoreKind storeKind);
};

} // namespace scout::connections
