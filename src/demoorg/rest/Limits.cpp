// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/rest/Limits.h"

#include "demoorg/http/JsonText.h"

#include <nlohmann/json.hpp>

#include <array>

namespace scout::demoorg {

namespace {

struct Limit {
    const char* name;
    std::int64_t max;
};

constexpr std::array kLimits{
    Limit{"AnalyticsExternalDataSizeMB", 40'960},
    Limit{"BOZosCalloutHourlyLimit", 20'000},
    Limit{"ConcurrentAsyncGetReportInstances", 200},
    Limit{"ConcurrentEinsteinDataInsightsStoryCreation", 5},
    Limit{"ConcurrentEinsteinDiscoveryStoryCreation", 2},
    Limit{"ConcurrentSyncReportRuns", 20},
    Limit{"DailyAnalyticsDataflowJobExecutions", 60},
    Limit{"DailyAnalyticsUploadedFilesSizeMB", 51'200},
    Limit{"DailyApiRequests", 0}, // counted
    Limit{"DailyAsyncApexExecutions", 250'000},
    Limit{"DailyBulkApiBatches", 15'000},
    Limit{"DailyBulkV2QueryFileStorageMB", 976'562},
    Limit{"DailyBulkV2QueryJobs", 10'000},
    Limit{"DailyDurableGenericStreamingApiEvents", 10'000},
    Limit{"DailyDurableStreamingApiEvents", 10'000},
    Limit{"DailyFunctionsApiCallLimit", 50'000},
    Limit{"DailyGenericStreamingApiEvents", 10'000},
    Limit{"DailyStandardVolumePlatformEvents", 10'000},
    Limit{"DailyStreamingApiEvents", 10'000},
    Limit{"DailyWorkflowEmails", 195},
    Limit{"DataStorageMB", 5},
    Limit{"DurableStreamingApiConcurrentClients", 20},
    Limit{"FileStorageMB", 20},
    Limit{"HourlyAsyncReportRuns", 1'200},
    Limit{"HourlyDashboardRefreshes", 200},
    Limit{"HourlyDashboardResults", 5'000},
    Limit{"HourlyDashboardStatuses", 999'999'999},
    Limit{"HourlyLongTermIdMapping", 100'000},
    Limit{"HourlyManagedContentPublicRequests", 50'000},
    Limit{"HourlyODataCallout", 1'000},
    Limit{"HourlyPublishedPlatformEvents", 50'000},
    Limit{"HourlyPublishedStandardVolumePlatformEvents", 1'000},
    Limit{"HourlyShortTermIdMapping", 100'000},
    Limit{"HourlySyncReportRuns", 500},
    Limit{"HourlyTimeBasedWorkflow", 50},
    Limit{"MassEmail", 10},
    Limit{"MonthlyEinsteinDiscoveryStoryCreation", 500},
    Limit{"MonthlyPlatformEventsUsageEntitlement", 0},
    Limit{"Package2VersionCreates", 6},
    Limit{"Package2VersionCreatesWithoutValidation", 500},
    Limit{"PermissionSets", 1'500},
    Limit{"PrivateConnectOutboundCalloutHourlyLimitMB", 0},
    Limit{"SingleEmail", 15},
    Limit{"StreamingApiConcurrentClients", 20},
};

} // namespace

std::string limitsBody(const ApiUsage::Count& apiCalls)
{
    nlohmann::ordered_json limits = nlohmann::ordered_json::object();
    for (const auto& limit : kLimits)
        limits[limit.name] = {{"Max", limit.max}, {"Remaining", limit.max}};
    limits["DailyApiRequests"] = {{"Max", apiCalls.limit}, {"Remaining", apiCalls.limit - apiCalls.used}};
    limits["PermissionSets"]["CreateCustom"] = {{"Max", 1'000}, {"Remaining", 1'000}};
    return jsonText(limits);
}

} // namespace scout::demoorg
