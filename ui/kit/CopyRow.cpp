// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/CopyRow.h"

#include "kit/CopyButton.h"
#include "kit/Label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace scout::kit {

CopyRow::CopyRow(const QString& what, const QString& value, QWidget* parent)
    : CopyRow(what, {}, value, parent)
{ }

CopyRow::CopyRow(const QString& what, const QString& caption, const QString& value, QWidget* parent)
    : QFrame(parent)
    , m_value(new Label({}, TextSize::Small, caption.isEmpty() ? Tone::Normal : Tone::Secondary, this))
    , m_copy(new CopyButton(what, this))
{
    setProperty("copyrow", true);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(caption.isEmpty() ? 32 : 44);
    m_value->setFamily(Family::Monospace);
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_value->setObjectName(u"value"_s);
    m_copy->setObjectName(u"copy"_s);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addStretch();
    if (!caption.isEmpty())
        texts->addWidget(new Label(caption, TextSize::Small, Tone::Normal, this));
    texts->addWidget(m_value);
    texts->addStretch();

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 0, 2, 0);
    row->setSpacing(8);
    row->addLayout(texts, 1);
    row->addWidget(m_copy);
    setValue(value);
}

QString CopyRow::value() const
{
    return m_value->text();
}

void CopyRow::setValue(const QString& value)
{
    m_value->setText(value);
    m_copy->setValue(value);
}

} // namespace scout::kit
