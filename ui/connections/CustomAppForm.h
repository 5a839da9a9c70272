// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/SignIn.h"
#include "kit/Card.h"

#include <optional>

class QLineEdit;
class QRadioButton;

namespace scout::kit {
class FieldError;
class Label;
class NoteBar;
class SecretField;
} // namespace scout::kit

namespace scout::connections {

class ConsumerKeyField;
class PlaceField;

/// What Scout Desktop needs to know of an app of the user's company.
class CustomAppForm : public kit::Card {
    Q_OBJECT

public:
    /// `secretsPlace` completes "Kept …".
    explicit CustomAppForm(
        const QString& callbackUrl, const QString& secretsPlace, QWidget* parent = nullptr);

    PlaceField& place() const { return *m_place; }
    /// Whether somebody signs in with the browser, or the app acts for itself.
    bool hasUser() const;

    /// Nothing if something is missing, which is then said under its field.
    std::optional<SignInRequest> request();

Q_SIGNALS:
    void wayChanged();

private:
    QWidget* makeWays();
    QWidget* makeName();
    QWidget* makeSecret(const QString& secretsPlace);
    QWidget* makeAdvanced();
    void showWay();
    std::optional<Way> way();
    std::optional<std::string> callback();
    std::vector<std::string> scopes() const;

    QRadioButton* m_withUser = nullptr;
    QRadioButton* m_withoutUser = nullptr;
    PlaceField* m_place = nullptr;
    QLineEdit* m_name = nullptr;
    ConsumerKeyField* m_clientId = nullptr;
    kit::SecretField* m_secret = nullptr;
    kit::FieldError* m_secretError = nullptr;
    kit::Label* m_secretHint = nullptr;
    QLineEdit* m_callback = nullptr;
    kit::FieldError* m_callbackError = nullptr;
    QLineEdit* m_scopes = nullptr;
    QWidget* m_advanced = nullptr;
    kit::NoteBar* m_note = nullptr;
    QString m_usualCallback;
};

} // namespace scout::connections
