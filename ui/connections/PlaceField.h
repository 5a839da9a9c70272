// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/SignIn.h"

#include <QWidget>

class QComboBox;

namespace scout::connections {

class MyDomainField;

/// Where to sign in, in one line: production, sandbox, My Domain with its field, or the demo org.
class PlaceField : public QWidget {
    Q_OBJECT

public:
    explicit PlaceField(QWidget* parent = nullptr);

    Place place() const;
    void setPlace(Place place);
    /// Where a login host that all orgs share will not do, the others are left out.
    void setOwnHostOnly(bool ownHostOnly);

    /// Empty for the demo org; an Error has already been shown under the field.
    Result<std::string> loginUrl();
    /// For links, without complaints: the login host where nothing better is known.
    std::string likelyUrl() const;

Q_SIGNALS:
    void placeChanged();

private:
    void showPlace();

    QComboBox* m_places;
    QWidget* m_label;
    MyDomainField* m_myDomain;
};

/// The login host of a place that has a common one; else empty.
std::string commonLoginUrl(Place place);

} // namespace scout::connections
