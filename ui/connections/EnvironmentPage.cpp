// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/EnvironmentPage.h"

#include "async/QtText.h"
#include "connections/MyDomainField.h"
#include "kit/Label.h"
#include "kit/OptionCard.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace scout::connections {

namespace {

constexpr int kEnvironmentWidth = 640;
constexpr int kNameWidth = 312;
constexpr auto kProduction = "https://login.salesforce.com";
constexpr auto kSandbox = "https://test.salesforce.com";

} // namespace

EnvironmentPage::EnvironmentPage(QWidget* parent)
    : QWidget(parent)
    , m_places(new QButtonGroup(this))
{
    setMaximumWidth(kEnvironmentWidth);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(new kit::Label(tr("Which org do you want to connect?"), kit::TextSize::Hero));
    rows->addSpacing(4);
    rows->addWidget(kit::wrappingLabel(
        tr("This decides which login page opens."), kit::TextSize::Body, kit::Tone::Secondary));
    rows->addSpacing(20);
    rows->addWidget(makeCards());
    rows->addSpacing(20);
    rows->addWidget(makeName(), 0, Qt::AlignLeft);
    setPlace(Place::Production);
}

QWidget* EnvironmentPage::makeCards()
{
    auto* cards = new QWidget(this);
    auto* column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);

    auto* production = addCard(Place::Production, u"placeProduction"_s, tr("Production or Developer Edition"),
        u"login.salesforce.com"_s);
    production->setBadge(kit::BadgeKind::Production);
    auto* sandbox = addCard(Place::Sandbox, u"placeSandbox"_s, tr("Sandbox"), u"test.salesforce.com"_s);
    sandbox->setBadge(kit::BadgeKind::Sandbox);
    auto* myDomain = addCard(Place::MyDomain, u"placeMyDomain"_s, tr("My Domain"),
        tr("Your company’s own login address. Needed when the standard pages are switched off or you sign in "
           "with SSO."));
    auto* demo = addCard(Place::Demo, u"placeDemo"_s, tr("Demo org"),
        tr("Sample data on this computer. Its login page has the user filled in."));
    demo->setBadge(kit::BadgeKind::Demo);

    m_myDomain = new MyDomainField(myDomain);
    m_myDomain->setEnabled(false);
    myDomain->details()->addWidget(m_myDomain);
    connect(myDomain->radio(), &QRadioButton::toggled, m_myDomain, &QWidget::setEnabled);
    connect(m_myDomain, &MyDomainField::wanted, myDomain->radio(), &QRadioButton::click);
    for (auto* card : {production, sandbox, myDomain, demo})
        column->addWidget(card);
    return cards;
}

kit::OptionCard* EnvironmentPage::addCard(
    Place place, const QString& objectName, const QString& title, const QString& description)
{
    auto* card = new kit::OptionCard(title, description, this);
    card->radio()->setObjectName(objectName);
    m_places->addButton(card->radio(), static_cast<int>(place));
    return card;
}

QWidget* EnvironmentPage::makeName()
{
    auto* group = new QWidget(this);
    group->setFixedWidth(kNameWidth);
    m_name = new QLineEdit(group); // after the cards: the Tab key goes in the order of birth
    m_name->setObjectName(u"connectionName"_s);
    auto* rows = new QVBoxLayout(group);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(kit::fieldLabel(tr("Connection &name"), m_name));
    rows->addWidget(m_name);
    rows->addWidget(kit::wrappingLabel(
        tr("Leave empty to use the org’s own name."), kit::TextSize::Small, kit::Tone::Secondary));
    return group;
}

Place EnvironmentPage::place() const
{
    return static_cast<Place>(m_places->checkedId());
}

void EnvironmentPage::setPlace(Place place)
{
    m_places->button(static_cast<int>(place))->setChecked(true);
}

std::optional<SignInRequest> EnvironmentPage::request()
{
    SignInRequest request;
    request.place = place();
    request.name = toUtf8(m_name->text().trimmed());
    switch (request.place) {
    case Place::Production:
        request.loginUrl = kProduction;
        break;
    case Place::Sandbox:
        request.loginUrl = kSandbox;
        break;
    case Place::MyDomain: {
        auto url = m_myDomain->loginUrl();
        if (!url)
            return std::nullopt;
        request.loginUrl = std::move(url).value();
        break;
    }
    case Place::Demo:
        break;
    }
    return request;
}

QString placeText(Place place)
{
    switch (place) {
    case Place::Production:
        return EnvironmentPage::tr("Production");
    case Place::Sandbox:
        return EnvironmentPage::tr("Sandbox");
    case Place::MyDomain:
        return EnvironmentPage::tr("My Domain");
    case Place::Demo:
        break;
    }
    return EnvironmentPage::tr("Demo org");
}

} // namespace scout::connections
