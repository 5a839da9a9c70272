// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/CliImportPage.h"

#include "advice/Advice.h"
#include "async/QtText.h"
#include "connections/ConnectionText.h"
#include "kit/Buttons.h"
#include "kit/Card.h"
#include "kit/Label.h"
#include "kit/NoteBar.h"
#include "kit/PageHeader.h"
#include "kit/StatusLabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace scout::connections {

namespace {

constexpr int kCliImportWidth = 800;
constexpr int kCliImportIndent = 26; // a box and its gap

QString nameOf(const orgs::CliOrg& org)
{
    return toQString(org.aliases.empty() ? org.username : org.aliases.front());
}

QString signInText(const orgs::CliOrg& org)
{
    if (org.isJwt())
        return CliImportPage::tr("private key");
    return org.refreshToken.empty() ? CliImportPage::tr("access token") : CliImportPage::tr("web sign-in");
}

QString reasonOf(const Error& error)
{
    const advice::Advice advice = advice::explain(error);
    return toQString(advice.fixes.empty() ? advice.happened : advice.happened + ' ' + advice.fixes.front());
}

} // namespace

CliImportPage::CliImportPage(CliImport& import, QWidget* parent)
    : FooterPage(parent)
    , m_import(import)
{
    setObjectName(u"cliImportPage"_s);
    setContent(makeContent());
    makeFooter();
    showChoice();
}

QWidget* CliImportPage::makeContent()
{
    auto* content = new QWidget(this);
    auto* header = new kit::PageHeader(tr("Import from Salesforce CLI"), content);
    header->setBackLink(tr("Add connection"));
    connect(header, &kit::PageHeader::backRequested, this, &CliImportPage::closed);
    m_summary = kit::wrappingLabel({}, kit::TextSize::Body, kit::Tone::Secondary, content);
    m_summary->setObjectName(u"cliSummary"_s);
    m_shared = new kit::NoteBar(kit::NoteKind::Warning,
        tr("Scout Desktop and the Salesforce CLI will share these sign-ins. Where the app rotates refresh "
           "tokens, whoever renews first ends it for the other: connect such an org with Quick Connect."),
        content);
    m_shared->setObjectName(u"cliShared"_s);
    auto* card = new kit::Card(content);
    card->setMaximumWidth(kCliImportWidth);
    m_list = card->addSection();
    m_list->setSpacing(12);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(20, 0, 20, 20);
    body->setSpacing(12);
    body->addWidget(m_summary);
    body->addWidget(m_shared);
    body->addWidget(card);
    body->addStretch();
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(header);
    rows->addLayout(body, 1);
    return content;
}

void CliImportPage::makeFooter()
{
    auto* done = kit::makeButton(tr("Close"), kit::ButtonKind::Default, {}, footer());
    done->setObjectName(u"cliClose"_s);
    m_go = kit::makeButton({}, kit::ButtonKind::Primary, u"import"_s, footer());
    m_go->setObjectName(u"cliImport"_s);
    QHBoxLayout* row = footerRow();
    row->addWidget(done);
    row->addStretch();
    row->addWidget(m_go);
    connect(done, &QPushButton::clicked, this, &CliImportPage::closed);
    connect(m_go, &QPushButton::clicked, this, [this] { m_tasks.start(importChosen()); });
}

void CliImportPage::refresh()
{
    if (!m_working)
        m_tasks.start(find());
}

Task<> CliImportPage::find()
{
    auto found = co_await m_import.find();
    showOrgs(found);
}

void CliImportPage::showOrgs(const orgs::CliOrgs& found)
{
    while (QLayoutItem* old = m_list->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    m_rows.clear();
    for (const orgs::CliOrg& org : found.orgs)
        addRow(org);
    QString summary = found.orgs.empty() ? tr("The Salesforce CLI of this computer is signed in to no org.")
                                         : tr("Choose the orgs to connect. Nothing changes in your CLI.");
    if (!found.unreadable.empty())
        summary += u' ' + tr("%1 files of the CLI could not be understood.").arg(found.unreadable.size());
    m_summary->setText(summary);
    showChoice();
}

void CliImportPage::addRow(const orgs::CliOrg& org)
{
    const QString known = toQString(m_import.knownAs(org));
    auto* group = new QWidget(this);
    Row row{org, new QCheckBox(nameOf(org).replace(u'&', u"&&"_s), group),
        new kit::StatusLabel(kit::Status::NotChecked, group), nullptr};
    row.box->setObjectName(u"cliOrg%1"_s.arg(m_rows.size() + 1));
    row.box->setProperty("weight", u"strong"_s);
    row.box->setChecked(known.isEmpty());
    row.status->hide();
    row.status->setObjectName(u"cliStatus%1"_s.arg(m_rows.size() + 1));
    QString about =
        tr("%1, %2, by %3").arg(toQString(org.username), hostText(org.instanceUrl), signInText(org));
    if (!known.isEmpty())
        about += u' ' + tr("It is connected as %1 and would sign in again.").arg(known);
    row.box->setAccessibleDescription(about);
    row.result = kit::wrappingLabel(about, kit::TextSize::Small, kit::Tone::Secondary, group);
    row.result->setContentsMargins(kCliImportIndent, 0, 0, 0);
    auto* head = new QHBoxLayout;
    head->addWidget(row.box);
    head->addStretch();
    head->addWidget(row.status);
    auto* rows = new QVBoxLayout(group);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    rows->addLayout(head);
    rows->addWidget(row.result);
    m_list->addWidget(group);
    connect(row.box, &QCheckBox::toggled, this, &CliImportPage::showChoice);
    m_rows.push_back(std::move(row));
}

void CliImportPage::showChoice()
{
    const auto chosen =
        std::ranges::count_if(m_rows, [](const Row& row) { return row.box->isChecked() && !row.isDone; });
    m_go->setEnabled(chosen > 0 && !m_working);
    m_go->setText(chosen == 1 ? tr("Import 1 org") : tr("Import %1 orgs").arg(chosen));
    m_shared->setVisible(std::ranges::any_of(m_rows, [](const Row& row) {
        return row.box->isChecked() && !row.org.isJwt() && !row.org.refreshToken.empty();
    }));
}

Task<> CliImportPage::importChosen()
{
    m_working = true;
    QString last;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (!m_rows[i].box->isChecked() || m_rows[i].isDone)
            continue;
        m_rows[i].status->setStatus(kit::Status::Checking, tr("Importing…"));
        m_rows[i].status->show();
        showChoice();
        auto outcome = co_await m_import.adopt(m_rows[i].org);
        showOutcome(i, outcome);
        if (outcome)
            last = toQString(outcome->profile.id);
    }
    m_working = false;
    showChoice();
    if (!last.isEmpty())
        Q_EMIT imported(last); // last: a slot may delete this page
}

void CliImportPage::showOutcome(std::size_t index, const Result<orgs::Connected>& outcome)
{
    Row& row = m_rows[index];
    row.isDone = outcome.ok();
    row.box->setEnabled(!row.isDone);
    if (outcome) {
        row.status->setStatus(kit::Status::Connected);
        row.result->setText(tr("Connected as %1.").arg(toQString(outcome->profile.name)));
        return;
    }
    row.status->setStatus(kit::Status::ReconnectNeeded, tr("Could not connect"));
    row.result->setText(reasonOf(outcome.error()));
    row.result->setTone(kit::Tone::Bad);
}

} // namespace scout::connections
