// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/SecretField.h"

#include "kit/Buttons.h"
#include "kit/Icons.h"

#include <QToolButton>
#include <QVariant>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace scout::kit {

namespace {

constexpr auto kShown = 10s;
constexpr int kButton = 28;

} // namespace

SecretField::SecretField(QWidget* parent)
    : QLineEdit(parent)
    , m_show(makeIconButton(tr("Show"), u"eye"_s, this))
{
    setEchoMode(QLineEdit::Password);
    setProperty("mono", true);
    setTextMargins(0, 0, kButton, 0);
    m_show->setObjectName(u"showSecret"_s);
    m_show->setCheckable(true);
    m_show->setCursor(Qt::ArrowCursor);
    m_hide.setSingleShot(true);
    m_hide.setInterval(kShown);
    connect(m_show, &QToolButton::toggled, this, &SecretField::setRevealed);
    connect(&m_hide, &QTimer::timeout, m_show, [this] { m_show->setChecked(false); });
}

Secret SecretField::secret() const
{
    return Secret(text().trimmed().toStdString());
}

void SecretField::setRevealed(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setIcon(themedIcon(shown ? u"eye-off"_s : u"eye"_s));
    m_show->setToolTip(shown ? tr("Hide") : tr("Show"));
    m_show->setAccessibleName(m_show->toolTip());
    if (shown)
        m_hide.start();
    else
        m_hide.stop();
}

void SecretField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    m_show->setGeometry(width() - kButton - 3, (height() - kButton) / 2, kButton, kButton);
}

} // namespace scout::kit
