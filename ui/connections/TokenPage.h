// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/SignIn.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace scout::kit {
class FieldError;
class SecretField;
} // namespace scout::kit

namespace scout::connections {

class PlaceField;

/// An access token that the user got elsewhere, and the org it is for; or an SFDX auth URL, which says both.
class TokenPage : public QWidget {
    Q_OBJECT

public:
    /// `secretsPlace` completes "Kept …".
    explicit TokenPage(const QString& secretsPlace, QWidget* parent = nullptr);

    /// Nothing if something is missing, which is then said under its field.
    std::optional<SignInRequest> request();

private:
    bool isSfdxUrl() const;
    std::optional<SignInRequest> sfdxRequest();

    PlaceField* m_place;
    kit::SecretField* m_token;
    kit::FieldError* m_tokenError;
    QLineEdit* m_name;
};

} // namespace scout::connections
