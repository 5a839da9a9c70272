// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/ConsumerKeyField.h"

#include "async/QtText.h"
#include "kit/FieldError.h"
#include "kit/Label.h"

#include <QLineEdit>
#include <QVBoxLayout>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace scout::connections {

ConsumerKeyField::ConsumerKeyField(const QString& label, QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_looks(new kit::Label({}, kit::TextSize::Small, kit::Tone::Ok, this))
    , m_error(new kit::FieldError(m_edit, this))
{
    m_edit->setObjectName(u"consumerKey"_s);
    m_edit->setProperty("mono", true);
    m_looks->setObjectName(u"consumerKeyLooks"_s);
    m_error->setObjectName(u"consumerKeyError"_s);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(kit::fieldLabel(label, m_edit, this));
    rows->addWidget(m_edit);
    rows->addWidget(m_error);
    rows->addWidget(m_looks);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &ConsumerKeyField::showLooks);
    showLooks();
}

std::optional<std::string> ConsumerKeyField::value()
{
    const std::string key = toUtf8(m_edit->text().trimmed());
    if (!key.empty())
        return key;
    m_error->showMessage(tr("Paste the Consumer Key of the app, from the last step of the guide."));
    m_edit->setFocus(Qt::OtherFocusReason);
    return std::nullopt;
}

void ConsumerKeyField::showLooks()
{
    m_error->clear();
    const QString text = m_edit->text().trimmed();
    const bool fits = looksLikeConsumerKey(text);
    m_looks->setVisible(!text.isEmpty());
    m_looks->setTone(fits ? kit::Tone::Ok : kit::Tone::Warning);
    m_looks->setText(fits ? tr("Looks like a Salesforce consumer key.")
                          : tr("Consumer keys begin with 3MVG. Is this the right value?"));
}

bool looksLikeConsumerKey(const QString& text)
{
    constexpr qsizetype kShortest = 30;
    return text.startsWith(u"3MVG"_s) && text.size() >= kShortest && !text.contains(u' ');
}

} // namespace scout::connections
