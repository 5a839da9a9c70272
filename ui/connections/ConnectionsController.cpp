// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/ConnectionsController.h"

#include "async/QtText.h"
#include "connections/ConnectionsModel.h"
#include "kit/ErrorText.h"

using namespace Qt::StringLiterals;

namespace scout::connections {

namespace {

QString howToRevoke()
{
    return ConnectionsController::tr(
        "To end it, revoke it in Salesforce: Setup, Connected Apps OAuth Usage.");
}

} // namespace

ConnectionsController::ConnectionsController(
    ConnectionsModel& model, ConnectionActions& actions, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_actions(actions)
{ }

void ConnectionsController::check(const QString& id)
{
    const orgs::OrgProfile* profile = m_model.profile(id);
    if (!profile || m_model.status(id) == kit::Status::Checking)
        return;
    m_tasks.start(runCheck(id, toQString(profile->name)));
}

void ConnectionsController::checkAll()
{
    QStringList ids;
    for (const orgs::OrgProfile& profile : m_model.profiles())
        ids += toQString(profile.id);
    for (const QString& id : ids)
        check(id);
}

void ConnectionsController::disconnectOrg(const QString& id)
{
    if (const orgs::OrgProfile* profile = m_model.profile(id))
        m_tasks.start(runDisconnection(id, toQString(profile->name)));
}

void ConnectionsController::remove(const QString& id)
{
    if (const orgs::OrgProfile* profile = m_model.profile(id))
        m_tasks.start(runRemoval(id, toQString(profile->name)));
}

void ConnectionsController::rename(const QString& id, const QString& name)
{
    const orgs::OrgProfile* profile = m_model.profile(id);
    const QString wanted = name.trimmed();
    if (profile && !wanted.isEmpty() && wanted != toQString(profile->name))
        m_tasks.start(runRenaming(id, toQString(profile->name), wanted));
}

Task<> ConnectionsController::runRenaming(QString id, QString oldName, QString newName)
{
    auto renamed = co_await m_actions.rename(toUtf8(id), toUtf8(newName));
    if (!renamed)
        Q_EMIT problemOccurred(
            kit::NoteKind::Bad, tr("%1 was not renamed. %2").arg(oldName, kit::inOneLine(renamed.error())));
}

Task<> ConnectionsController::runCheck(QString id, QString name)
{
    m_model.setChecking(id, true);
    auto checked = co_await m_actions.check(toUtf8(id));
    m_model.setChecking(id, false);
    if (!checked)
        Q_EMIT problemOccurred(
            kit::NoteKind::Bad, tr("%1 could not be checked. %2").arg(name, kit::inOneLine(checked.error())));
}

Task<> ConnectionsController::runDisconnection(QString id, QString name)
{
    auto removal = co_await m_actions.disconnect(toUtf8(id));
    if (!removal) {
        Q_EMIT problemOccurred(
            kit::NoteKind::Bad, tr("%1 was not disconnected. %2").arg(name, kit::inOneLine(removal.error())));
        co_return;
    }
    if (removal->revocationFailure)
        Q_EMIT problemOccurred(kit::NoteKind::Warning,
            tr("%1 is disconnected on this computer, but its token could not be revoked. %2 %3")
                .arg(name, toQString(removal->revocationFailure->message), howToRevoke()));
}

Task<> ConnectionsController::runRemoval(QString id, QString name)
{
    auto removal = co_await m_actions.remove(toUtf8(id));
    if (!removal) {
        Q_EMIT problemOccurred(
            kit::NoteKind::Bad, tr("%1 was not removed. %2").arg(name, kit::inOneLine(removal.error())));
        co_return;
    }
    if (removal->revocationFailure)
        Q_EMIT problemOccurred(kit::NoteKind::Warning,
            tr("%1 is removed from this computer, but its token could not be revoked. %2 %3")
                .arg(name, toQString(removal->revocationFailure->message), howToRevoke()));
}

} // namespace scout::connections
