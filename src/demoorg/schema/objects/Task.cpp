// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/schema/objects/Objects.h"

namespace scout::demoorg {

namespace {

constexpr FieldRow kTaskFields[] = {
    {"WhoId", "Name ID", "reference", "CUN-FGS", "Contact|Lead as Who / Tasks cascade"},
    {"WhatId", "Related To ID", "reference", "CUN-FGS",
        "Account|Opportunity|Case|Campaign|Contract|Order|Product2|Asset as What / Tasks cascade"},
    {"Subject", "Subject", "combobox(255)", "CUN-F-S name", "Call; Email; Send Letter; Send Quote; Other"},
    {"ActivityDate", "Due Date Only", "date", "CUN-FGS"},
    {"Status", "Status", "picklist(255)", "CU-DFGS",
        "Not Started*; In Progress; Completed; Waiting on someone else; Deferred"},
    {"Priority", "Priority", "picklist(20)", "CU-DFGS", "High; Normal*; Low"},
    {"IsHighPriority", "High Priority", "boolean", "---DFGS"},
    {"OwnerId", "Assigned To ID", "reference", "CU-DFGS", "Group|User as Owner"},
    {"@system"},
    {"Description", "Description", "textarea(32000)", "CUN----"},
    {"AccountId", "Account ID", "reference", "--N-FGS", "Account as Account"},
    {"IsClosed", "Closed", "boolean", "---DFGS"},
    {"CompletedDateTime", "Completed Date/Time", "datetime", "--N-F-S"},
    {"IsArchived", "Archived", "boolean", "---DFGS"},
    {"CallDurationInSeconds", "Call Duration", "int(8)", "CUN-FGS"},
    {"CallType", "Call Type", "picklist(40)", "CUN-FGS restr", "Internal; Inbound; Outbound"},
    {"CallDisposition", "Call Result", "string(255)", "CUN-FGS"},
    {"CallObject", "Call Object Identifier", "string(255)", "CUN-FGS"},
    {"ReminderDateTime", "Reminder Date/Time", "datetime", "CUN-F-S"},
    {"IsReminderSet", "Reminder Set", "boolean", "CU-DFGS"},
    {"RecurrenceActivityId", "Recurrence Activity ID", "reference", "--N-FGS", "Task / RecurringTasks"},
    {"IsRecurrence", "Create Recurring Series of Tasks", "boolean", "C--DFGS"},
    {"RecurrenceStartDateOnly", "Recurrence Start", "date", "CUN-FGS"},
    {"RecurrenceEndDateOnly", "Recurrence End", "date", "CUN-FGS"},
    {"RecurrenceTimeZoneSidKey", "Recurrence Time Zone", "picklist(40)", "CUN-FGS restr", kTimeZones},
    {"RecurrenceType", "Recurrence Type", "picklist(40)", "CUN-FGS restr",
        "RecursDaily; RecursEveryWeekday; RecursMonthly; RecursMonthlyNth; RecursWeekly; RecursYearly; "
        "RecursYearlyNth"},
    {"RecurrenceInterval", "Recurrence Interval", "int(9)", "CUN-FGS"},
    {"RecurrenceDayOfWeekMask", "Recurrence Day of Week Mask", "int(9)", "CUN-FGS"},
    {"RecurrenceDayOfMonth", "Recurrence Day of Month", "int(9)", "CUN-FGS"},
    {"RecurrenceInstance", "Recurrence Instance", "picklist(40)", "CUN-FGS restr",
        "First; Second; Third; Fourth; Last"},
    {"RecurrenceMonthOfYear", "Recurrence Month of Year", "picklist(40)", "CUN-FGS restr", kMonths},
    {"RecurrenceRegeneratedType", "Repeat This Task", "picklist(40)", "CUN-FGS restr",
        "RecurrenceRegenerateAfterDueDate; RecurrenceRegenerateAfterToday; RecurrenceRegenerated"},
    {"TaskSubtype", "Task Subtype", "picklist(40)", "C-N-FGS restr",
        "Task; Email; ListEmail; Call; Cadence; LinkedIn"},
};

} // namespace

const ObjectRow kTaskObject{"00T", "Task", "Task", "Tasks", "Activity ID", "", kTaskFields};

} // namespace scout::demoorg
