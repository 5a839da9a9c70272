// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/schema/objects/Objects.h"

namespace scout::demoorg {

namespace {

constexpr FieldRow kContentDocumentLinkFields[] = {
    {"LinkedEntityId", "Linked Entity ID", "reference", "C---FGS",
        "Account|Case|Contact|Lead|Opportunity|User as LinkedEntity / ContentDocumentLinks cascade"},
    {"ContentDocumentId", "ContentDocument ID", "reference", "C---FGS",
        "ContentDocument as ContentDocument / ContentDocumentLinks cascade"},
    {"SystemModstamp", "System Modstamp", "datetime", "---DF-S"},
    {"ShareType", "Share Type", "picklist(40)", "CUNDFGS restr", "V*; C; I"},
    {"Visibility", "Visibility", "picklist(40)", "CUNDFGS restr", "AllUsers*; InternalUsers; SharedUsers"},
};

} // namespace

const ObjectRow kContentDocumentLinkObject{"06A", "ContentDocumentLink", "Content Document Link",
    "Content Document Link", "ContentDocumentLink ID",
    "!undeletable !searchable !mruEnabled !layoutable !feedEnabled", kContentDocumentLinkFields};

} // namespace scout::demoorg
