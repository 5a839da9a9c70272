// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QThreadPool>

#include <filesystem>

class QWidget;

namespace scout::connections {

/// What stands in the forms: texts, choices and ticks by object name. Secrets are never among them.
QJsonObject draftOf(const QList<QWidget*>& forms);
/// Puts it back; what a form no longer has is passed over.
void restoreDraft(const QJsonObject& draft, const QList<QWidget*>& forms);

/// The unfinished forms of the wizards, by kind, in a file that outlives the program. GUI thread; writing is
/// left to a thread of its own, in order.
class Drafts {
public:
    /// Reads the file. One that can't be read is no draft.
    explicit Drafts(std::filesystem::path file);
    /// Waits for what is being written.
    ~Drafts();

    QJsonObject draft(const QString& kind) const { return m_drafts[kind].toObject(); }
    void keep(const QString& kind, const QJsonObject& draft);
    void forget(const QString& kind);

private:
    void write();

    std::filesystem::path m_file;
    QJsonObject m_drafts;
    QThreadPool m_writer;
};

} // namespace scout::connections
