// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/schema/objects/Objects.h"

namespace scout::demoorg {

namespace {

constexpr FieldRow kContentDocumentFields[] = {
    {"@system"},
    {"IsArchived", "Is Archived", "boolean", "-U-DFGS"},
    {"Title", "Title", "string(255)", "-U--FGS name"},
    {"OwnerId", "Owner ID", "reference", "-U-DFGS", "User as Owner"},
    {"PublishStatus", "Publish Status", "picklist(40)", "---DFGS restr", "U; P*; R"},
    {"LatestPublishedVersionId", "Latest Published Version ID", "reference", "--N-FGS",
        "ContentVersion as LatestPublishedVersion"},
    {"Description", "Description", "textarea(1000)", "-UN-FGS"},
    {"ContentSize", "Size", "int(9)", "--N-FGS"},
    {"FileType", "File Type", "string(20)", "--N-FGS"},
    {"FileExtension", "File Extension", "string(40)", "--N-FGS"},
    {"@viewed"},
};

} // namespace

const ObjectRow kContentDocumentObject{"069", "ContentDocument", "Content Document", "Content Documents",
    "ContentDocument ID", "!createable !layoutable !mergeable", kContentDocumentFields};

} // namespace scout::demoorg
