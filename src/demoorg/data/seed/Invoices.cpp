// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/AutoNumber.h"
#include "demoorg/data/seed/SeedContext.h"

namespace scout::demoorg::seeding {

namespace {

constexpr std::string_view kInvoiceStatuses[] = {
    "Draft", "Sent", "Sent", "Paid", "Paid", "Paid", "Overdue", "Void"};
constexpr double kTaxRates[] = {0, 7, 19, 20, 25};

/// The columns that are filled, as the statement knows them.
struct InvoiceColumns {
    explicit InvoiceColumns(SeedTable& table)
        : name(table.column("Name"))
        , account(table.column("Account__c"))
        , amount(table.column("Amount__c"))
        , email(table.column("Contact_Email__c"))
        , due(table.column("Due_Date__c"))
        , external(table.column("External_Id__c"))
        , issued(table.column("Issued_At__c"))
        , paid(table.column("Paid__c"))
        , status(table.column("Status__c"))
        , tax(table.column("Tax_Rate__c"))
        , remarks(table.column("Remarks__c"))
        , owner(table.column("OwnerId"))
    { }

    SeedTable::Column name, account, amount, email, due, external, issued, paid, status, tax, remarks, owner;
};

Result<void> addInvoice(
    const SeedContext& context, SeedTable& table, const InvoiceColumns& columns, std::int64_t number)
{
    Random random = context.random(Stream::Invoice, number);
    const std::string name = invoiceNumberText(number);
    const std::string external = "ERP-" + std::to_string(500'000 + number);
    const std::int64_t accounts = context.count("Account");
    const std::int64_t account = accounts > 0 ? random.between(1, accounts) : number;
    const std::string email = "accounts.payable@" + context.company(account).domain;
    const std::string_view status = random.pick(kInvoiceStatuses);
    const std::int64_t age = random.between(1, 400);
    const RecordId owner = context.anyOwner(random);
    table.begin(number);
    table.set(columns.name, name);
    if (accounts > 0)
        table.set(columns.account, context.id("Account", account));
    table.set(columns.amount, double(random.between(1'000, 5'000'000)) / 100);
    table.set(columns.email, email);
    table.set(columns.due, context.day(30 - age));
    table.set(columns.external, external);
    if (status != "Draft")
        table.set(columns.issued, context.instant(-age, random.between(480, 1080)));
    table.set(columns.paid, std::int64_t(status == "Paid"));
    table.set(columns.status, status);
    table.set(columns.tax, random.pick(kTaxRates));
    if (random.chance(20))
        table.set(columns.remarks, "<p>Please quote the <b>invoice number</b>.</p>");
    table.set(columns.owner, owner);
    context.setHistory(table, random, owner);
    return table.insert();
}

} // namespace

Result<void> seedInvoices(const SeedContext& context)
{
    SeedTable table(context.connection(), context.object("Invoice__c"));
    const InvoiceColumns columns(table);
    auto ready = table.prepare();
    for (std::int64_t number = 1; ready && number <= context.count("Invoice__c"); ++number)
        ready = addInvoice(context, table, columns, number);
    return ready;
}

} // namespace scout::demoorg::seeding
