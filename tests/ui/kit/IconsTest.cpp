// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/Icons.h"

#include "ThemedTest.h"
#include "kit/Status.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace scout::kit {

namespace {

QStringList iconNames()
{
    QStringList names;
    for (const QString& folder : {u":/icons"_s, u":/icons/status"_s})
        for (const QString& file : QDir(folder).entryList({u"*.svg"_s}, QDir::Files))
            names += folder.mid(8).isEmpty() ? file.chopped(4) : u"status/"_s + file.chopped(4);
    return names;
}

QStringList colorsIn(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    QStringList colors;
    for (const auto& match :
        QRegularExpression(u"#[0-9A-Fa-f]{6}"_s).globalMatch(QString::fromUtf8(file.readAll())))
        colors += match.captured().toLower();
    colors.removeDuplicates();
    return colors;
}

/// The colour of the most opaque pixel.
QColor inkOf(const QPixmap& pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QRgb ink = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > qAlpha(ink))
                ink = image.pixel(x, y);
    return QColor(ink);
}

class Icons : public ThemedTest { };

} // namespace

TEST_F(Icons, EachFileHasOneColorToReplace)
{
    const QStringList names = iconNames();
    ASSERT_GE(names.size(), 60);
    for (const QString& name : names)
        EXPECT_EQ(colorsIn(u":/icons/%1.svg"_s.arg(name)).size(), 1) << qPrintable(name);
}

TEST_F(Icons, EachIsDrawnInTheColorThatIsAskedFor)
{
    for (const QString& name : iconNames())
        EXPECT_EQ(inkOf(iconPixmap(name, QColor(0x12, 0x34, 0x56), 64, 1)), QColor(0x12, 0x34, 0x56))
            << qPrintable(name);
}

TEST_F(Icons, HaveAllThePixelsOfADenseScreen)
{
    const QPixmap pixmap = iconPixmap(u"query"_s, Qt::black, 16, 2.0);
    EXPECT_EQ(pixmap.size(), QSize(32, 32));
    EXPECT_EQ(pixmap.deviceIndependentSize(), QSizeF(16, 16));
    EXPECT_EQ(themedIcon(u"query"_s).pixmap(QSize(16, 16), 2.0).size(), QSize(32, 32));
}

TEST_F(Icons, KeepTheirDistanceFromTheTextBesideThem)
{
    const QImage wide = themedIcon(u"stop"_s).pixmap(QSize(20, 16), 2.0).toImage();
    EXPECT_EQ(wide.size(), QSize(40, 32));
    EXPECT_EQ(inkOf(QPixmap::fromImage(wide.copy(0, 0, 32, 32))), tokens(Scheme::Light).secondaryText);
    for (int y = 0; y < 32; ++y)
        for (int x = 32; x < 40; ++x)
            ASSERT_EQ(wide.pixelColor(x, y).alpha(), 0);
}

TEST_F(Icons, FollowTheThemeWithoutBeingSetAgain)
{
    const QIcon icon = themedIcon(u"stop"_s);
    EXPECT_EQ(inkOf(icon.pixmap(64)), tokens(Scheme::Light).secondaryText);
    theme.setChoice(ThemeChoice::Dark);
    EXPECT_EQ(inkOf(icon.pixmap(64)), tokens(Scheme::Dark).secondaryText);
}

TEST_F(Icons, TellDisabledAndCheckedButtonsApart)
{
    const Tokens& t = tokens(Scheme::Light);
    const QIcon icon = themedIcon(u"stop"_s);
    EXPECT_EQ(inkOf(icon.pixmap(QSize(64, 64), QIcon::Disabled)), t.disabledText);
    EXPECT_EQ(inkOf(icon.pixmap(QSize(64, 64), QIcon::Normal, QIcon::On)), t.link);
    const QIcon onFilled = themedIcon(u"stop"_s, &Tokens::onAccent);
    EXPECT_EQ(inkOf(onFilled.pixmap(QSize(64, 64), QIcon::Normal, QIcon::On)), t.onAccent);
}

TEST_F(Icons, OfTheStyleSheetMatchTheTokens)
{
    EXPECT_EQ(
        colorsIn(u":/style/chevron-light.svg"_s), QStringList{tokens(Scheme::Light).secondaryText.name()});
    EXPECT_EQ(
        colorsIn(u":/style/chevron-dark.svg"_s), QStringList{tokens(Scheme::Dark).secondaryText.name()});
    EXPECT_EQ(colorsIn(u":/style/check-on.svg"_s), QStringList{tokens(Scheme::Light).onAccent.name()});
}

TEST_F(Icons, OfTheProgramHasItsOwnColors)
{
    EXPECT_FALSE(applicationIcon().pixmap(16).isNull());
    EXPECT_FALSE(applicationIcon().pixmap(256).isNull());
}

} // namespace scout::kit
