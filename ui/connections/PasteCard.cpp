// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/PasteCard.h"

#include "kit/Buttons.h"
#include "kit/Disclosure.h"
#include "kit/FieldError.h"
#include "kit/Label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace scout::connections {

PasteCard::PasteCard(const QString& callbackUrl, QWidget* parent)
    : Card(parent)
    , m_disclosure(new kit::Disclosure(tr("The browser shows an error, or did not come back?"), this))
    , m_address(new QLineEdit(this))
    , m_continue(kit::makeButton(tr("Continue"), kit::ButtonKind::Default, {}, this))
    , m_error(new kit::FieldError(m_address, this))
{
    m_disclosure->setObjectName(u"pasteFallback"_s);
    m_address->setObjectName(u"redirectedAddress"_s);
    m_address->setProperty("mono", true);
    m_address->setPlaceholderText(callbackUrl + u"?code=…"_s);
    m_continue->setObjectName(u"pasteContinue"_s);
    m_continue->setEnabled(false);
    m_error->setObjectName(u"redirectedAddressError"_s);
    setFocusProxy(m_disclosure);
    addSection({16, 10, 16, 12})->addWidget(m_disclosure);
    fill(callbackUrl);

    connect(m_address, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_error->clear();
        m_continue->setEnabled(!text.trimmed().isEmpty());
    });
    connect(m_address, &QLineEdit::returnPressed, this, &PasteCard::submit);
    connect(m_continue, &QPushButton::clicked, this, &PasteCard::submit);
}

void PasteCard::fill(const QString& callbackUrl)
{
    const auto small = [](const QString& text) {
        return kit::wrappingLabel(text, kit::TextSize::Small, kit::Tone::Secondary);
    };
    auto* start = small(callbackUrl + u"?code="_s);
    start->setFamily(kit::Family::Monospace);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_address, 1);
    row->addWidget(m_continue);

    QVBoxLayout* content = m_disclosure->content();
    content->setSpacing(0);
    content->addWidget(small(tr("Copy the whole address from the browser’s address bar. It starts with")));
    content->addWidget(start);
    content->addSpacing(10);
    content->addWidget(kit::fieldLabel(tr("&Redirected address"), m_address));
    content->addSpacing(4);
    content->addLayout(row);
    content->addSpacing(4);
    content->addWidget(m_error);
    content->addWidget(small(tr("The code in it works once and only on this computer.")));
}

bool PasteCard::isOpen() const
{
    return m_disclosure->isOpen();
}

void PasteCard::open()
{
    m_disclosure->setOpen(true);
    setFocusProxy(m_address);
    if (m_disclosure->isAncestorOf(QApplication::focusWidget()))
        m_address->setFocus(Qt::OtherFocusReason);
}

void PasteCard::showProblem(const QString& sentence)
{
    m_error->showMessage(sentence);
    m_address->setFocus(Qt::OtherFocusReason);
    m_address->selectAll();
}

void PasteCard::submit()
{
    const QString address = m_address->text().trimmed();
    if (!address.isEmpty())
        Q_EMIT submitted(address); // last: the sign-in may be over with it
}

} // namespace scout::connections
