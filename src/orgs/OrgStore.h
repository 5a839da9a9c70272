// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Task.h"
#include "base/Result.h"
#include "orgs/ProfileFile.h"

#include <QObject>

#include <filesystem>
#include <functional>

namespace scout::crypto {
class RandomSource;
}

namespace scout::orgs {

/// The connections of this computer, in connections.json.
///
/// Reading is from memory. A change runs on a pool thread: it locks the file, reads it anew, so that what
/// another process added meanwhile stays, and replaces it as a whole. A file that can't be read is set aside
/// and never overwritten.
class OrgStore final : public QObject {
    Q_OBJECT
public:
    OrgStore(std::filesystem::path file, crypto::RandomSource& random);
    ~OrgStore() override;

    /// Reads the file; none is an empty list. Errors: Storage "profiles_damaged" (set aside, the message
    /// names the copy), "profiles_newer", those of settings::readFile.
    Result<void> load();

    const std::vector<OrgProfile>& profiles() const { return m_content.profiles; }
    /// Null when there is none of that name (case ignored) or id.
    const OrgProfile* byName(std::string_view name) const;
    const OrgProfile* byId(std::string_view id) const;
    /// The one that is used where none is named: the first one added unless the user chose another.
    const OrgProfile* defaultProfile() const;

    /// For a profile that is about to be added: its secrets are stored under it first.
    std::string newId();
    /// Gives the profile an id if it has none, and its name a number where it is taken ("Acme 2").
    Task<Result<OrgProfile>> add(OrgProfile profile);
    /// The same for several, in one change of the file: all of them or none.
    Task<Result<std::vector<OrgProfile>>> addAll(std::vector<OrgProfile> profiles);
    using Change = std::function<void(OrgProfile&)>;
    /// `change` runs on a pool thread. Errors: NotFound "connection_unknown"; BadRequest
    /// "connection_name_taken" if it gives a name that another connection has.
    Task<Result<OrgProfile>> update(std::string id, Change change);
    Task<Result<void>> remove(std::string id);
    Task<Result<void>> setDefault(std::string id);

Q_SIGNALS:
    /// The list or something in it is new; also after load().
    void changed();

private:
    using Edit = std::function<Result<void>(ProfileFile&)>;
    Task<Result<void>> edit(Edit edit);

    std::filesystem::path m_file;
    crypto::RandomSource& m_random;
    ProfileFile m_content;
};

} // namespace scout::orgs
