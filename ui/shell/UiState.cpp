// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/UiState.h"

#include <array>

using namespace Qt::StringLiterals;

namespace scout::shell {

namespace {

struct ThemeWord {
    kit::ThemeChoice choice;
    QStringView word;
};
constexpr std::array<ThemeWord, 3> kThemes{{{kit::ThemeChoice::System, u"system"},
    {kit::ThemeChoice::Light, u"light"}, {kit::ThemeChoice::Dark, u"dark"}}};

} // namespace

UiState::UiState(const std::filesystem::path& configFolder)
    : m_settings(QString::fromStdString((configFolder / "desktop.ini").string()), QSettings::IniFormat)
{ }

kit::ThemeChoice UiState::theme() const
{
    const QString word = m_settings.value(kTheme.toString()).toString();
    for (const ThemeWord& theme : kThemes)
        if (theme.word == word)
            return theme.choice;
    return kit::ThemeChoice::System;
}

void UiState::setTheme(kit::ThemeChoice choice)
{
    for (const ThemeWord& theme : kThemes)
        if (theme.choice == choice)
            m_settings.setValue(kTheme.toString(), theme.word.toString());
}

} // namespace scout::shell
