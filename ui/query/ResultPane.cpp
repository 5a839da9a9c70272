// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/ResultPane.h"

#include "kit/BusyBar.h"
#include "kit/ErrorPanel.h"
#include "query/Placeholder.h"
#include "query/ResultHeader.h"
#include "query/ResultModel.h"
#include "query/ResultView.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace scout::query {

ResultPane::ResultPane(ResultModel& model, QWidget* parent)
    : QWidget(parent)
    , m_header(new ResultHeader(this))
    , m_busy(new kit::BusyBar(this))
    , m_stack(new QStackedWidget(this))
    , m_rows(new ResultView(model, this))
    , m_placeholder(new Placeholder(this))
    , m_error(new QScrollArea(this))
{
    m_busy->setObjectName(u"busyBar"_s);
    m_stack->setObjectName(u"resultStack"_s);
    m_stack->setBackgroundRole(QPalette::Base);
    m_stack->setAutoFillBackground(true);
    m_error->setWidgetResizable(true);
    for (QWidget* page : std::initializer_list<QWidget*>{m_placeholder, m_rows, m_error})
        m_stack->addWidget(page);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_header, 0, 0);
    grid->addWidget(m_stack, 1, 0);
    grid->addWidget(m_busy, 1, 0, Qt::AlignTop); // over the rows, so that they need not move
    m_busy->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_busy->raise();

    m_dim.setSingleShot(true);
    m_dim.setInterval(kit::BusyBar::kDelay);
    connect(&m_dim, &QTimer::timeout, this, [this] { m_rows->setDimmed(true); });
    connect(m_placeholder, &Placeholder::actionTriggered, this, &ResultPane::placeholderTriggered);
    connect(m_header, &ResultHeader::copyRequested, m_rows, &ResultView::copyWithHeaders);
}

void ResultPane::showRows()
{
    m_stack->setCurrentWidget(m_rows);
}

void ResultPane::showPlaceholder(const QString& sentence, const QString& action)
{
    m_placeholder->setContent(sentence, action);
    m_stack->setCurrentWidget(m_placeholder);
}

void ResultPane::showError(const kit::ErrorText& error)
{
    m_stack->setCurrentWidget(m_error);
    if (m_shownError == error)
        return; // what is selected or folded out in the panel stays
    m_shownError = error;
    auto* margins = new QWidget;
    auto* panel = new kit::ErrorPanel(error, margins);
    connect(panel, &kit::ErrorPanel::primaryTriggered, this, &ResultPane::errorActionTriggered);
    auto* row = new QHBoxLayout(margins); // of its width alone the panel's height would be guessed too low
    row->setContentsMargins(20, 16, 20, 16);
    row->addWidget(panel, 1, Qt::AlignTop);
    row->addStretch();
    m_error->setWidget(margins);
}

void ResultPane::setBusy(Busy busy)
{
    m_busy->setBusy(busy != Busy::No);
    if (busy == Busy::Replacing)
        return m_dim.start();
    m_dim.stop();
    m_rows->setDimmed(false);
}

} // namespace scout::query
