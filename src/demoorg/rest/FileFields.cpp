// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/rest/FileFields.h"

#include "crypto/Base64.h"

#include <algorithm>

namespace scout::demoorg {

std::optional<ApiResult<Reply>> fileOf(Org& org, const ApiCall& call)
{
    const Object* object = org.database.schema().object(call.request.variable("object"));
    const Field* field = object ? object->field(call.request.variable("value")) : nullptr;
    if (!field || field->type != FieldType::Base64)
        return std::nullopt;
    const auto text = org.records.blob(
        {call.user.id, call.versionNumber()}, object->name, call.request.variable("field"), field->name);
    if (!text)
        return text.error();
    auto bytes = crypto::fromBase64(*text);
    Reply reply;
    reply.contentType = "application/octetstream"; // as Salesforce spells it
    reply.body = bytes ? std::move(bytes).value() : std::string();
    return reply;
}

ApiResult<InputRecord> recordOfParts(const Request& request)
{
    const auto fields = std::find_if(request.parts.begin(), request.parts.end(),
        [](const FormPart& part) { return part.name.starts_with("entity_"); });
    if (fields == request.parts.end())
        return ApiError{
            400, "INVALID_MULTIPART_REQUEST", "The request has no part with the fields of the record"};
    auto record = parseInputRecord(fields->content);
    if (!record)
        return record;
    for (const auto& part : request.parts)
        if (&part != &*fields)
            record->members.push_back({part.name, crypto::toBase64(part.content), "[line:1, column:1]"});
    return record;
}

} // namespace scout::demoorg
