// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/schema/objects/Objects.h"

namespace scout::demoorg {

namespace {

constexpr FieldRow kEventFields[] = {
    {"WhoId", "Name ID", "reference", "CUN-FGS", "Contact|Lead as Who / Events cascade"},
    {"WhatId", "Related To ID", "reference", "CUN-FGS",
        "Account|Opportunity|Case|Campaign|Contract|Order|Product2|Asset / Events cascade"},
    {"Subject", "Subject", "combobox(255)", "CUN-F-S name", "Call; Email; Meeting; Send Letter/Quote; Other"},
    {"Location", "Location", "string(255)", "CUN-FGS"},
    {"IsAllDayEvent", "All-Day Event", "boolean", "CU-DFGS"},
    {"ActivityDateTime", "Due Date Time", "datetime", "CUN-F-S"},
    {"ActivityDate", "Due Date Only", "date", "CUN-FGS"},
    {"DurationInMinutes", "Duration", "int(8)", "CUN-FGS"},
    {"StartDateTime", "Start Date Time", "datetime", "CUN-F-S"},
    {"EndDateTime", "End Date Time", "datetime", "CUN-F-S"},
    {"EndDate", "End Date", "date", "--N-FGS"},
    {"Description", "Description", "textarea(32000)", "CUN----"},
    {"AccountId", "Account ID", "reference", "--N-FGS", "Account as Account"},
    {"OwnerId", "Assigned To ID", "reference", "CU-DFGS", "Calendar|User as Owner"},
    {"@system"},
    {"IsPrivate", "Private", "boolean", "CU-DFGS"},
    {"ShowAs", "Show Time As", "picklist(40)", "CUNDFGS restr", "Busy*; OutOfOffice; Free"},
    {"IsChild", "Is Child", "boolean", "---DFGS"},
    {"IsGroupEvent", "Is Group Event", "boolean", "---DFGS"},
    {"GroupEventType", "Group Event Type", "picklist(40)", "--NDFGS restr", "0*; 1; 2; 3"},
    {"IsArchived", "Archived", "boolean", "---DFGS"},
    {"RecurrenceActivityId", "Recurrence Activity ID", "reference", "--N-FGS", "Event / RecurringEvents"},
    {"IsRecurrence", "Create Recurring Series of Events", "boolean", "C--DFGS"},
    {"RecurrenceStartDateTime", "Recurrence Start", "datetime", "CUN-F-S"},
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
    {"ReminderDateTime", "Reminder Date/Time", "datetime", "CUN-F-S"},
    {"IsReminderSet", "Reminder Set", "boolean", "CU-DFGS"},
    {"EventSubtype", "Event Subtype", "picklist(40)", "C-N-FGS restr", "Event"},
};

} // namespace

const ObjectRow kEventObject{"00U", "Event", "Event", "Events", "Activity ID", "!feedEnabled", kEventFields};

} // namespace scout::demoorg
