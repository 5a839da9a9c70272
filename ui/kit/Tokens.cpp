// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/Tokens.h"

#include <QPalette>

#include <array>

namespace scout::kit {

namespace {

struct Row {
    const char* name;
    ColorToken token;
    QRgb light;
    QRgb dark;
};

constexpr auto kRows = std::to_array<Row>({
    {"window", &Tokens::window, 0xF4F5F8, 0x15181F},
    {"base", &Tokens::base, 0xFFFFFF, 0x1B1F27},
    {"alt", &Tokens::alternate, 0xF8F9FB, 0x1F242D},
    {"rail", &Tokens::rail, 0xEBEEF3, 0x11141A},
    {"sel", &Tokens::selection, 0xDCE7FC, 0x26395F},
    {"hover", &Tokens::hover, 0xEEF1F6, 0x262C37},
    {"changed", &Tokens::changedRow, 0xFFF6E3, 0x33290F},
    {"line", &Tokens::currentLine, 0xF2F5FB, 0x20262F},

    {"border", &Tokens::border, 0xD5DAE2, 0x333B48},
    {"btn", &Tokens::buttonBorder, 0xB7BFCB, 0x4B5565},
    {"strong", &Tokens::inputBorder, 0x848D9B, 0x6F7A8C},
    {"focus", &Tokens::focus, 0x2456C7, 0x8FB0FF},

    {"text", &Tokens::text, 0x1A202B, 0xE5E9F0},
    {"text2", &Tokens::secondaryText, 0x556070, 0xA8B2C1},
    {"text3", &Tokens::placeholderText, 0x626C7B, 0x929DAD},
    {"disabled", &Tokens::disabledText, 0x9AA3B0, 0x5F6978},
    {"link", &Tokens::link, 0x1F4FBD, 0x8FB0FF},

    {"accent", &Tokens::accent, 0x2456C7, 0x3E70DE},
    {"accent-h", &Tokens::accentHover, 0x1D48AA, 0x3564D0},
    {"accent-tint", &Tokens::accentTint, 0xEAF0FD, 0x1E2A44},
    {"on-accent", &Tokens::onAccent, 0xFFFFFF, 0xFFFFFF},
    {"bar", &Tokens::progress, 0x2456C7, 0x7FA3F5},

    {"ok", &Tokens::ok, 0x18703A, 0x5CC681},
    {"ok-bg", &Tokens::okBackground, 0xE2F4E8, 0x17301F},
    {"ok-bd", &Tokens::okBorder, 0xA9D9B8, 0x2B5A3A},
    {"warn", &Tokens::warning, 0x8A5200, 0xE9B44C},
    {"warn-s", &Tokens::warningShape, 0xA86200, 0xE9B44C},
    {"warn-bg", &Tokens::warningBackground, 0xFDF1DB, 0x38290F},
    {"warn-bd", &Tokens::warningBorder, 0xE8C88A, 0x6A5020},
    {"bad", &Tokens::bad, 0xB92626, 0xFF8F86},
    {"bad-bg", &Tokens::badBackground, 0xFCE8E7, 0x401F22},
    {"bad-bd", &Tokens::badBorder, 0xEBB4B1, 0x74383B},
    {"off", &Tokens::off, 0x556070, 0xA8B2C1},
    {"off-bg", &Tokens::offBackground, 0xECEFF3, 0x2A303B},

    {"prod", &Tokens::production, 0x9A1756, 0xC2317A},
    {"on-prod", &Tokens::onProduction, 0xFFFFFF, 0xFFFFFF},
    {"prod-bg", &Tokens::productionBackground, 0xFBE9F1, 0x3A1A2B},
    {"sbx", &Tokens::sandbox, 0x0B6170, 0x79D0DE},
    {"sbx-bg", &Tokens::sandboxBackground, 0xDCF1F3, 0x12343B},
    {"sbx-bd", &Tokens::sandboxBorder, 0x9FD3D9, 0x23606B},
    {"scr", &Tokens::scratch, 0x5A34AC, 0xBFA8FF},
    {"scr-bg", &Tokens::scratchBackground, 0xECE6FA, 0x2F2553},
    {"scr-bd", &Tokens::scratchBorder, 0xCBBBEF, 0x54448C},
    {"demo", &Tokens::demo, 0x475063, 0xB9C2CF},
    {"demo-bg", &Tokens::demoBackground, 0xE6E9EF, 0x2B313C},
    {"demo-bd", &Tokens::demoBorder, 0xC3CAD5, 0x465060},

    {"s-kw", &Tokens::syntaxKeyword, 0x7A2AA8, 0xD0A2F7},
    {"s-obj", &Tokens::syntaxObject, 0x0B6170, 0x79D0DE},
    {"s-fn", &Tokens::syntaxFunction, 0x1F4FBD, 0x8FB0FF},
    {"s-str", &Tokens::syntaxString, 0x1F6B32, 0x8FD19E},
    {"s-num", &Tokens::syntaxNumber, 0x94480A, 0xF0B27A},
    {"s-cmt", &Tokens::syntaxComment, 0x626C7B, 0x929DAD},
    {"s-op", &Tokens::syntaxOperator, 0x556070, 0xA8B2C1},

    {"tip", &Tokens::toolTip, 0x1A202B, 0xE5E9F0},
    {"on-tip", &Tokens::onToolTip, 0xFFFFFF, 0x15181F},
});

Tokens tokensFrom(QRgb Row::*column)
{
    Tokens made;
    for (const Row& row : kRows)
        made.*row.token = QColor(row.*column);
    return made;
}

} // namespace

const Tokens& tokens(Scheme scheme)
{
    static const Tokens light = tokensFrom(&Row::light);
    static const Tokens dark = tokensFrom(&Row::dark);
    return scheme == Scheme::Dark ? dark : light;
}

const Tokens& tokens(const QPalette& palette)
{
    return tokens(schemeOf(palette));
}

Scheme schemeOf(const QPalette& palette)
{
    const int window = palette.color(QPalette::Active, QPalette::Window).lightness();
    const int text = palette.color(QPalette::Active, QPalette::WindowText).lightness();
    return window < text ? Scheme::Dark : Scheme::Light;
}

std::span<const NamedToken> namedTokens()
{
    static const auto named = [] {
        std::array<NamedToken, kRows.size()> all{};
        for (std::size_t i = 0; i < kRows.size(); ++i)
            all[i] = {kRows[i].name, kRows[i].token};
        return all;
    }();
    return named;
}

} // namespace scout::kit
