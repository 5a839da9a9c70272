// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "orgs/OrgSession.h"
#include "sf/DescribeFiles.h"
#include "soql/Metadata.h"

#include <memory>
#include <set>

namespace scout::sf {

/// The objects of one org, described as far as somebody asked for them.
///
/// It answers at once with what it has and notes what it lacks; load() then fetches that, each object one
/// API call, and whoever asked asks again. What was fetched is kept on disk, and Salesforce only says that it
/// still holds (304) where it does.
class DescribeCache final : public soql::Metadata {
public:
    /// Which org, and where its answers are kept.
    struct Place {
        std::filesystem::path cache; ///< the program's cache folder
        std::string profileId;
        std::string apiVersion; ///< "67.0"
    };

    DescribeCache(std::shared_ptr<orgs::OrgSession> session, const Clock& clock, Place place);

    const std::vector<soql::ObjectName>& objects() const override { return m_known.objects(); }
    const soql::ObjectInfo* object(std::string_view name) const override;

    /// load() would bring more, or fresher, than is here.
    bool isWanting() const;
    /// Fetches the list of objects and each object that was asked for. Errors: those of the session;
    /// BadResponse "json_invalid", "json_shape". What came before an error stays.
    Task<Result<void>> load();

private:
    using Body = Result<std::string>;

    Task<Result<void>> loadObjects();
    Task<Result<void>> loadObject(std::string name);
    Task<Body> fetch(std::string name, std::string path);
    /// As the org spells it; empty where it has no such object.
    std::string spelling(std::string_view name) const;
    bool isFresh(const std::string& key) const;

    std::shared_ptr<orgs::OrgSession> m_session;
    const Clock& m_clock;
    std::string m_root; ///< "/services/data/v67.0/sobjects"
    DescribeFiles m_files;
    soql::MemoryMetadata m_known;
    std::map<std::string, TimePoint> m_askedAt; ///< by name in lower case; the list of objects is ""
    mutable std::set<std::string> m_wanted; ///< in lower case
};

} // namespace scout::sf
