// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ApiMeter.h"

#include "kit/Label.h"
#include "kit/LevelBar.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace scout::shell {

namespace {

kit::Tone toneOf(kit::Level level)
{
    switch (level) {
    case kit::Level::Warning:
        return kit::Tone::Warning;
    case kit::Level::Critical:
        return kit::Tone::Bad;
    case kit::Level::Normal:
    case kit::Level::Ok:
        break;
    }
    return kit::Tone::Normal;
}

} // namespace

ApiMeter::ApiMeter(QWidget* parent)
    : QWidget(parent)
    , m_title(new kit::Label(tr("API calls, 24 h"), kit::TextSize::Small, kit::Tone::Secondary, this))
    , m_numbers(new kit::Label({}, kit::TextSize::Small, kit::Tone::Normal, this))
    , m_bar(new kit::LevelBar(this))
{
    setObjectName(u"apiMeter"_s);
    m_numbers->setObjectName(u"apiNumbers"_s);
    auto* texts = new QHBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_title);
    texts->addStretch();
    texts->addWidget(m_numbers);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addStretch();
    rows->addLayout(texts);
    rows->addWidget(m_bar);
    rows->addStretch();
    setCompact(false);
    hide();
}

void ApiMeter::setUse(const std::optional<ApiUse>& use)
{
    setVisible(use.has_value());
    if (!use)
        return;
    const double share = use->limit > 0 ? double(use->used) / use->limit : 0;
    const kit::Level level = kit::levelOfUse(share);
    const QLocale locale;
    //: API calls: %1 used of %2
    m_numbers->setText(tr("%1 / %2").arg(locale.toString(use->used), locale.toString(use->limit)));
    m_numbers->setTone(toneOf(level));
    m_bar->setShare(share);
    m_bar->setLevel(level);
    const QString sentence = tr("%1 of %2 API calls used in the last 24 hours")
                                 .arg(locale.toString(use->used), locale.toString(use->limit));
    setAccessibleName(sentence);
    m_bar->setAccessibleName(sentence);
    setToolTip(sentence);
}

void ApiMeter::setCompact(bool compact)
{
    m_title->setVisible(!compact);
    setFixedWidth(compact ? 150 : 180);
}

} // namespace scout::shell
