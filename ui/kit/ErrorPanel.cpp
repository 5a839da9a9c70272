// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/ErrorPanel.h"

#include "kit/Announce.h"
#include "kit/Buttons.h"
#include "kit/Clipboard.h"
#include "kit/Disclosure.h"
#include "kit/IconLabel.h"
#include "kit/Label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace scout::kit {

namespace {

constexpr int kMaximumWidth = 800;

QVBoxLayout* columnLayout(QWidget* column)
{
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    return rows;
}

} // namespace

ErrorPanel::ErrorPanel(const ErrorText& error, QWidget* parent)
    : Card(parent)
    , m_error(error)
{
    setObjectName(u"errorPanel"_s);
    setProperty("tone", u"bad"_s);
    setMaximumWidth(kMaximumWidth);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setAccessibleName(error.title);
    addHead();
    addExplanation();
    addActions();
    addTechnicalDetails();
}

void ErrorPanel::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    announce(*this, m_error.title + u" "_s + m_error.whatHappened, Urgency::Alert);
}

void ErrorPanel::addHead()
{
    auto* head = new QFrame(this);
    head->setProperty("panelhead", true);
    head->setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(16, 14, 16, 14);
    row->setSpacing(12);
    row->addWidget(new IconLabel(u"error"_s, &Tokens::bad, 20, head), 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto* title = wrappingLabel(m_error.title, TextSize::Section, Tone::Normal, head);
    title->setObjectName(u"errorTitle"_s);
    texts->addWidget(title);
    if (!m_error.whatHappened.isEmpty()) {
        auto* sentence = wrappingLabel(m_error.whatHappened, TextSize::Body, Tone::Normal, head);
        sentence->setObjectName(u"errorWhat"_s);
        texts->addWidget(sentence);
    }
    row->addLayout(texts, 1);
    addSectionWidget(head);
}

void ErrorPanel::addExplanation()
{
    QWidget* left = causes();
    QWidget* right = fixes();
    if (!left && !right)
        return;
    QHBoxLayout* columns = addRow({16, 14, 16, 16});
    columns->setSpacing(28);
    for (QWidget* column : {left, right})
        if (column)
            columns->addWidget(column, 1, Qt::AlignTop);
}

QWidget* ErrorPanel::causes()
{
    const bool answered = !m_error.code.isEmpty() || !m_error.said.isEmpty();
    if (m_error.why.isEmpty() && !answered)
        return nullptr;
    auto* column = new QWidget(this);
    auto* rows = columnLayout(column);
    if (!m_error.why.isEmpty()) {
        rows->addWidget(groupLabel(tr("Why this happens"), column));
        rows->addWidget(wrappingLabel(m_error.why, TextSize::Body, Tone::Normal, column));
    }
    if (answered) {
        if (rows->count() > 0)
            rows->addSpacing(6);
        rows->addWidget(groupLabel(tr("What Salesforce said"), column));
        rows->addLayout(answer());
    }
    return column;
}

QLayout* ErrorPanel::answer()
{
    const QString status = m_error.httpStatus == 0 ? QString() : u"HTTP %1"_s.arg(m_error.httpStatus);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(3);
    const auto addLine = [&](const QString& text, Tone tone) {
        if (text.isEmpty())
            return;
        auto* line = wrappingLabel(text, TextSize::Small, tone, this);
        line->setFamily(Family::Monospace);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        lines->addWidget(line);
    };
    addLine((m_error.code + u" "_s + status).trimmed(), Tone::Normal);
    addLine(m_error.said, Tone::Secondary);
    return lines;
}

QWidget* ErrorPanel::fixes()
{
    if (m_error.fixes.isEmpty())
        return nullptr;
    auto* column = new QWidget(this);
    auto* rows = columnLayout(column);
    rows->addWidget(groupLabel(tr("How to fix it"), column));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(0, 18);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < m_error.fixes.size(); ++i) {
        auto* number = new Label(u"%1."_s.arg(i + 1), TextSize::Body, Tone::Secondary, column);
        grid->addWidget(number, i, 0, Qt::AlignTop);
        grid->addWidget(wrappingLabel(m_error.fixes[i], TextSize::Body, Tone::Normal, column), i, 1);
    }
    rows->addLayout(grid);
    return column;
}

void ErrorPanel::addActions()
{
    QHBoxLayout* row = addRow();
    const auto addButton = [&](const QString& text, ButtonKind kind, const QString& icon,
                               const QString& name) {
        auto* button = makeButton(text, kind, icon, this);
        button->setObjectName(name);
        row->addWidget(button);
        return button;
    };
    if (!m_error.primaryAction.isEmpty()) {
        auto* primary =
            addButton(m_error.primaryAction, ButtonKind::Primary, m_error.primaryIcon, u"errorPrimary"_s);
        connect(primary, &QPushButton::clicked, this, &ErrorPanel::primaryTriggered);
        setFocusProxy(primary);
    }
    if (!m_error.secondaryAction.isEmpty()) {
        auto* secondary = addButton(
            m_error.secondaryAction, ButtonKind::Default, m_error.secondaryIcon, u"errorSecondary"_s);
        connect(secondary, &QPushButton::clicked, this, &ErrorPanel::secondaryTriggered);
    }
    row->addStretch();
    if (!m_error.adminText.isEmpty()) {
        row = addRow({12, 6, 16, 6}); // with this one the links no longer fit beside the buttons
        auto* admin =
            addButton(tr("Copy message for an admin"), ButtonKind::Link, u"user"_s, u"errorAdmin"_s);
        connect(admin, &QPushButton::clicked, this, [this] { copy(m_error.adminText); });
        row->addStretch();
    }
    auto* details = addButton(tr("Copy details"), ButtonKind::Link, u"copy"_s, u"errorCopy"_s);
    connect(details, &QPushButton::clicked, this, [this] { copy(toPlainText(m_error)); });
    if (m_error.helpUrl.isEmpty())
        return;
    auto* help = addButton(tr("Help page"), ButtonKind::Link, u"info"_s, u"errorHelp"_s);
    help->setToolTip(m_error.helpUrl);
    connect(help, &QPushButton::clicked, this, [this] { Q_EMIT helpRequested(m_error.helpUrl); });
}

void ErrorPanel::addTechnicalDetails()
{
    if (m_error.technicalDetails.isEmpty())
        return;
    auto* details = new Disclosure(tr("Technical details"), DisclosureStyle::Quiet, this);
    auto* text = wrappingLabel(m_error.technicalDetails, TextSize::Small, Tone::Secondary, this);
    text->setFamily(Family::Monospace);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    details->content()->addWidget(text);
    addSection({12, 6, 16, 6})->addWidget(details);
}

void ErrorPanel::copy(const QString& text)
{
    copyToClipboard(text);
    announce(*this, tr("Copied"));
}

} // namespace scout::kit
