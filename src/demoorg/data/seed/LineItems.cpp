// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/seed/Products.h"
#include "demoorg/data/seed/SeedContext.h"

// What opportunities sell, at the prices of the standard book.
namespace scout::demoorg::seeding {

namespace {

struct LineItemColumns {
    explicit LineItemColumns(SeedTable& table)
        : opportunity(table.column("OpportunityId"))
        , order(table.column("SortOrder"))
        , entry(table.column("PricebookEntryId"))
        , product(table.column("Product2Id"))
        , code(table.column("ProductCode"))
        , name(table.column("Name"))
        , quantity(table.column("Quantity"))
        , total(table.column("TotalPrice"))
        , price(table.column("UnitPrice"))
        , listPrice(table.column("ListPrice"))
    { }

    SeedTable::Column opportunity, order, entry, product, code, name, quantity, total, price, listPrice;
};

/// Writes lines, and the sums into the opportunities that they belong to.
class LineItems {
public:
    explicit LineItems(const SeedContext& context)
        : m_context(context)
        , m_table(context.connection(), context.object("OpportunityLineItem"))
        , m_columns(m_table)
    { }

    Result<void> prepare()
    {
        auto ready = m_table.prepare();
        if (!ready)
            return ready;
        auto update = m_context.connection().prepare(
            "UPDATE Opportunity SET Amount = ?1, ExpectedRevenue = ?1 * Probability / 100, "
            "HasOpportunityLineItem = 1, Pricebook2Id = ?2 WHERE RowNumber = ?3");
        if (!update)
            return std::move(update).error();
        m_update = std::move(update).value();
        return {};
    }

    /// Of one opportunity: `count` lines, of which the first has the number `first`.
    Result<void> add(std::int64_t opportunity, std::int64_t first, std::int64_t count)
    {
        double sum = 0;
        for (std::int64_t i = 0; i < count; ++i) {
            auto added = addLine(opportunity, first + i, i + 1, sum);
            if (!added)
                return added;
        }
        const RecordId book = m_context.id("Pricebook2", 1);
        m_update.bind(1, sum);
        m_update.bind(2, book.text());
        m_update.bind(3, opportunity);
        return m_update.run();
    }

private:
    Result<void> addLine(std::int64_t opportunity, std::int64_t number, std::int64_t order, double& sum)
    {
        Random random = m_context.random(Stream::LineItem, number);
        const std::int64_t product = random.between(1, std::int64_t(products().size()));
        const Product& sold = products()[std::size_t(product - 1)];
        const double quantity = double(random.between(1, 20));
        const std::string name = m_context.company(opportunity).name + " " + std::string(sold.name);
        m_table.begin(number);
        m_table.set(m_columns.opportunity, m_context.id("Opportunity", opportunity));
        m_table.set(m_columns.order, order);
        m_table.set(m_columns.entry, m_context.id("PricebookEntry", product));
        m_table.set(m_columns.product, m_context.id("Product2", product));
        m_table.set(m_columns.code, sold.code);
        m_table.set(m_columns.name, name);
        m_table.set(m_columns.quantity, quantity);
        m_table.set(m_columns.price, sold.price);
        m_table.set(m_columns.listPrice, sold.price);
        m_table.set(m_columns.total, quantity * sold.price);
        m_context.setHistory(m_table, random, m_context.anyOwner(random));
        sum += quantity * sold.price;
        return m_table.insert();
    }

    const SeedContext& m_context;
    SeedTable m_table;
    LineItemColumns m_columns;
    SqlStatement m_update;
};

} // namespace

/// The lines are spread evenly; where there are fewer than opportunities, the last ones have none.
Result<void> seedLineItems(const SeedContext& context)
{
    const std::int64_t opportunities = context.count("Opportunity");
    const std::int64_t lines = context.count("OpportunityLineItem");
    if (opportunities == 0)
        return {};
    LineItems items(context);
    auto ready = items.prepare();
    std::int64_t next = 1;
    for (std::int64_t opportunity = 1; ready && next <= lines; ++opportunity) {
        const std::int64_t count = lines / opportunities + (opportunity <= lines % opportunities ? 1 : 0);
        ready = items.add(opportunity, next, count);
        next += count;
    }
    return ready;
}

} // namespace scout::demoorg::seeding
