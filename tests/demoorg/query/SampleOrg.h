// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/query/QueryService.h"

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <utility>
#include <vector>

namespace scout::demoorg {

class FixedClock final : public Clock {
public:
    explicit FixedClock(std::string_view text)
        : m_now(fromIso8601(text))
    { }
    TimePoint now() const override { return m_now; }
    void advance(std::chrono::seconds by) { m_now += by; }

private:
    TimePoint m_now;
};

/// An org of a few records that fit on a page, so that every result can be worked out by hand.
///
/// It is 2026-03-14, 02:41 in Los Angeles, where its user is; 09:41 UTC.
///   Accounts       Acme (Energy, Hot, 1,000,000), Globex (parent Acme, Cold), initech (Media, Warm, 42.5),
///                  Umbrella 100% (energy, 10,000,000), and Gone, which is deleted
///   Contacts       Ada and Bo of Acme, Cy of Globex, Di of nobody
///   Opportunities  Big of Acme (won, 100), Small of Acme (50.5), Vague of Globex (no amount)
///   Lead           Lee;  Tasks: Call Ada about Acme, Write Lee about Big, Think
class SampleOrg {
public:
    SampleOrg();

    QueryService& queries() { return *m_queries; }
    Database& database() { return *m_database; }
    FixedClock& clock() { return m_clock; }
    const std::string& userId() const { return m_userId; }
    /// Bob, who may only read.
    const std::string& readerId() const { return m_readerId; }

    ApiResult<QueryPage> run(std::string_view soql);
    ApiResult<QueryPage> runAs(const std::string& userId, std::string_view soql);
    /// The body of the answer; the error as "CODE: message" where there is one.
    std::string body(std::string_view soql);
    nlohmann::ordered_json json(std::string_view soql);
    /// The first selected field of every record, as one text: "Acme, Globex". Null is "-".
    std::string list(std::string_view soql);
    std::string error(std::string_view soql);

    using Fields = std::vector<std::pair<std::string_view, Value>>;
    /// Adds a record with the next number of its object, and gives its id.
    std::string add(std::string_view object, const Fields& fields);

private:
    void addUsers();
    void addAccounts();
    void addActivities();

    FixedClock m_clock{"2026-03-14T09:41:00Z"};
    std::unique_ptr<Database> m_database;
    std::unique_ptr<QueryService> m_queries;
    std::string m_userId;
    std::string m_readerId;
    std::string m_acme;
    std::string m_ada;
    std::string m_big;
};

/// Values as the database keeps them.
Value day(std::string_view text);
Value instant(std::string_view text);

} // namespace scout::demoorg
