// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/ConnectionsModel.h"
#include "connections/ConnectionsFilter.h"
#include "support/FakeClock.h"
#include "ui/connections/Samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace scout::connections {

using Model = ConnectionsModel;

class ConnectionsModelTest : public testing::Test {
protected:
    void SetUp() override { model.setProfiles(test::sampleProfiles()); }
    QVariant of(const QString& id, Model::Column column, int role = Qt::DisplayRole)
    {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, column).data(Model::IdRole) == id)
                return model.index(row, column).data(role);
        return {};
    }
    QStringList shownNames()
    {
        QStringList names;
        for (int row = 0; row < filter.rowCount(); ++row)
            names += filter.index(row, Model::NameColumn).data().toString();
        return names;
    }

    test::FakeClock clock;
    ConnectionsModel model{clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    ConnectionsFilter filter{model};
    QAbstractItemModelTester filterTester{&filter, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(ConnectionsModelTest, TellsEachCellInTwoLines)
{
    EXPECT_EQ(of(u"uat"_s, Model::StatusColumn), u"Connected"_s);
    EXPECT_EQ(of(u"uat"_s, Model::StatusColumn, Model::SecondLineRole), u"since 12 Jan 2026"_s);
    EXPECT_EQ(of(u"uat"_s, Model::NameColumn, Model::SecondLineRole), u"dana.okafor@larkfield.example.uat"_s);
    EXPECT_EQ(of(u"uat"_s, Model::EnvironmentColumn), u"SANDBOX"_s);
    EXPECT_EQ(of(u"uat"_s, Model::EnvironmentColumn, Model::SecondLineRole), u"Quick Connect"_s);
    EXPECT_EQ(of(u"uat"_s, Model::LastCheckColumn), u"2 min ago"_s);
    EXPECT_EQ(of(u"uat"_s, Model::LastCheckColumn, Model::SecondLineRole), u"96 ms"_s);
    EXPECT_EQ(of(u"uat"_s, Model::ApiColumn), u"310 / 15,000"_s);
}

TEST_F(ConnectionsModelTest, ClaimsNothingThatIsUnknown)
{
    EXPECT_EQ(of(u"partial"_s, Model::LastCheckColumn), u"never"_s);
    EXPECT_EQ(of(u"partial"_s, Model::ApiColumn), u"–"_s);
    EXPECT_FALSE(of(u"demo"_s, Model::ApiColumn, Model::ShareRole).isValid());
}

TEST_F(ConnectionsModelTest, TellsAScreenReaderTheWholeRow)
{
    model.setInUse(u"pebble"_s);
    EXPECT_EQ(of(u"pebble"_s, Model::NameColumn, Qt::AccessibleTextRole),
        u"Pebble Retail, Reconnect needed, Production, integrations@pebble.example, The saved sign-in is no "
        u"longer valid. Its token was revoked in Salesforce., in use"_s);
}

TEST_F(ConnectionsModelTest, ShowsTheLastStatusWhileItChecks)
{
    model.setChecking(u"pebble"_s, true);
    EXPECT_EQ(of(u"pebble"_s, Model::StatusColumn), u"Checking…"_s);
    EXPECT_EQ(of(u"pebble"_s, Model::StatusColumn, Model::SecondLineRole), u"last: Reconnect needed"_s);
    EXPECT_EQ(of(u"pebble"_s, Model::StatusColumn, Model::KnownStatusRole),
        static_cast<int>(kit::Status::ReconnectNeeded));
    model.setChecking(u"pebble"_s, false);
    EXPECT_EQ(of(u"pebble"_s, Model::StatusColumn), u"Reconnect needed"_s);
}

TEST_F(ConnectionsModelTest, TakesOverOnlyWhatChanged)
{
    auto profiles = test::sampleProfiles();
    profiles.erase(profiles.begin());
    profiles.front().name = "Pebble Outlet";
    profiles.push_back(test::sampleConnection().profile);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setProfiles(profiles);
    EXPECT_EQ(reset.count(), 0);
    EXPECT_EQ(inserted.count(), 1);
    EXPECT_EQ(removed.count(), 1);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(of(u"pebble"_s, Model::NameColumn), u"Pebble Outlet"_s);
    EXPECT_EQ(model.profiles(), profiles);
}

TEST_F(ConnectionsModelTest, PutsFirstWhatNeedsTheUser)
{
    EXPECT_EQ(shownNames(),
        (QStringList{u"Pebble Retail"_s, u"Larkfield Energy"_s, u"Demo org"_s, u"feature-1142"_s,
            u"Larkfield UAT"_s, u"Marlow Health"_s, u"Harbour Freight"_s, u"Pebble Partial"_s}));
}

TEST_F(ConnectionsModelTest, KeepsNamesInOrderWithinAStatusWhenTurnedAround)
{
    filter.sort(Model::StatusColumn, Qt::DescendingOrder);
    const QStringList names = shownNames();
    EXPECT_EQ(names.first(), u"Pebble Partial"_s);
    EXPECT_LT(names.indexOf(u"Demo org"_s), names.indexOf(u"Marlow Health"_s));
}

TEST_F(ConnectionsModelTest, FindsByNameUserAndOrgId)
{
    filter.setText(u"pebble"_s);
    EXPECT_EQ(shownNames(), (QStringList{u"Pebble Retail"_s, u"Pebble Partial"_s}));
    filter.setText(u"TEST-K2JX"_s);
    EXPECT_EQ(shownNames(), QStringList{u"feature-1142"_s});
    filter.setText(u"00D7a00000KpX2mEAF"_s);
    EXPECT_EQ(shownNames().size(), 8);
    filter.setText(u"nothing like it"_s);
    EXPECT_TRUE(shownNames().isEmpty());
}

TEST_F(ConnectionsModelTest, FiltersByTheStatusBeforeTheCheck)
{
    model.setChecking(u"pebble"_s, true);
    filter.setGroup(StatusGroup::ReconnectNeeded);
    EXPECT_EQ(shownNames(), QStringList{u"Pebble Retail"_s});
    filter.setGroup(StatusGroup::NotChecked);
    EXPECT_EQ(shownNames(), (QStringList{u"Harbour Freight"_s, u"Pebble Partial"_s}));
}

} // namespace scout::connections
