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

constexpr int kFirstRunWidth = 1032;
constexpr int kPrivacyWidth = 760;

/// A way to connect that needs no more than one line.
QWidget* smallCard(const QString& iconName, const QString& title, kit::Label* text, QPushButton* button)
{
    auto* name = new kit::Label(title);
    name->setWeight(kit::Weight::Strong);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(name);
    texts->addWidget(text);
    auto* card = new kit::Card;
    QHBoxLayout* row = card->addRow({16, 14, 16, 14});
    row->setSpacing(12);
    row->addWidget(new kit::IconLabel(iconName, &kit::Tokens::secondaryText, 20));
    row->addLayout(texts, 1);
    row->addWidget(button);
    return card;
}

} // namespace

FirstRunPage::FirstRunPage(secrets::StoreKind storeKind, QWidget* parent)
    : QWidget(parent)
{
    auto* content = new QWidget;
    content->setMaximumWidth(kFirstRunWidth);
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
    rows->addLayout(makeOthers());
    rows->addSpacing(24);
    rows->addLayout(makePrivacy(storeKind));
    rows->addStretch();

    auto* padded = new QWidget;
    auto* padding = new QHBoxLayout(padded);
    padding->setContentsMargins(40, 40, 40, 24);
    padding->addStretch();
    padding->addWidget(content, kFirstRunWidth);
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

QLayout* FirstRunPage::makeOthers()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(makeDemo(), 1);
    row->addWidget(makeCli(), 1);
    return row;
}

QWidget* FirstRunPage::makeDemo()
{
    auto* open = kit::makeButton(tr("Open demo org"));
    open->setObjectName(u"openDemoOrg"_s);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT methodChosen(ConnectMethod::Demo); });
    auto* text = kit::wrappingLabel(tr("Sample data on this computer, no Salesforce account."),
        kit::TextSize::Small, kit::Tone::Secondary);
    return smallCard(u"demo"_s, tr("Try the demo org"), text, open);
}

QWidget* FirstRunPage::makeCli()
{
    m_cliReview = kit::makeButton({});
    m_cliReview->setObjectName(u"reviewCli"_s);
    connect(m_cliReview, &QPushButton::clicked, this, [this] { Q_EMIT methodChosen(ConnectMethod::Cli); });
    m_cliFound = kit::wrappingLabel({}, kit::TextSize::Small, kit::Tone::Secondary);
    m_cli = smallCard(u"terminal"_s, tr("Import from Salesforce CLI"), m_cliFound, m_cliReview);
    m_cli->hide();
    return m_cli;
}

void FirstRunPage::setCliOrgs(std::size_t count)
{
    m_cli->setVisible(count > 0);
    m_cliFound->setText(
        count == 1 ? tr("Found 1 org on this computer.") : tr("Found %1 orgs on this computer.").arg(count));
    m_cliReview->setText(count == 1 ? tr("Review 1 org") : tr("Review %1 orgs").arg(count));
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
