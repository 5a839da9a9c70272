// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/bulk/BulkJob.h"

#include <array>

namespace scout::demoorg {

namespace {

constexpr std::array<std::string_view, 7> kOperations{
    "insert", "update", "upsert", "delete", "hardDelete", "query", "queryAll"};
constexpr std::array<std::string_view, 6> kStates{
    "Open", "UploadComplete", "InProgress", "JobComplete", "Failed", "Aborted"};

} // namespace

std::string_view toString(BulkOperation operation)
{
    return kOperations[std::size_t(operation)];
}

std::string_view toString(BulkState state)
{
    return kStates[std::size_t(state)];
}

std::optional<BulkOperation> bulkOperationNamed(std::string_view name)
{
    for (std::size_t i = 0; i < kOperations.size(); ++i)
        if (kOperations[i] == name)
            return BulkOperation(i);
    return std::nullopt;
}

} // namespace scout::demoorg
