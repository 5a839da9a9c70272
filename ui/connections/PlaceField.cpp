// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/PlaceField.h"

#include "async/QtText.h"
#include "auth/SalesforceHost.h"
#include "connections/EnvironmentPage.h"
#include "connections/MyDomain.h"
#include "connections/MyDomainField.h"
#include "kit/Label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace scout::connections {

std::string commonLoginUrl(Place place)
{
    switch (place) {
    case Place::Production:
        return std::string(auth::kProductionLogin);
    case Place::Sandbox:
        return std::string(auth::kSandboxLogin);
    case Place::MyDomain:
    case Place::Demo:
        break;
    }
    return {};
}

PlaceField::PlaceField(QWidget* parent)
    : QWidget(parent)
    , m_places(new QComboBox(this))
    , m_myDomain(new MyDomainField(this))
{
    m_places->setObjectName(u"place"_s);
    for (const Place place : {Place::Production, Place::Sandbox, Place::MyDomain, Place::Demo})
        m_places->addItem(placeText(place), static_cast<int>(place));
    m_label = kit::fieldLabel(tr("&Environment"), m_places);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(m_label);
    rows->addWidget(m_places);
    rows->addWidget(m_myDomain);
    setFocusProxy(m_places);
    connect(m_places, &QComboBox::currentIndexChanged, this, &PlaceField::showPlace);
    showPlace();
}

Place PlaceField::place() const
{
    return static_cast<Place>(m_places->currentData().toInt());
}

void PlaceField::setPlace(Place place)
{
    m_places->setCurrentIndex(m_places->findData(static_cast<int>(place)));
}

void PlaceField::setOwnHostOnly(bool ownHostOnly)
{
    auto* items = qobject_cast<QStandardItemModel*>(m_places->model());
    for (const Place place : {Place::Production, Place::Sandbox})
        items->item(m_places->findData(static_cast<int>(place)))->setEnabled(!ownHostOnly);
    if (ownHostOnly && !commonLoginUrl(place()).empty())
        setPlace(Place::MyDomain);
}

Result<std::string> PlaceField::loginUrl()
{
    if (place() == Place::MyDomain)
        return m_myDomain->loginUrl();
    return commonLoginUrl(place());
}

std::string PlaceField::likelyUrl() const
{
    if (place() == Place::MyDomain) {
        const auto domain = myDomainFrom(toUtf8(m_myDomain->edit()->text()));
        return domain ? domain->loginUrl : commonLoginUrl(Place::Production);
    }
    return commonLoginUrl(place());
}

void PlaceField::showPlace()
{
    m_myDomain->setVisible(place() == Place::MyDomain);
    Q_EMIT placeChanged();
}

} // namespace scout::connections
