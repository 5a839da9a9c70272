// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/SignIn.h"

#include <QWidget>

#include <optional>

namespace scout::kit {
class FieldError;
class SecretField;
} // namespace scout::kit

namespace scout::connections {

/// Why a connection has to sign in again, and what it needs for that.
class ReconnectPage : public QWidget {
    Q_OBJECT

public:
    explicit ReconnectPage(const orgs::OrgProfile& profile, QWidget* parent = nullptr);

    /// Whether the user has to give something.
    bool needsSecret() const { return m_secret != nullptr; }
    /// Nothing if that is missing, which is then said under its field.
    std::optional<SignInRequest> request();
    QString action() const;

private:
    void addSecret(const QString& label);
    std::optional<Way> way();

    orgs::OrgProfile m_profile;
    kit::SecretField* m_secret = nullptr;
    kit::FieldError* m_error = nullptr;
};

} // namespace scout::connections
