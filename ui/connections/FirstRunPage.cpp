// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/FirstRunPage.h"

#include "connections/ConnectionText.h"
#include "connections/MethodCard.h"
#include "kit/Buttons.h"
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
    rows->addSpacing(16);
    rows->addWidget(makeDemo());
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
    for (const ConnectMethod method : mainMethods()) {
        const MethodText text = methodText(method);
        const bool isRecommended = method == ConnectMethod::Quick;
        auto* card = new MethodCard(
            {text.iconName, text.title, text.shortText, text.shortFacts, text.begin, isRecommended});
        card->button()->setObjectName(u"begin_%1"_s.arg(text.key));
        connect(card->button(), &QPushButton::clicked, this, [this, method] { Q_EMIT methodChosen(method); });
        methods->addWidget(card, 1);
        if (isRecommended)
            setFocusProxy(card->button());
    }
    return methods;
}

QWidget* FirstRunPage::makeDemo()
{
    auto* title = new kit::Label(tr("Try the demo org"));
    title->setWeight(kit::Weight::Strong);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(title);
    texts->addWidget(kit::wrappingLabel(tr("Sample data on this computer, no Salesforce account."),
        kit::TextSize::Small, kit::Tone::Secondary));
    auto* open = kit::makeButton(tr("Open demo org"));
    open->setObjectName(u"openDemoOrg"_s);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT methodChosen(ConnectMethod::Demo); });
    auto* card = new kit::Card;
    QHBoxLayout* row = card->addRow({16, 14, 16, 14});
    row->setSpacing(12);
    row->addWidget(new kit::IconLabel(u"demo"_s, &kit::Tokens::secondaryText, 20));
    row->addLayout(texts, 1);
    row->addWidget(open);
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
