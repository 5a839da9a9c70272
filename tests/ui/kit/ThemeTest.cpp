// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/Theme.h"

#include "kit/Label.h"

#include <QApplication>
#include <QSignalSpy>
#include <QStyle>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace scout::kit {

namespace {

/// A desktop whose colours the test decides on.
struct FakePlatform {
    Scheme scheme = Scheme::Light;

    Theme::PlatformPalette palette()
    {
        return [this] { return makePalette(scheme); };
    }
    void change(Scheme to)
    {
        scheme = to;
        QEvent changed(QEvent::ApplicationPaletteChange);
        QApplication::sendEvent(qApp, &changed);
    }
};

Scheme worn()
{
    return schemeOf(QApplication::palette());
}

} // namespace

TEST(Theme, FollowsTheDesktopAtTheStart)
{
    FakePlatform platform{Scheme::Dark};
    const Theme theme(*qApp, platform.palette());
    EXPECT_EQ(theme.choice(), ThemeChoice::System);
    EXPECT_EQ(theme.scheme(), Scheme::Dark);
    EXPECT_EQ(worn(), Scheme::Dark);
}

TEST(Theme, FollowsTheDesktopWhileTheProgramRuns)
{
    FakePlatform platform;
    Theme theme(*qApp, platform.palette());
    QSignalSpy changes(&theme, &Theme::schemeChanged);
    platform.change(Scheme::Dark);
    EXPECT_EQ(worn(), Scheme::Dark);
    platform.change(Scheme::Dark);
    EXPECT_EQ(changes.size(), 1) << "the second change was none";
}

TEST(Theme, AChoiceOutranksTheDesktop)
{
    FakePlatform platform;
    Theme theme(*qApp, platform.palette());
    theme.setChoice(ThemeChoice::Dark);
    EXPECT_EQ(worn(), Scheme::Dark);
    platform.change(Scheme::Light);
    EXPECT_EQ(worn(), Scheme::Dark);
    theme.setChoice(ThemeChoice::System);
    EXPECT_EQ(worn(), Scheme::Light);
}

TEST(Theme, LooksAtTheRealPlatformWithoutTakingItsPalette)
{
    Theme theme(*qApp);
    theme.setChoice(ThemeChoice::Dark);
    theme.setChoice(ThemeChoice::System);
    QEvent changed(QEvent::ApplicationPaletteChange);
    QApplication::sendEvent(qApp, &changed);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), tokens(theme.scheme()).window);
}

TEST(Theme, StylesShownWidgetsAgain)
{
    FakePlatform platform;
    Theme theme(*qApp, platform.palette());
    Label label(u"Reconnect needed"_s, TextSize::Body, Tone::Bad);
    label.show();
    EXPECT_EQ(label.palette().color(QPalette::WindowText), tokens(Scheme::Light).bad);
    theme.setChoice(ThemeChoice::Dark);
    EXPECT_EQ(label.palette().color(QPalette::WindowText), tokens(Scheme::Dark).bad);
}

TEST(Palette, IsCompleteInBothSchemes)
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const QPalette palette = makePalette(scheme);
        EXPECT_EQ(schemeOf(palette), scheme);
        for (int role = 0; role < QPalette::NColorRoles; ++role) {
            if (role == QPalette::NoRole || role == QPalette::Shadow)
                continue;
            EXPECT_TRUE(palette.isBrushSet(QPalette::Active, static_cast<QPalette::ColorRole>(role))) << role;
        }
        EXPECT_EQ(palette.color(QPalette::Disabled, QPalette::Text), tokens(scheme).disabledText);
        EXPECT_EQ(palette.color(QPalette::Inactive, QPalette::Highlight), tokens(scheme).selection);
    }
}

TEST(StyleSheet, HasEveryNameFilledIn)
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const QString sheet = makeStyleSheet(scheme);
        EXPECT_FALSE(sheet.contains(u'@'));
        EXPECT_TRUE(sheet.contains(tokens(scheme).accentTint.name()));
    }
    EXPECT_NE(makeStyleSheet(Scheme::Light), makeStyleSheet(Scheme::Dark));
}

TEST(Label, KeepsItsLooksThroughChangesOfTheTheme)
{
    FakePlatform platform;
    Theme theme(*qApp, platform.palette());
    Label label(u"00D7a"_s, TextSize::Small);
    label.setWeight(Weight::Strong);
    label.setTone(Tone::Ok);
    label.show();
    theme.setChoice(ThemeChoice::Dark);
    EXPECT_EQ(label.font().pixelSize(), 12);
    EXPECT_EQ(label.font().weight(), QFont::DemiBold);
    label.setFamily(Family::Monospace);
    EXPECT_EQ(label.font().family(), monospaceFont().family());
    label.setWeight(Weight::Normal);
    EXPECT_EQ(label.font().weight(), QFont::Normal);
}

TEST(Label, ShowsMarkupAsText)
{
    const Label label(u"<b>not bold</b>"_s);
    EXPECT_EQ(label.textFormat(), Qt::PlainText);
}

} // namespace scout::kit
