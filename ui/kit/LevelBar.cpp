// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/LevelBar.h"

#include "kit/StyleProperty.h"

#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace scout::kit {

namespace {

constexpr int kSteps = 1000;

QString propertyValue(Level level)
{
    switch (level) {
    case Level::Normal:
        break;
    case Level::Ok:
        return u"ok"_s;
    case Level::Warning:
        return u"warning"_s;
    case Level::Critical:
        return u"critical"_s;
    }
    return {};
}

} // namespace

LevelBar::LevelBar(QWidget* parent)
    : QProgressBar(parent)
{
    setRange(0, kSteps);
    setTextVisible(false);
    setFixedHeight(6);
}

void LevelBar::setShare(double share)
{
    setValue(qRound(std::clamp(share, 0.0, 1.0) * kSteps));
}

void LevelBar::setLevel(Level level)
{
    m_level = level;
    setStyleProperty(*this, "level", propertyValue(level));
}

Level levelOfUse(double share)
{
    if (share >= 0.95)
        return Level::Critical;
    return share >= 0.8 ? Level::Warning : Level::Normal;
}

} // namespace scout::kit
