// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/MyDomainField.h"

#include "async/QtText.h"
#include "connections/MyDomain.h"
#include "kit/FieldError.h"
#include "kit/Label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace scout::connections {

namespace {

constexpr int kFieldWidth = 260;

kit::Label* fixedPart(const QString& text, QWidget* parent)
{
    auto* label = new kit::Label(text, kit::TextSize::Small, kit::Tone::Muted, parent);
    label->setFamily(kit::Family::Monospace);
    return label;
}

QString complaint(const Error& error)
{
    if (error.code == "my_domain_missing")
        return MyDomainField::tr("Enter the first part of your My Domain, for example “acme”.");
    return MyDomainField::tr("That is not the address of an org. Enter the first part of your My Domain, for "
                             "example “acme”, or paste the address of the org from your browser.");
}

} // namespace

MyDomainField::MyDomainField(QWidget* parent)
    : QWidget(parent)
    , m_scheme(fixedPart(u"https://"_s, this))
    , m_edit(new QLineEdit(this))
    , m_suffix(fixedPart(u".my.salesforce.com"_s, this))
    , m_error(new kit::FieldError(m_edit, this))
{
    m_edit->setObjectName(u"myDomain"_s);
    m_edit->setAccessibleName(tr("My Domain"));
    m_edit->setPlaceholderText(tr("your-company"));
    m_edit->setProperty("density", u"compact"_s);
    m_edit->setProperty("mono", true);
    m_edit->setFixedWidth(kFieldWidth);
    m_edit->installEventFilter(this);
    m_error->setObjectName(u"myDomainError"_s);

    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_scheme);
    row->addWidget(m_edit);
    row->addWidget(m_suffix);
    row->addStretch();
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 6, 0, 0);
    rows->setSpacing(4);
    rows->addLayout(row);
    rows->addWidget(m_error);
    connect(m_edit, &QLineEdit::textEdited, this, &MyDomainField::cut);
    connect(m_edit, &QLineEdit::textChanged, this, &MyDomainField::showSurroundings);
}

Result<std::string> MyDomainField::loginUrl()
{
    const auto domain = myDomainFrom(toUtf8(m_edit->text()));
    if (domain)
        return domain->loginUrl;
    m_error->showMessage(complaint(domain.error()));
    m_edit->setFocus(Qt::OtherFocusReason);
    return domain.error();
}

bool MyDomainField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::MouseButtonPress && !m_edit->isEnabled()) {
        Q_EMIT wanted();
        m_edit->setFocus(Qt::MouseFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void MyDomainField::cut(const QString& typed)
{
    m_error->clear();
    const QString cut = toQString(cutAddress(toUtf8(typed)));
    if (cut != typed)
        m_edit->setText(cut);
}

void MyDomainField::showSurroundings()
{
    const auto domain = myDomainFrom(toUtf8(m_edit->text()));
    const bool isWholeAddress = domain && !domain->isName;
    m_scheme->setVisible(!isWholeAddress);
    m_suffix->setVisible(!isWholeAddress);
}

} // namespace scout::connections
