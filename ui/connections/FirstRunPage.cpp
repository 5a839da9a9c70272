// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/FirstRunPage.h"

#include "connections/ConnectionText.h"
#include "connections/MethodCard.h"
#include "kit/IconLabel.h"
#include "kit/Label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace scout::connections {

namespace {

constexpr int kWidth = 1032;
constexpr int kPrivacyWidth = 760;

/// The three facts that every way to connect is described by.
QList<kit::Fact> facts(const QString& bestFor, const QString& youNeed, const QString& takes)
{
    return {{u"bestFor"_s, FirstRunPage::tr("Best for"), bestFor},
        {u"youNeed"_s, FirstRunPage::tr("You need"), youNeed},
        {u"takes"_s, FirstRunPage::tr("Takes"), takes}};
}

} // namespace

FirstRunPage::FirstRunPage(secrets::StoreKind storeKind, QWidget* parent)
    : QWidget(parent)
{
    auto* content = new QWidget;
    content->setMaximumWidth(kWidth);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(kit::wrappingLabel(tr("Connect your first Salesforce org"), kit::TextSize::Hero));
    rows->addSpacing(4);
    rows->addWidget(kit::wrappingLabel(
        tr("Choose how this computer should sign in."), kit::TextSize::Body, kit::Tone::Secondary));
    rows->addSpacing(24);
    rows->addLayout(makeMethods());
    rows->addSpacing(24);
    rows->addLayout(makePrivacy(storeKind));
    rows->addStretch();

    auto* padded = new QWidget;
    auto* padding = new QHBoxLayout(padded);
    padding->setContentsMargins(40, 40, 40, 24);
    padding->addStretch();
    padding->addWidget(content, kWidth);
    padding->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(padded);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);
}

QLayout* FirstRunPage::makeMethods()
{
    auto* methods = new QHBoxLayout;
    methods->setSpacing(16);
    auto* quick = addMethod(methods,
        {u"browser"_s, tr("Quick Connect"),
            tr("Sign in with your browser. Usually nothing to set up in Salesforce."),
            facts(
                tr("Trying things out, daily admin work"), tr("Your Salesforce login"), tr("About 1 minute")),
            tr("Quick Connect"), true},
        u"quickConnect"_s);
    auto* demo = addMethod(methods,
        {u"demo"_s, tr("Try the demo org"),
            tr("An org with sample data that runs on this computer and nowhere else."),
            facts(tr("A first look, training, trying queries"), tr("No Salesforce account"),
                tr("Less than a minute")),
            tr("Open demo org"), false},
        u"openDemoOrg"_s);
    connect(quick->button(), &QPushButton::clicked, this, &FirstRunPage::quickConnectRequested);
    connect(demo->button(), &QPushButton::clicked, this, &FirstRunPage::demoOrgRequested);
    setFocusProxy(quick->button());
    return methods;
}

MethodCard* FirstRunPage::addMethod(
    QHBoxLayout* methods, const MethodDescription& method, const QString& objectName)
{
    auto* card = new MethodCard(method);
    card->button()->setObjectName(objectName);
    methods->addWidget(card, 1);
    return card;
}

QLayout* FirstRunPage::makePrivacy(secrets::StoreKind storeKind)
{
    auto* text = kit::wrappingLabel(privacyText(storeKind), kit::TextSize::Small, kit::Tone::Secondary);
    text->setObjectName(u"privacy"_s);
    text->setMaximumWidth(kPrivacyWidth);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new kit::IconLabel(u"shield"_s), 0, Qt::AlignTop);
    row->addWidget(text, 1);
    row->addStretch();
    return row;
}

} // namespace scout::connections
