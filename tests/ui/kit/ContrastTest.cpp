// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/Tokens.h"

#include <gtest/gtest.h>

#include <cmath>
#include <ostream>

namespace scout::kit {

namespace {

/// WCAG 2.1, relative luminance and contrast ratio.
double luminance(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

struct Pair {
    ColorToken front;
    ColorToken back;
};

const char* nameOf(ColorToken token)
{
    for (const NamedToken& named : namedTokens())
        if (named.token == token)
            return named.name;
    return "?";
}

class Contrast : public testing::TestWithParam<Scheme> {
protected:
    void expectAtLeast(double ratio, const std::vector<Pair>& pairs)
    {
        const Tokens& t = tokens(GetParam());
        for (const Pair& pair : pairs)
            EXPECT_GE(contrast(t.*pair.front, t.*pair.back), ratio)
                << nameOf(pair.front) << " on " << nameOf(pair.back);
    }

    void expectEverywhere(
        double ratio, const std::vector<ColorToken>& fronts, const std::vector<ColorToken>& backs)
    {
        for (const ColorToken front : fronts)
            for (const ColorToken back : backs)
                expectAtLeast(ratio, {{front, back}});
    }
};

constexpr double kText = 4.5;
constexpr double kShape = 3.0;

const std::vector<ColorToken> kSurfaces{
    &Tokens::window, &Tokens::base, &Tokens::alternate, &Tokens::rail, &Tokens::selection, &Tokens::hover};

} // namespace

INSTANTIATE_TEST_SUITE_P(Schemes, Contrast, testing::Values(Scheme::Light, Scheme::Dark),
    [](const auto& test) { return test.param == Scheme::Dark ? "Dark" : "Light"; });

TEST_P(Contrast, TextIsReadableOnEverySurface)
{
    expectEverywhere(kText, {&Tokens::text, &Tokens::secondaryText}, kSurfaces);
    expectEverywhere(kText, {&Tokens::text},
        {&Tokens::changedRow, &Tokens::currentLine, &Tokens::accentTint, &Tokens::okBackground,
            &Tokens::warningBackground, &Tokens::badBackground, &Tokens::offBackground,
            &Tokens::productionBackground});
    expectEverywhere(kText, {&Tokens::secondaryText}, {&Tokens::accentTint, &Tokens::offBackground});
}

TEST_P(Contrast, PlaceholdersAreReadableWhereTheyAreUsed)
{
    expectEverywhere(kText, {&Tokens::placeholderText}, {&Tokens::window, &Tokens::base, &Tokens::alternate});
}

TEST_P(Contrast, StatusColorsAreReadableOnSelectedRowsToo)
{
    expectEverywhere(kText, {&Tokens::ok, &Tokens::warning, &Tokens::bad, &Tokens::off, &Tokens::link},
        {&Tokens::window, &Tokens::base, &Tokens::alternate, &Tokens::selection});
}

TEST_P(Contrast, BadgesAreReadable)
{
    expectAtLeast(kText,
        {{&Tokens::onProduction, &Tokens::production}, {&Tokens::sandbox, &Tokens::sandboxBackground},
            {&Tokens::scratch, &Tokens::scratchBackground}, {&Tokens::demo, &Tokens::demoBackground},
            {&Tokens::warning, &Tokens::warningBackground}, {&Tokens::bad, &Tokens::badBackground},
            {&Tokens::ok, &Tokens::okBackground}, {&Tokens::link, &Tokens::accentTint}});
}

TEST_P(Contrast, FilledButtonsAndTooltipsAreReadable)
{
    expectAtLeast(kText,
        {{&Tokens::onAccent, &Tokens::accent}, {&Tokens::onAccent, &Tokens::accentHover},
            {&Tokens::onToolTip, &Tokens::toolTip}});
}

TEST_P(Contrast, SyntaxIsReadableOnTheCurrentLineToo)
{
    expectEverywhere(kText,
        {&Tokens::syntaxKeyword, &Tokens::syntaxObject, &Tokens::syntaxFunction, &Tokens::syntaxString,
            &Tokens::syntaxNumber, &Tokens::syntaxComment, &Tokens::syntaxOperator},
        {&Tokens::base, &Tokens::currentLine});
}

TEST_P(Contrast, ShapesInputBordersAndFocusStandOut)
{
    expectEverywhere(kShape,
        {&Tokens::ok, &Tokens::warningShape, &Tokens::bad, &Tokens::off, &Tokens::focus, &Tokens::progress},
        {&Tokens::window, &Tokens::base});
    expectEverywhere(kShape, {&Tokens::inputBorder, &Tokens::production}, {&Tokens::base});
}

} // namespace scout::kit
