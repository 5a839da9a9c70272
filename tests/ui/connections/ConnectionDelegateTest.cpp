// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/ConnectionDelegate.h"
#include "connections/ConnectionsModel.h"
#include "kit/Theme.h"
#include "kit/Tokens.h"
#include "support/FakeClock.h"
#include "ui/connections/Samples.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace scout::connections {

using Model = ConnectionsModel;

/// Once a scheme: what is told by colour has to be there in both.
class ConnectionDelegateTest : public testing::TestWithParam<kit::Scheme> {
protected:
    void SetUp() override
    {
        model.setProfiles(test::sampleProfiles());
        option.rect = QRect(0, 0, 180, ConnectionDelegate::kRowHeight);
        option.palette = kit::makePalette(GetParam());
    }
    int rowOf(const QString& id) const
    {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, 0).data(Model::IdRole) == id)
                return row;
        return -1;
    }
    QImage painted(const QString& id, Model::Column column)
    {
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(tokens().base);
        QPainter painter(&image);
        delegate.paint(&painter, option, model.index(rowOf(id), column));
        return image;
    }
    static int count(const QImage& image, const QColor& color)
    {
        int found = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                found += image.pixelColor(x, y) == color ? 1 : 0;
        return found;
    }
    const kit::Tokens& tokens() const { return kit::tokens(GetParam()); }

    test::FakeClock clock;
    Model model{clock};
    ConnectionDelegate delegate;
    QStyleOptionViewItem option;
};

TEST_P(ConnectionDelegateTest, FillsOnlyTheBadgeOfProduction)
{
    EXPECT_GT(count(painted(u"marlow"_s, Model::EnvironmentColumn), tokens().production), 300);
    EXPECT_EQ(count(painted(u"uat"_s, Model::EnvironmentColumn), tokens().production), 0);
    EXPECT_GT(count(painted(u"uat"_s, Model::EnvironmentColumn), tokens().sandboxBackground), 300);
}

TEST_P(ConnectionDelegateTest, ShowsTheStatusByShapeAndWord)
{
    const QImage image = painted(u"pebble"_s, Model::StatusColumn);
    const QImage icon = image.copy(12, 8, 14, 16);
    const QImage word = image.copy(30, 6, 150, 18);
    EXPECT_GT(count(icon, tokens().bad), 50);
    EXPECT_GT(count(word, tokens().bad), 20);
}

TEST_P(ConnectionDelegateTest, DrawsAsMuchOfTheBarAsIsUsed)
{
    const int used = count(painted(u"marlow"_s, Model::ApiColumn), tokens().warningShape);
    const int whole = 162 * 4; // the cell's inner width and the bar's inner height
    EXPECT_GT(used, whole * 3 / 4);
    EXPECT_LT(used, whole * 9 / 10);
    EXPECT_EQ(count(painted(u"demo"_s, Model::ApiColumn), tokens().offBackground), 0) << "nothing is known";
}

TEST_P(ConnectionDelegateTest, DrawsTheLineBelowTheRow)
{
    const QImage image = painted(u"uat"_s, Model::NameColumn);
    EXPECT_EQ(count(image.copy(0, ConnectionDelegate::kRowHeight - 1, image.width(), 1), tokens().border),
        image.width());
}

TEST_P(ConnectionDelegateTest, TintsTheSelectedRow)
{
    option.state |= QStyle::State_Selected;
    EXPECT_EQ(painted(u"uat"_s, Model::NameColumn).pixelColor(1, 1), tokens().selection);
}

TEST_P(ConnectionDelegateTest, LeavesRoomForInUseBesideALongName)
{
    auto profiles = test::sampleProfiles();
    profiles.front().name = "A connection with a name that is far too long for its column";
    model.setProfiles(profiles);
    model.setInUse(u"marlow"_s);
    EXPECT_GT(count(painted(u"marlow"_s, Model::NameColumn), tokens().accentTint), 100);
}

INSTANTIATE_TEST_SUITE_P(
    Schemes, ConnectionDelegateTest, testing::Values(kit::Scheme::Light, kit::Scheme::Dark));

} // namespace scout::connections
