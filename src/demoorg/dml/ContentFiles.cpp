// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/dml/ContentFiles.h"

#include "base/Text.h"
#include "demoorg/data/RecordId.h"
#include "demoorg/dml/RecordTable.h"

#include <algorithm>

namespace scout::demoorg {

namespace {

/// The names that Salesforce has for kinds of files, by extension.
constexpr std::pair<std::string_view, std::string_view> kFileTypes[] = {{"txt", "TEXT"}, {"csv", "CSV"},
    {"pdf", "PDF"}, {"png", "PNG"}, {"jpg", "JPG"}, {"jpeg", "JPG"}, {"gif", "GIF"}, {"docx", "WORD_X"},
    {"xlsx", "EXCEL_X"}, {"pptx", "POWER_POINT_X"}, {"xml", "XML"}, {"json", "JSON"}, {"zip", "ZIP"}};

std::string fileType(const std::string& extension)
{
    for (const auto& [known, type] : kFileTypes)
        if (equalsIgnoreCase(known, extension))
            return std::string(type);
    return "UNKNOWN";
}

std::string fileName(std::string_view path)
{
    const auto slash = path.find_last_of("/\\");
    return std::string(slash == std::string_view::npos ? path : path.substr(slash + 1));
}

std::string extensionOf(std::string_view name)
{
    const auto dot = name.rfind('.');
    return dot == std::string_view::npos ? std::string() : std::string(name.substr(dot + 1));
}

} // namespace

std::int64_t base64Size(std::string_view text)
{
    const auto padding = std::min<std::size_t>(2, std::size_t(std::count(text.begin(), text.end(), '=')));
    return std::max<std::int64_t>(0, std::int64_t(text.size() / 4 * 3) - std::int64_t(padding));
}

Result<void> ContentFiles::publish(Row& version)
{
    const std::string name = fileName(textIn(version, "PathOnClient"));
    const std::string extension = extensionOf(name);
    if (textIn(version, "Title").empty())
        version["Title"] = name;
    version["FileType"] = fileType(extension);
    if (!extension.empty())
        version["FileExtension"] = extension;
    version["ContentSize"] = base64Size(textIn(version, "VersionData"));
    version["IsLatest"] = std::int64_t(1);
    return textIn(version, "ContentDocumentId").empty() ? createDocument(version) : followVersions(version);
}

Result<std::string> ContentFiles::insert(std::string_view objectName, Row row)
{
    const Object& object = *m_database.schema().object(objectName);
    auto number = m_database.nextNumber(m_writer, objectName);
    if (!number)
        return std::move(number).error();
    std::string id(RecordId::make(object.keyPrefix, std::uint64_t(*number)).text());
    row["Id"] = id;
    row["SystemModstamp"] = m_now;
    auto inserted = RecordTable(*m_writer, object).insert(*number, row);
    if (!inserted)
        return std::move(inserted).error();
    return id;
}

Result<void> ContentFiles::createDocument(Row& version)
{
    Row document{{"PublishStatus", std::string("P")}, {"LatestPublishedVersionId", version["Id"]}};
    for (const char* field : {"Title", "OwnerId", "CreatedById", "LastModifiedById", "CreatedDate",
             "LastModifiedDate", "Description", "ContentSize", "FileType", "FileExtension"})
        document[field] = version[field];
    auto id = insert("ContentDocument", std::move(document));
    if (!id)
        return std::move(id).error();
    version["ContentDocumentId"] = *id;
    version["VersionNumber"] = std::string("1");
    auto linked = link(*id, textIn(version, "OwnerId"), "I");
    const std::string location = textIn(version, "FirstPublishLocationId");
    return linked && !location.empty() ? link(*id, location, "V") : linked;
}

Result<void> ContentFiles::link(
    const std::string& documentId, const std::string& entityId, const std::string& shareType)
{
    auto id = insert("ContentDocumentLink",
        {{"ContentDocumentId", documentId}, {"LinkedEntityId", entityId}, {"ShareType", shareType},
            {"Visibility", std::string("AllUsers")}});
    if (!id)
        return std::move(id).error();
    return {};
}

Result<void> ContentFiles::followVersions(Row& version)
{
    const std::string documentId = textIn(version, "ContentDocumentId");
    const Object& object = *m_database.schema().object("ContentVersion");
    RecordTable versions(*m_writer, object);
    auto earlier = versions.idsWith("ContentDocumentId", Value(documentId));
    if (!earlier)
        return std::move(earlier).error();
    for (const auto& id : *earlier) {
        auto updated = versions.update(id, {{"IsLatest", std::int64_t(0)}});
        if (!updated)
            return updated;
    }
    version["VersionNumber"] = std::to_string(earlier->size() + 1);
    return RecordTable(*m_writer, *m_database.schema().object("ContentDocument"))
        .update(documentId,
            {{"LatestPublishedVersionId", version["Id"]}, {"Title", version["Title"]},
                {"ContentSize", version["ContentSize"]}, {"FileType", version["FileType"]},
                {"FileExtension", version["FileExtension"]}, {"LastModifiedDate", m_now},
                {"SystemModstamp", m_now}});
}

} // namespace scout::demoorg
