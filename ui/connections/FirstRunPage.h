// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/SecretStore.h"

#include <QWidget>

class QHBoxLayout;

namespace scout::connections {

class MethodCard;
struct MethodDescription;

/// What stands in place of the table while there is no connection: the ways to get one.
class FirstRunPage : public QWidget {
    Q_OBJECT

public:
    explicit FirstRunPage(secrets::StoreKind storeKind, QWidget* parent = nullptr);

Q_SIGNALS:
    void quickConnectRequested();
    void demoOrgRequested();

private:
    QLayout* makeMethods();
    QLayout* makePrivacy(secrets::StoreKind storeKind);
    MethodCard* addMethod(QHBoxLayout* methods, const MethodDescription& method, const QString& objectName);
};

} // namespace scout::connections
