// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/SignIn.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QLineEdit;

namespace scout::kit {
class OptionCard;
}

namespace scout::connections {

class MyDomainField;

/// The first step of Quick Connect: which org, and what to call it.
class EnvironmentPage : public QWidget {
    Q_OBJECT

public:
    explicit EnvironmentPage(QWidget* parent = nullptr);

    Place place() const;
    void setPlace(Place place);

    /// What is chosen; nothing if something is missing, which is then said under its field.
    std::optional<SignInRequest> request();

private:
    kit::OptionCard* addCard(
        Place place, const QString& objectName, const QString& title, const QString& description);
    QWidget* makeCards();
    QWidget* makeName();

    QButtonGroup* m_places;
    MyDomainField* m_myDomain = nullptr;
    QLineEdit* m_name = nullptr;
};

/// What the list of steps says once the place is chosen: "Production".
QString placeText(Place place);

} // namespace scout::connections
