// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/QueryToolbar.h"

#include "kit/Buttons.h"
#include "query/RunButton.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace scout::query {

namespace {

constexpr int kQueryToolbarHeight = 44;

} // namespace

QueryToolbar::QueryToolbar(QWidget* parent)
    : QWidget(parent)
    , m_run(new RunButton(this))
    , m_cancel(kit::makeCompactButton(tr("Cancel"), kit::ButtonKind::Default, u"stop"_s, this))
    , m_allRows(new QCheckBox(tr("All rows"), this))
{
    setProperty("bar", u"tools"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(kQueryToolbarHeight);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setToolTip(tr("Cancel the query (Esc); rows that are there stay"));
    m_allRows->setObjectName(u"allRowsBox"_s);
    m_allRows->setToolTip(tr("Find deleted and archived records too"));
    connect(m_run, &QPushButton::clicked, this, &QueryToolbar::runRequested);
    connect(m_cancel, &QPushButton::clicked, this, &QueryToolbar::cancelRequested);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 1);
    row->setSpacing(4);
    row->addWidget(m_run);
    row->addWidget(m_cancel);
    row->addStretch();
    row->addWidget(m_allRows);
    setRunning(false);
}

bool QueryToolbar::allRows() const
{
    return m_allRows->isChecked();
}

void QueryToolbar::setRunning(bool running)
{
    m_cancel->setEnabled(running);
    m_allRows->setEnabled(!running);
}

void QueryToolbar::setRunEnabled(bool enabled)
{
    m_run->setEnabled(enabled);
}

} // namespace scout::query
