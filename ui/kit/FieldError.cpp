// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/FieldError.h"

#include "kit/Announce.h"
#include "kit/IconLabel.h"
#include "kit/Label.h"
#include "kit/StyleProperty.h"

#include <QHBoxLayout>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace scout::kit {

FieldError::FieldError(QWidget* field, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_text(wrappingLabel({}, TextSize::Small, Tone::Bad, this))
{
    m_text->setObjectName(u"fieldErrorText"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(new IconLabel(u"error"_s, &Tokens::bad, 14, this), 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

QString FieldError::message() const
{
    return m_text->text();
}

void FieldError::showMessage(const QString& message)
{
    m_text->setText(message);
    setStyleProperty(*m_field, "invalid", true);
    show();
    announce(*m_field, message, Urgency::Alert);
}

void FieldError::clear()
{
    if (!isShown())
        return;
    m_text->clear();
    setStyleProperty(*m_field, "invalid", false);
    m_field->setAccessibleDescription({});
    hide();
}

} // namespace scout::kit
