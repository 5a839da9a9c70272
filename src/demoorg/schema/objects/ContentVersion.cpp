// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/schema/objects/Objects.h"

namespace scout::demoorg {

namespace {

constexpr FieldRow kContentVersionFields[] = {
    {"ContentDocumentId", "ContentDocument ID", "reference", "C--DFGS",
        "ContentDocument as ContentDocument / ContentVersions cascade"},
    {"IsLatest", "Is Latest", "boolean", "---DFGS true"},
    {"VersionNumber", "Version Number", "string(20)", "--N-FGS"},
    {"Title", "Title", "string(255)", "CU-DFGS name"},
    {"Description", "Description", "textarea(1000)", "CUN-FGS"},
    {"PathOnClient", "Path On Client", "string(500)", "C---F-S"},
    {"OwnerId", "Owner ID", "reference", "CU-DFGS", "User as Owner"},
    {"@system"},
    {"FileType", "File Type", "string(20)", "----FGS"},
    {"VersionData", "Version Data", "base64", "CUN----"},
    {"ContentSize", "Size", "int(9)", "--N-FGS"},
    {"FileExtension", "File Extension", "string(40)", "--N-FGS"},
    {"Checksum", "Checksum", "string(50)", "--N-FGS"},
    {"FirstPublishLocationId", "First Publish Location ID", "reference", "C-N-FGS",
        "Account|Case|Contact|Lead|Opportunity|User as FirstPublishLocation"},
};

} // namespace

const ObjectRow kContentVersionObject{"068", "ContentVersion", "Content Version", "Content Versions",
    "ContentVersion ID", "!deletable !undeletable !layoutable", kContentVersionFields};

} // namespace scout::demoorg
