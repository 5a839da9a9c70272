// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/ConnectionsModel.h"

#include "async/QtText.h"
#include "connections/ConnectionText.h"
#include "connections/TimeText.h"
#include "orgs/OrgStore.h"

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace scout::connections {

namespace {

auto findById(const std::vector<orgs::OrgProfile>& profiles, std::string_view id)
{
    return std::find_if(
        profiles.begin(), profiles.end(), [id](const orgs::OrgProfile& profile) { return profile.id == id; });
}

QVariant share(const orgs::LastCheck& check)
{
    if (!check.apiUsed || !check.apiLimit || *check.apiLimit <= 0)
        return {};
    return double(*check.apiUsed) / *check.apiLimit;
}

QString searchText(const orgs::OrgProfile& profile)
{
    return toQString(profile.name + '\n' + profile.username + '\n' + profile.orgId + '\n' + profile.orgName)
        + u'\n' + hostText(profile.instanceUrl);
}

} // namespace

ConnectionsModel::ConnectionsModel(const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{ }

void ConnectionsModel::follow(const orgs::OrgStore& store)
{
    connect(&store, &orgs::OrgStore::changed, this, [this, &store] { setProfiles(store.profiles()); });
    setProfiles(store.profiles());
}

void ConnectionsModel::setProfiles(const std::vector<orgs::OrgProfile>& profiles)
{
    removeMissing(profiles);
    updateKnown(profiles);
    appendNew(profiles);
}

void ConnectionsModel::removeMissing(const std::vector<orgs::OrgProfile>& profiles)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const auto old = m_profiles.begin() + row;
        if (findById(profiles, old->id) != profiles.end())
            continue;
        beginRemoveRows({}, row, row);
        m_checking.remove(toQString(old->id));
        m_profiles.erase(old);
        endRemoveRows();
    }
}

void ConnectionsModel::updateKnown(const std::vector<orgs::OrgProfile>& profiles)
{
    for (int row = 0; row < rowCount(); ++row) {
        orgs::OrgProfile& known = m_profiles[static_cast<std::size_t>(row)];
        const auto fresh = findById(profiles, known.id);
        if (*fresh == known)
            continue;
        known = *fresh;
        changed(row);
    }
}

void ConnectionsModel::appendNew(const std::vector<orgs::OrgProfile>& profiles)
{
    std::vector<orgs::OrgProfile> fresh;
    std::copy_if(profiles.begin(), profiles.end(), std::back_inserter(fresh),
        [this](const orgs::OrgProfile& profile) { return rowOf(profile.id) < 0; });
    if (fresh.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
    m_profiles.insert(m_profiles.end(), fresh.begin(), fresh.end());
    endInsertRows();
}

const orgs::OrgProfile* ConnectionsModel::profile(const QString& id) const
{
    const auto found = findById(m_profiles, toUtf8(id));
    return found == m_profiles.end() ? nullptr : &*found;
}

int ConnectionsModel::rowOf(std::string_view id) const
{
    const auto found = findById(m_profiles, id);
    return found == m_profiles.end() ? -1 : static_cast<int>(found - m_profiles.begin());
}

void ConnectionsModel::changed(int row)
{
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void ConnectionsModel::setInUse(const QString& id)
{
    const QString before = std::exchange(m_inUse, id);
    if (before == id)
        return;
    changed(rowOf(toUtf8(before)));
    changed(rowOf(toUtf8(id)));
}

void ConnectionsModel::setChecking(const QString& id, bool checking)
{
    if (checking)
        m_checking.insert(id);
    else
        m_checking.remove(id);
    changed(rowOf(toUtf8(id)));
}

kit::Status ConnectionsModel::status(const QString& id) const
{
    const orgs::OrgProfile* found = profile(id);
    return found ? shownStatus(*found) : kit::Status::NotChecked;
}

kit::Status ConnectionsModel::shownStatus(const orgs::OrgProfile& profile) const
{
    return m_checking.contains(toQString(profile.id)) ? kit::Status::Checking
                                                      : statusOf(profile.lastCheck.status);
}

void ConnectionsModel::refreshTimes()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, LastCheckColumn), index(rowCount() - 1, LastCheckColumn));
}

int ConnectionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_profiles.size());
}

int ConnectionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConnectionsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const orgs::OrgProfile& profile = m_profiles[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return firstLine(profile, index.column());
    case Qt::AccessibleTextRole:
        return sentence(profile);
    case IdRole:
        return toQString(profile.id);
    case SecondLineRole:
        return secondLine(profile, index.column());
    case StatusRole:
        return static_cast<int>(shownStatus(profile));
    case KnownStatusRole:
        return static_cast<int>(statusOf(profile.lastCheck.status));
    case BadgeRole:
        return static_cast<int>(badgeOf(profile.environment));
    case InUseRole:
        return toQString(profile.id) == m_inUse;
    case ShareRole:
        return share(profile.lastCheck);
    case SortRole:
        return sortKey(profile, index.column());
    case SearchRole:
        return searchText(profile);
    }
    return {};
}

QVariant ConnectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StatusColumn:
        return tr("Status");
    case NameColumn:
        return tr("Connection");
    case EnvironmentColumn:
        return tr("Environment");
    case LastCheckColumn:
        return tr("Last check");
    case ApiColumn:
        return tr("API calls, 24 h");
    }
    return {};
}

QString ConnectionsModel::firstLine(const orgs::OrgProfile& profile, int column) const
{
    const orgs::LastCheck& check = profile.lastCheck;
    switch (column) {
    case StatusColumn:
        return kit::statusWord(shownStatus(profile));
    case NameColumn:
        return toQString(profile.name);
    case EnvironmentColumn:
        return kit::badgeWord(badgeOf(profile.environment));
    case LastCheckColumn:
        return check.status == orgs::Status::Unchecked ? tr("never") : relativeText(check.at, m_clock.now());
    case ApiColumn:
        return check.apiUsed && check.apiLimit
            ? tr("%1 / %2").arg(numberText(*check.apiUsed), numberText(*check.apiLimit))
            : u"–"_s;
    }
    return {};
}

QString ConnectionsModel::secondLine(const orgs::OrgProfile& profile, int column) const
{
    switch (column) {
    case StatusColumn:
        if (shownStatus(profile) == kit::Status::Checking)
            //: %1 is the status before the check, as "Connected"
            return tr("last: %1").arg(kit::statusWord(statusOf(profile.lastCheck.status)));
        if (profile.lastCheck.status == orgs::Status::Connected)
            return tr("since %1").arg(dateText(profile.connectedAt));
        return tr("signed in %1").arg(dateText(profile.connectedAt));
    case NameColumn:
        return toQString(profile.username);
    case EnvironmentColumn:
        return methodText(profile.method);
    case LastCheckColumn:
        return profile.lastCheck.latencyMs ? tr("%1 ms").arg(*profile.lastCheck.latencyMs) : QString();
    }
    return {};
}

QString ConnectionsModel::sentence(const orgs::OrgProfile& profile) const
{
    QStringList parts{toQString(profile.name), kit::statusWord(shownStatus(profile)),
        environmentText(profile.environment), toQString(profile.username)};
    if (!profile.lastCheck.note.empty())
        parts += toQString(profile.lastCheck.note);
    if (toQString(profile.id) == m_inUse)
        parts += tr("in use");
    return parts.join(u", "_s);
}

QVariant ConnectionsModel::sortKey(const orgs::OrgProfile& profile, int column) const
{
    switch (column) {
    case StatusColumn:
        return urgency(shownStatus(profile));
    case EnvironmentColumn:
        return static_cast<int>(profile.environment);
    case LastCheckColumn:
        return static_cast<qlonglong>(profile.lastCheck.at.time_since_epoch().count());
    case ApiColumn:
        return share(profile.lastCheck).isValid() ? share(profile.lastCheck) : QVariant(-1.0);
    }
    return toQString(profile.name);
}

int urgency(kit::Status status)
{
    switch (status) {
    case kit::Status::ReconnectNeeded:
        return 0;
    case kit::Status::NeedsAttention:
        return 1;
    case kit::Status::Checking:
        return 2;
    case kit::Status::Connected:
        return 3;
    case kit::Status::Offline:
        return 4;
    case kit::Status::NotChecked:
        break;
    }
    return 5;
}

} // namespace scout::connections
