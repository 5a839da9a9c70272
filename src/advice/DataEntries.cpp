// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/Catalogue.h"

namespace scout::advice {

namespace {

// Queries, addresses and jobs.

const std::vector<Entry>& dataTable()
{
    static const std::vector<Entry> entries{
        {"MALFORMED_QUERY", "", "The query is not valid SOQL",
            "Salesforce could not read it from the place named above on.",
            {"Mend the query at that place.", "\"scout soql check\" finds such errors without an org."}},
        {"INVALID_FIELD", "", "The query names a field that this user can't see",
            "The field does not exist on that object, or field-level security hides it from this user.",
            {"Check the spelling; custom fields end in __c.", "Ask an admin for access to the field."}},
        {"INVALID_TYPE", "", "The query names an object that this user can't see",
            "The object does not exist in this org, or the user has no access to it.",
            {"Check the spelling; custom objects end in __c.", "Ask an admin for access to the object."},
            Who::User, {}, {}, {"INVALIDENTITY"}},
        {"INVALID_TYPE_FOR_OPERATION", "", "The object can't be queried like that",
            "Not every object allows every operation.",
            {"Look at what the object allows: \"scout objects describe NAME\"."}},
        {"INVALID_QUERY_FILTER_OPERATOR", "", "A filter compares what can't be compared",
            "An operator does not fit the field's type, or a text is no ID.",
            {"Check the operator and the value in WHERE.",
                "IDs have 15 or 18 characters, in single quotes."}},
        {"INVALID_QUERY_LOCATOR", "", "The rest of the result is no longer there",
            "Salesforce keeps ten open results a user, for a limited time, and has dropped this one.",
            {"Run the query again.", "Run fewer large queries at once with the same user."}},
        {"QUERY_TIMEOUT", "", "The query took longer than Salesforce allows",
            "A query may run for 120 seconds.",
            {"Filter on an indexed field, such as Id, CreatedDate or an external ID.",
                "Or export with Bulk API."}},
        {"QUERY_TOO_COMPLICATED", "", "The query is too complicated",
            "Formula fields are written out inside Salesforce, and the whole became too large.",
            {"Select fewer formula fields.", "Split the filter into two queries."}},
        {"OPERATION_TOO_LARGE", "", "The query touches too many records at once",
            "A relationship such as Who or What would have to be resolved for more than 100,000 records.",
            {"Add a filter that leaves fewer records.", "Or query the parent's ID alone."}},
        {"EXCEEDED_ID_LIMIT", "", "Too many records in one call", "At most 200 records fit into one call.",
            {"Send them in parts.", "Or use Bulk API."}},
        {"EXCEEDED_MAX_SEMIJOIN_SUBSELECTS", "", "Too many sub-queries in the filter",
            "A query may have two IN (SELECT …) filters.",
            {"Run one of the sub-queries first and list its IDs."}},
        {"MALFORMED_SEARCH", "", "The search is not valid SOSL",
            "The search term must be in braces: FIND {Acme}.", {"Mend the search at that place."}},
        {"INVALID_SEARCH", "", "The search term is too short",
            "A term needs at least two characters that are no wildcards.", {"Search for a longer term."}},
        {"NUMBER_OUTSIDE_VALID_RANGE", "offset", "OFFSET goes too far",
            "Salesforce skips at most 2,000 rows.",
            {"Sort by Id and filter on the last one seen, instead of OFFSET."}},
        {"NUMBER_OUTSIDE_VALID_RANGE", "", "A number is out of range",
            "The field has fewer digits than the number.",
            {"Give a number that fits the field's length and decimal places."}},
        {"NOT_FOUND", "external id", "The external ID field is not there",
            "The field in the address is no external ID of that object, or the user can't see it.",
            {"Check the field: it must be marked as External ID."}},
        {"NOT_FOUND", "", "Salesforce has no such resource",
            "The record, object or address does not exist, or the user can't see it.",
            {"Check the ID, the object's name and the API version."}, Who::User, {}, {},
            {"NOTFOUND", "INVALIDURL"}},
        {"METHOD_NOT_ALLOWED", "", "That address does not take this method",
            "The sentence above lists what it takes.", {"Use one of the methods that are named above."}},
        {"JSON_PARSER_ERROR", "", "Salesforce could not read the body",
            "It is not valid JSON, or a value is of another type than the field.",
            {"Mend the body at the line and column named above."}},
        {"XML_PARSER_ERROR", "", "Salesforce could not read the body", "It is not valid XML.",
            {"Mend the body at the place named above."}},
        {"UNSUPPORTED_MEDIA_TYPE", "", "Salesforce does not take that kind of body",
            "The Content-Type of the request is not one that this address reads.", {"Send application/json."},
            Who::User, {}, {}, {"INVALID_CONTENT_TYPE"}},
        {"ILLEGAL_QUERY_PARAMETER_VALUE", "", "A parameter of the address is wrong",
            "The value is not one that Salesforce knows there.", {"Mend the parameter that is named above."}},
        {"INVALID_ARGUMENT_TYPE", "", "A value is of the wrong kind",
            "Salesforce expects another type in that place.", {"Mend the value that is named above."},
            Who::User, {}, {}, {"INVALID_INPUT", "CLIENTINPUTERROR"}},
        {"INVALID_OPERATION", "", "That can't be done here",
            "Salesforce does not allow the operation for this record or object in its present state.",
            {"See the sentence above for what is allowed."}, Who::User, {}, {}, {"INVALIDOPERATION"}},
        {"INVALID_REPLICATION_DATE", "", "The time range is not valid",
            "Changes can be asked for the last 30 days, over at least one minute.",
            {"Choose a range within the last 30 days."}},
        {"EXTERNAL_OBJECT_UNSUPPORTED_EXCEPTION", "", "External objects can't do that",
            "Objects ending in __x live in another system and have fewer abilities.",
            {"Leave out what the sentence above names."}},
        {"BIG_OBJECT_UNSUPPORTED_OPERATION", "", "Big objects can't do that",
            "Objects ending in __b are queried by their index only.",
            {"Filter on the fields of the index, in their order."}},
        {"APEX_ERROR", "", "Code of the org failed", "An Apex class of the org threw an exception.",
            {"Send the sentence above to whoever maintains the org's code."}, Who::Admin,
            "/lightning/setup/ApexClasses/home"},
        {"PROCESSING_HALTED", "", "Another request of the same call failed",
            "The requests of the call belong together, so this one was undone or never begun.",
            {"Mend the request that failed first, and send them again."}, Who::User, {}, {},
            {"ALL_OR_NONE_OPERATION_ROLLED_BACK", "BATCH_PROCESSING_HALTED"}},
        {"INVALIDJOB", "", "The job can't be made or is not there",
            "Its description is wrong, or the job was deleted; Salesforce keeps jobs for seven days.",
            {"Check the object, the operation and the columns.",
                "\"scout bulk jobs\" lists the jobs that are there."}},
        {"INVALIDJOBSTATE", "", "The job is past that point", "It was closed, aborted or finished before.",
            {"\"scout bulk show JOB\" tells its state."}},
        {"INVALIDBATCH", "", "The file does not fit the object",
            "A column of the CSV file is no field of the object, or the user can't see it.",
            {"Mend the header row, or map the column with --map."}},
        {"API_ERROR", "", "Bulk API does not take this query",
            "Some SOQL works in a plain query only: GROUP BY, OFFSET, TYPEOF and sub-queries, for example.",
            {"Run it as a plain query.", "Or leave out what the sentence above names."}},
        {"TOOMANYLOCKFAILURE", "", "Too many records were locked",
            "Salesforce gave up after waiting again and again for records that others were changing.",
            {"Sort the file by the parent record, and run it again with fewer batches at once."}},
    };
    return entries;
}

} // namespace

std::span<const Entry> dataEntries()
{
    return dataTable();
}

} // namespace scout::advice
