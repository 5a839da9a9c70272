// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/AddConnectionPage.h"

#include "kit/Buttons.h"
#include "kit/Card.h"
#include "kit/KeyCap.h"
#include "kit/OptionCard.h"
#include "kit/PageHeader.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace scout::connections {

namespace {

constexpr int kFactsWidth = 272;
constexpr int kHelpWidth = 324;
constexpr int kWithHelp = 1080; ///< from this width on the help stands beside the cards

} // namespace

AddConnectionPage::AddConnectionPage(QWidget* parent)
    : FooterPage(parent)
    , m_methods(new QButtonGroup(this))
{
    setObjectName(u"addConnectionPage"_s);
    setContent(makeContent());
    makeFooter();
    connect(m_methods, &QButtonGroup::idToggled, this, &AddConnectionPage::showChoice);
    m_methods->button(static_cast<int>(ConnectMethod::Quick))->setChecked(true);
    setFocusProxy(m_methods->button(static_cast<int>(ConnectMethod::Quick)));
    showChoice();
}

QWidget* AddConnectionPage::makeContent()
{
    auto* content = new QWidget;
    auto* header = new kit::PageHeader(tr("Add connection"), content);
    header->setBackLink(tr("Connections"));
    connect(header, &kit::PageHeader::backRequested, this, &AddConnectionPage::cancelled);
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(makeCards());
    left->addLayout(makeLinks());
    left->addStretch();
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(24);
    m_columns->setContentsMargins(20, 0, 20, 20);
    m_columns->addLayout(left, 1);
    m_columns->addWidget(makeHelp(), 0, Qt::AlignTop);
    auto* question = new kit::Label(tr("How should this computer sign in to Salesforce?"),
        kit::TextSize::Body, kit::Tone::Secondary, content);
    question->setContentsMargins(20, 0, 20, 16);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(header);
    rows->addWidget(question);
    rows->addLayout(m_columns, 1);
    return content;
}

QWidget* AddConnectionPage::makeCards()
{
    auto* cards = new QWidget(this);
    auto* column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (const ConnectMethod method : mainMethods()) {
        const MethodText text = methodText(method);
        auto* card = new kit::OptionCard(text.title, text.text, cards);
        card->radio()->setObjectName(u"method_%1"_s.arg(text.key));
        card->setIcon(text.iconName);
        if (method == ConnectMethod::Quick)
            card->setBadge(kit::BadgeKind::Accent, tr("Recommended"));
        auto* facts = new kit::FactList(card);
        facts->setFacts(text.facts);
        facts->setFixedWidth(kFactsWidth);
        m_cardFacts += facts;
        card->setTrailing(facts);
        m_methods->addButton(card->radio(), static_cast<int>(method));
        column->addWidget(card);
    }
    return cards;
}

QLayout* AddConnectionPage::makeLinks()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(20);
    for (const ConnectMethod method : {ConnectMethod::Token, ConnectMethod::Cli, ConnectMethod::Demo}) {
        const MethodText text = methodText(method);
        auto* link = kit::makeButton(text.title, kit::ButtonKind::Link, text.iconName, this);
        link->setObjectName(u"method_%1"_s.arg(text.key));
        connect(link, &QPushButton::clicked, this, [this, method] { Q_EMIT methodChosen(method); });
        row->addWidget(link);
        if (method == ConnectMethod::Cli)
            m_cli = link;
    }
    row->addStretch();
    m_cli->hide();
    return row;
}

void AddConnectionPage::setCliOrgs(std::size_t count)
{
    m_cli->setVisible(count > 0);
    m_cli->setText(count == 1 ? tr("Import from Salesforce CLI (1 org found)")
                              : tr("Import from Salesforce CLI (%1 orgs found)").arg(count));
}

QWidget* AddConnectionPage::makeHelp()
{
    auto* card = new kit::Card(this);
    card->setFixedWidth(kHelpWidth);
    auto* title =
        new kit::Label(tr("Not sure which to choose?"), kit::TextSize::Body, kit::Tone::Normal, card);
    title->setWeight(kit::Weight::Strong);
    card->addSection({16, 10, 16, 10})->addWidget(title);
    const auto add = [card](const QString& situation, const QString& answer) {
        auto* head = kit::wrappingLabel(situation, kit::TextSize::Small, kit::Tone::Normal, card);
        head->setWeight(kit::Weight::Strong);
        QVBoxLayout* section = card->addSection({16, 10, 16, 10});
        section->setSpacing(2);
        section->addWidget(head);
        section->addWidget(kit::wrappingLabel(answer, kit::TextSize::Small, kit::Tone::Secondary, card));
    };
    add(tr("I want to look at an org now"), tr("Quick Connect."));
    add(tr("My admin blocks unknown apps"),
        tr("Custom OAuth App. Salesforce then lists the app under your company’s name."));
    add(tr("No person should sign in"), tr("JWT Bearer, with an integration user."));
    add(tr("I already use Salesforce CLI"), tr("Import. Nothing changes in your CLI."));
    add(tr("I have no Salesforce org"), tr("The demo org. It runs on this computer."));
    return card;
}

void AddConnectionPage::makeFooter()
{
    auto* cancel = kit::makeButton(tr("Cancel"), kit::ButtonKind::Default, {}, footer());
    cancel->setObjectName(u"chooserCancel"_s);
    m_continue = kit::makeButton({}, kit::ButtonKind::Primary, {}, footer());
    m_continue->setObjectName(u"chooserContinue"_s);
    QHBoxLayout* row = footerRow();
    row->addWidget(cancel);
    row->addStretch();
    row->addWidget(new kit::KeyCap(tr("Ctrl+Enter"), footer()));
    row->addWidget(m_continue);
    connect(cancel, &QPushButton::clicked, this, &AddConnectionPage::cancelled);
    connect(m_continue, &QPushButton::clicked, this, [this] { Q_EMIT methodChosen(method()); });
}

ConnectMethod AddConnectionPage::method() const
{
    return static_cast<ConnectMethod>(m_methods->checkedId());
}

void AddConnectionPage::showChoice()
{
    //: %1 is a way to connect, as "Quick Connect"
    m_continue->setText(tr("Continue with %1").arg(methodText(method()).title));
}

void AddConnectionPage::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* button = qobject_cast<QPushButton*>(focusWidget());
    if (isEnter && button && !event->modifiers().testFlag(Qt::ControlModifier))
        button->click(); // a link leads where it says, not to the choice above it
    else if (isEnter)
        m_continue->click();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

void AddConnectionPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(width() < kWithHelp ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace scout::connections
