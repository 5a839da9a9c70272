// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/CopyButton.h"

#include "kit/Announce.h"
#include "kit/Clipboard.h"
#include "kit/Icons.h"

#include <QVariant>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace scout::kit {

CopyButton::CopyButton(const QString& what, QWidget* parent)
    : QToolButton(parent)
    //: %1 is what is copied, as "org ID"
    , m_idleTip(tr("Copy %1").arg(what))
{
    setProperty("kind", u"icon"_s);
    setProperty("density", u"inline"_s);
    setIconSize({14, 14});
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(m_idleTip);
    showIdle();
    m_revert.setSingleShot(true);
    m_revert.setInterval(2s);
    connect(&m_revert, &QTimer::timeout, this, &CopyButton::showIdle);
    connect(this, &QToolButton::clicked, this, &CopyButton::copy);
}

void CopyButton::copy()
{
    copyToClipboard(m_value);
    setIcon(themedIcon(u"check"_s, &Tokens::ok));
    setToolTip(tr("Copied"));
    announce(*this, tr("Copied"));
    m_revert.start();
    Q_EMIT copied();
}

void CopyButton::showIdle()
{
    setIcon(themedIcon(u"copy"_s));
    setToolTip(m_idleTip);
}

} // namespace scout::kit
