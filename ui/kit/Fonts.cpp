// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/Fonts.h"

#include <QFontDatabase>

namespace scout::kit {

namespace {

QFont systemFont(QFontDatabase::SystemFont which, TextSize size)
{
    QFont font = QFontDatabase::systemFont(which);
    font.setPixelSize(static_cast<int>(size));
    return font;
}

} // namespace

QFont textFont(TextSize size)
{
    return textFont(size, size >= TextSize::Section ? QFont::DemiBold : QFont::Normal);
}

QFont textFont(TextSize size, QFont::Weight weight)
{
    QFont font = systemFont(QFontDatabase::GeneralFont, size);
    font.setWeight(weight);
    return font;
}

QFont monospaceFont(TextSize size)
{
    QFont font = systemFont(QFontDatabase::FixedFont, size);
    font.setFixedPitch(true);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("liga", 0);
    font.setFeature("calt", 0);
#endif
    return font;
}

} // namespace scout::kit
