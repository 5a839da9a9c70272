// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/data/Database.h"
#include "demoorg/dml/Row.h"

namespace scout::demoorg {

/// What comes with a new ContentVersion: its document, where it has none yet, its place in the document's
/// history, and links to those who see it (Object Reference, "ContentVersion").
class ContentFiles {
public:
    ContentFiles(Database& database, Database::Writer& writer, std::int64_t now)
        : m_database(database)
        , m_writer(writer)
        , m_now(now)
    { }

    /// Completes the row of a new version, which has its Id, owner and times, and writes all the others.
    Result<void> publish(Row& version);

private:
    Result<void> createDocument(Row& version);
    Result<void> followVersions(Row& version);
    Result<void> link(
        const std::string& documentId, const std::string& entityId, const std::string& shareType);
    Result<std::string> insert(std::string_view object, Row row);

    Database& m_database;
    Database::Writer& m_writer;
    std::int64_t m_now;
};

/// How many bytes a Base64 text stands for.
std::int64_t base64Size(std::string_view text);

} // namespace scout::demoorg
