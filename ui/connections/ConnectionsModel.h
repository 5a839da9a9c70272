// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/Status.h"
#include "orgs/OrgProfile.h"

#include <QAbstractTableModel>
#include <QSet>

#include <vector>

namespace scout::orgs {
class OrgStore;
}

namespace scout::connections {

/// The connections as a table, in the order of the file. Cells have two lines: DisplayRole is the first one,
/// and AccessibleTextRole tells the whole row in one sentence.
class ConnectionsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { StatusColumn, NameColumn, EnvironmentColumn, LastCheckColumn, ApiColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1,
        SecondLineRole,
        StatusRole, ///< kit::Status as it is shown
        KnownStatusRole, ///< kit::Status of the last finished check, by which connections are counted
        BadgeRole, ///< kit::BadgeKind
        InUseRole,
        ShareRole, ///< of the API calls that are used, 0 to 1; invalid if unknown
        SortRole,
        SearchRole, ///< the text that a filter looks in
    };

    explicit ConnectionsModel(const Clock& clock, QObject* parent = nullptr);

    /// Shows the store's connections, now and whenever they change.
    void follow(const orgs::OrgStore& store);
    void setProfiles(const std::vector<orgs::OrgProfile>& profiles);
    const std::vector<orgs::OrgProfile>& profiles() const { return m_profiles; }
    /// Null when there is none.
    const orgs::OrgProfile* profile(const QString& id) const;

    /// The connection that this window works with; empty for none.
    void setInUse(const QString& id);
    QString inUse() const { return m_inUse; }
    void setChecking(const QString& id, bool checking);
    kit::Status status(const QString& id) const;
    /// The times that are told relative to now have moved on.
    void refreshTimes();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void removeMissing(const std::vector<orgs::OrgProfile>& profiles);
    void updateKnown(const std::vector<orgs::OrgProfile>& profiles);
    void appendNew(const std::vector<orgs::OrgProfile>& profiles);
    int rowOf(std::string_view id) const;
    void changed(int row);
    kit::Status shownStatus(const orgs::OrgProfile& profile) const;
    QString firstLine(const orgs::OrgProfile& profile, int column) const;
    QString secondLine(const orgs::OrgProfile& profile, int column) const;
    QString sentence(const orgs::OrgProfile& profile) const;
    QVariant sortKey(const orgs::OrgProfile& profile, int column) const;

    const Clock& m_clock;
    std::vector<orgs::OrgProfile> m_profiles;
    QString m_inUse;
    QSet<QString> m_checking;
};

/// The place of a status in the table: what needs the user comes first.
int urgency(kit::Status status);

} // namespace scout::connections
