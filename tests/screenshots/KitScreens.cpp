// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/Badge.h"
#include "kit/Buttons.h"
#include "kit/Card.h"
#include "kit/CopyRow.h"
#include "kit/Countdown.h"
#include "kit/Disclosure.h"
#include "kit/ErrorPanel.h"
#include "kit/FactList.h"
#include "kit/FieldError.h"
#include "kit/Label.h"
#include "kit/LevelBar.h"
#include "kit/NoteBar.h"
#include "kit/OptionCard.h"
#include "kit/PageHeader.h"
#include "kit/ResultBanner.h"
#include "kit/StatusLabel.h"
#include "kit/WizardFrame.h"
#include "screenshots/Screens.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace scout::screenshots {

namespace {

using namespace kit;

QHBoxLayout* rowOf(const QWidgetList& widgets)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    for (QWidget* widget : widgets)
        row->addWidget(widget);
    row->addStretch();
    return row;
}

Card* statusCard()
{
    auto* card = new Card;
    auto* rows = card->addSection({16, 16, 16, 16});
    rows->addWidget(new Label(u"Status: colour, shape and word"_s, TextSize::Section));
    for (const Status status : {Status::Connected, Status::NeedsAttention, Status::ReconnectNeeded,
             Status::Checking, Status::NotChecked})
        rows->addWidget(new StatusLabel(status));
    return card;
}

Card* badgeCard()
{
    auto* card = new Card;
    auto* rows = card->addSection({16, 16, 16, 16});
    rows->addWidget(new Label(u"Environment and risk"_s, TextSize::Section));
    rows->addLayout(rowOf({new Badge(BadgeKind::Production), new Badge(BadgeKind::Sandbox),
        new Badge(BadgeKind::Scratch), new Badge(BadgeKind::Demo)}));
    rows->addLayout(
        rowOf({new Badge(BadgeKind::Read), new Badge(BadgeKind::Write), new Badge(BadgeKind::Destructive),
            new Badge(BadgeKind::Accent, u"In use"_s), new Badge(BadgeKind::Neutral, u"Custom"_s)}));
    rows->addWidget(
        wrappingLabel(u"Only production is a filled badge. It also colours the line under the top bar."_s,
            TextSize::Small, Tone::Secondary));
    return card;
}

Card* buttonCard()
{
    auto* card = new Card;
    auto* rows = card->addSection({16, 16, 16, 16});
    rows->addWidget(new Label(u"Buttons"_s, TextSize::Section));
    auto* disabled = makeButton(u"Disabled"_s);
    disabled->setEnabled(false);
    auto* checked = makeButton(u"Checked"_s);
    checked->setCheckable(true);
    checked->setChecked(true);
    rows->addLayout(rowOf({makeButton(u"Primary"_s, ButtonKind::Primary), makeButton(u"Default"_s),
        makeButton(u"Quiet"_s, ButtonKind::Quiet), makeButton(u"Danger"_s, ButtonKind::Danger), disabled}));
    rows->addLayout(rowOf({checked, makeButton(u"Write"_s, ButtonKind::ProductionWrite),
        makeButton(u"Copy details"_s, ButtonKind::Link, u"copy"_s)}));
    rows->addLayout(rowOf({makeCompactButton(u"Compact 28"_s, ButtonKind::Default, u"refresh"_s),
        makeIconButton(u"More"_s, u"more"_s)}));
    return card;
}

Card* fieldCard()
{
    auto* card = new Card;
    auto* rows = card->addSection({16, 16, 16, 16});
    rows->addWidget(new Label(u"Fields"_s, TextSize::Section));
    auto* grid = new QGridLayout;
    auto* placeholder = new QLineEdit;
    placeholder->setPlaceholderText(u"Placeholder"_s);
    auto* invalid = new QLineEdit(u"Invalid"_s);
    invalid->setProperty("invalid", true);
    auto* readOnly = new QLineEdit(u"Read-only"_s);
    readOnly->setReadOnly(true);
    auto* combo = new QComboBox;
    combo->addItem(u"Combo box"_s);
    grid->addWidget(new QLineEdit(u"Text"_s), 0, 0);
    grid->addWidget(placeholder, 0, 1);
    grid->addWidget(combo, 1, 0);
    grid->addWidget(invalid, 1, 1);
    grid->addWidget(readOnly, 2, 0);
    rows->addLayout(grid);
    auto* on = new QCheckBox(u"On"_s);
    on->setChecked(true);
    auto* one = new QRadioButton(u"One"_s);
    one->setChecked(true);
    rows->addLayout(rowOf({on, new QCheckBox(u"Off"_s), one, new QRadioButton(u"Two"_s)}));
    return card;
}

Card* typeCard()
{
    auto* card = new Card;
    auto* rows = card->addSection({16, 16, 16, 16});
    rows->addWidget(new Label(u"Type"_s, TextSize::Section));
    rows->addWidget(new Label(u"Hero 22 / 28, 600"_s, TextSize::Hero));
    rows->addWidget(new Label(u"Page title 18 / 24, 600"_s, TextSize::Title));
    rows->addWidget(new Label(u"Section 15 / 20, 600"_s, TextSize::Section));
    rows->addWidget(new Label(u"Body 13 / 18, 400 and 600"_s));
    rows->addWidget(new Label(u"Secondary 12 / 16"_s, TextSize::Small, Tone::Secondary));
    rows->addWidget(new Label(u"Caption 11 / 14, rail and badges"_s, TextSize::Caption, Tone::Secondary));
    auto* editor = new Label(u"Editor 13 / 20 monospaced"_s);
    editor->setFamily(Family::Monospace);
    rows->addWidget(editor);
    return card;
}

Card* factCard()
{
    auto* card = new Card;
    auto* org = card->addSection();
    org->addWidget(groupLabel(u"Org"_s));
    auto* facts = new FactList;
    facts->setFacts({{u"orgName"_s, u"Org name"_s, u"Tarn Hotels Ltd"_s},
        {u"orgId"_s, u"Org ID"_s, u"00D7a00000KpX2mEAF"_s, true, true},
        {u"edition"_s, u"Edition"_s, u"Enterprise"_s}, {u"instance"_s, u"Instance"_s, u"EU47"_s}});
    org->addWidget(facts);
    auto* copies = card->addSection();
    copies->addWidget(new CopyRow(u"callback URL"_s, u"http://localhost:1717/OauthRedirect"_s));
    copies->addWidget(new CopyRow(u"scope"_s, u"Manage user data via APIs"_s, u"api"_s));
    return card;
}

std::unique_ptr<QWidget> foundations()
{
    auto page = std::make_unique<QWidget>();
    auto* columns = new QHBoxLayout(page.get());
    columns->setContentsMargins(32, 24, 32, 24);
    columns->setSpacing(20);
    const std::initializer_list<std::initializer_list<QWidget*>> cards{
        {statusCard(), badgeCard()}, {buttonCard(), fieldCard()}, {typeCard(), factCard()}};
    for (const auto& cardsOfColumn : cards) {
        auto* column = new QVBoxLayout;
        column->setSpacing(16);
        for (QWidget* card : cardsOfColumn)
            column->addWidget(card);
        column->addStretch();
        columns->addLayout(column, 1);
    }
    return page;
}

ErrorText limitReached()
{
    ErrorText error;
    error.title = u"The objects of Larkfield Energy could not be loaded"_s;
    error.whatHappened = u"The org has used all of its 15,000 API calls for the last 24 hours."_s;
    error.why =
        u"Every app that uses this org shares one daily allowance. Scout Desktop made 1,204 of the 15,000 "
        u"calls, other apps made the rest."_s;
    error.code = u"REQUEST_LIMIT_EXCEEDED"_s;
    error.httpStatus = 403;
    error.said = u"TotalRequests Limit exceeded."_s;
    error.fixes = {
        u"Wait a while. The allowance covers a rolling 24 hours, so calls become free again during the day."_s,
        u"Run the Salesforce report API Usage Last 7 Days to see which user makes the calls."_s,
        u"If you need more every day, ask Salesforce for additional API calls."_s};
    error.primaryAction = u"Try again"_s;
    error.primaryIcon = u"refresh"_s;
    error.secondaryAction = u"Open System Overview"_s;
    error.secondaryIcon = u"external"_s;
    error.helpUrl = u"https://help.salesforce.com/"_s;
    error.technicalDetails = u"GET /services/data/v66.0/sobjects"_s;
    return error;
}

std::unique_ptr<QWidget> errorPanel()
{
    auto page = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(page.get());
    column->setContentsMargins(20, 24, 20, 16);
    column->addWidget(new ErrorPanel(limitReached()));
    column->addStretch();
    return page;
}

std::unique_ptr<QWidget> patterns()
{
    static const SystemClock clock;
    auto page = std::make_unique<QWidget>();
    auto* rows = new QVBoxLayout(page.get());
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* offline = new NoteBar(
        NoteKind::Offline, u"Showing saved data from 09:20. The object list was not refreshed."_s);
    rows->addWidget(offline);
    auto* header = new PageHeader(u"Connections"_s);
    header->setFact(u"8 orgs"_s);
    header->addAction(makeButton(u"Check all"_s, ButtonKind::Default, u"refresh"_s));
    header->addAction(makeButton(u"Add connection"_s, ButtonKind::Primary, u"plus"_s));
    rows->addWidget(header);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(20, 0, 20, 20);
    body->setSpacing(12);
    auto* banner = new ResultBanner;
    banner->setResult(
        Status::Connected, u"Connected to Tarn Hotels"_s, u"All 6 checks passed on 14 Mar 2026 at 09:41."_s);
    banner->setBadge(BadgeKind::Production);
    body->addWidget(banner);
    body->addWidget(new NoteBar(NoteKind::Info, u"Information"_s));
    auto* warning = new NoteBar(NoteKind::Warning,
        u"The certificate expires in 12 days. After 26 Mar 2026 this connection cannot sign in."_s);
    warning->setButton(u"Renew…"_s);
    body->addWidget(warning);
    body->addWidget(new NoteBar(NoteKind::Bad, u"Error with a fix"_s));
    auto* domain = new QLineEdit(u"larkfield.salesforce.com"_s);
    domain->setMaximumWidth(300);
    auto* error = new FieldError(domain);
    body->addWidget(fieldLabel(u"My Domain"_s, domain));
    body->addWidget(domain);
    body->addWidget(error);
    error->showMessage(u"Enter only the first part, for example “larkfield”."_s);
    auto* countdown = new Countdown(u"Time left to sign in"_s, clock);
    countdown->start(std::chrono::seconds(272));
    body->addWidget(countdown);
    for (const auto& [share, level] :
        {std::pair(0.42, Level::Normal), {0.85, Level::Warning}, {0.97, Level::Critical}, {1.0, Level::Ok}}) {
        auto* bar = new LevelBar;
        bar->setShare(share);
        bar->setLevel(level);
        body->addWidget(bar);
    }
    rows->addLayout(body);
    rows->addStretch();
    return page;
}

std::unique_ptr<QWidget> options()
{
    auto page = std::make_unique<QWidget>();
    auto* rows = new QVBoxLayout(page.get());
    rows->setContentsMargins(32, 24, 600, 24);
    rows->setSpacing(8);
    auto* group = new QButtonGroup(page.get());
    const auto add = [&](const QString& title, const QString& description) {
        auto* card = new OptionCard(title, description);
        group->addButton(card->radio());
        rows->addWidget(card);
        return card;
    };
    auto* production = add(u"Production or Developer Edition"_s, u"login.salesforce.com"_s);
    production->setBadge(BadgeKind::Production);
    production->radio()->setChecked(true);
    add(u"Sandbox"_s, u"test.salesforce.com"_s)->setBadge(BadgeKind::Sandbox);
    auto* domain = add(u"My Domain"_s,
        u"Your company’s own login address. Needed when the standard pages are switched off or you sign in with SSO."_s);
    auto* address = new QLineEdit;
    address->setPlaceholderText(u"your-company"_s);
    domain->details()->addWidget(address);
    add(u"Demo org"_s, u"Sample data on this computer, no login"_s)->setBadge(BadgeKind::Demo);
    rows->addStretch();
    return page;
}

std::unique_ptr<QWidget> wizard()
{
    auto frame = std::make_unique<WizardFrame>(u"Quick Connect"_s, u"browser"_s);
    frame->setSteps({u"Environment"_s, u"Sign in"_s, u"Verify"_s});
    frame->setStepSummary(0, u"Production"_s);
    auto* page = new QWidget;
    page->setMaximumWidth(640);
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(new Label(u"Finish signing in with your browser"_s, TextSize::Hero));
    rows->addWidget(wrappingLabel(
        u"Salesforce opened in Firefox. Sign in there and choose Allow. This page moves on by itself."_s,
        TextSize::Body, Tone::Secondary));
    auto* help = new Disclosure(u"The browser shows an error, or did not come back?"_s);
    help->setOpen(true);
    auto* address = new QLineEdit;
    address->setPlaceholderText(u"http://localhost:1717/OauthRedirect?code=…"_s);
    help->content()->addWidget(fieldLabel(u"Redirected address"_s, address));
    help->content()->addWidget(address);
    auto* card = new Card;
    card->addSection()->addWidget(help);
    rows->addSpacing(16);
    rows->addWidget(card);
    frame->addPage(1, page);
    frame->setPrimary(u"Open browser to sign in"_s, u"external"_s);
    frame->setFooterNote(u"You can use the rest of the app while you wait."_s);
    return frame;
}

} // namespace

void addKitScreens(Screens& screens)
{
    screens.push_back({u"kit-patterns"_s, patterns});
    screens.push_back({u"kit-options"_s, options});
    screens.push_back({u"kit-foundations"_s, foundations});
    screens.push_back({u"kit-error-panel"_s, errorPanel});
    screens.push_back({u"kit-wizard"_s, wizard});
}

} // namespace scout::screenshots
