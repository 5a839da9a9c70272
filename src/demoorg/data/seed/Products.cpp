// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/seed/Products.h"

#include "demoorg/data/seed/SeedContext.h"

// Products and their prices in two price books: the same in every demo org.
namespace scout::demoorg::seeding {

namespace {

constexpr Product kProducts[] = {
    {"Generator 100 kW", "GC1020", "Hardware", 12'500},
    {"Generator 500 kW", "GC1060", "Hardware", 48'000},
    {"Sensor Kit", "SN2001", "Hardware", 349.5},
    {"Control Panel", "CP3010", "Hardware", 2'190},
    {"Monitoring Suite", "SW4000", "Software", 1'200},
    {"Monitoring Suite Plus", "SW4010", "Software", 2'900},
    {"Installation", "SL9010", "Service", 4'500},
    {"Service Contract Silver", "SL9040", "Service", 2'000},
    {"Service Contract Gold", "SL9060", "Service", 4'000},
    {"Training Day", "TR7000", "Service", 1'150},
};

void setHistory(const SeedContext& context, SeedTable& table)
{
    const TimePoint start = context.now() - std::chrono::days(1100);
    table.setHistory(start, start, context.id("User", 1));
}

Result<void> seedProductRows(const SeedContext& context)
{
    SeedTable table(context.connection(), context.object("Product2"));
    const auto name = table.column("Name");
    const auto code = table.column("ProductCode");
    const auto family = table.column("Family");
    const auto active = table.column("IsActive");
    auto ready = table.prepare();
    for (std::size_t i = 0; ready && i < std::size(kProducts); ++i) {
        table.begin(std::int64_t(i + 1));
        table.set(name, kProducts[i].name);
        table.set(code, kProducts[i].code);
        table.set(family, kProducts[i].family);
        table.set(active, std::int64_t(1));
        setHistory(context, table);
        ready = table.insert();
    }
    return ready;
}

struct BookRow {
    std::string_view name;
    bool isStandard;
    double priceFactor;
};

constexpr BookRow kBooks[] = {{"Standard Price Book", true, 1}, {"Partner Price Book", false, 0.8}};

Result<void> seedBooks(const SeedContext& context)
{
    SeedTable table(context.connection(), context.object("Pricebook2"));
    const auto name = table.column("Name");
    const auto active = table.column("IsActive");
    const auto standard = table.column("IsStandard");
    auto ready = table.prepare();
    for (std::size_t book = 0; ready && book < std::size(kBooks); ++book) {
        table.begin(std::int64_t(book + 1));
        table.set(name, kBooks[book].name);
        table.set(active, std::int64_t(1));
        table.set(standard, std::int64_t(kBooks[book].isStandard));
        setHistory(context, table);
        ready = table.insert();
    }
    return ready;
}

/// Entry by entry: the standard book first, so that entry n is the standard price of product n.
Result<void> seedPrices(const SeedContext& context)
{
    SeedTable table(context.connection(), context.object("PricebookEntry"));
    const auto name = table.column("Name");
    const auto code = table.column("ProductCode");
    const auto book = table.column("Pricebook2Id");
    const auto product = table.column("Product2Id");
    const auto price = table.column("UnitPrice");
    const auto active = table.column("IsActive");
    constexpr std::size_t kCount = std::size(kProducts);
    auto ready = table.prepare();
    for (std::size_t i = 0; ready && i < std::size(kBooks) * kCount; ++i) {
        const Product& sold = kProducts[i % kCount];
        table.begin(std::int64_t(i + 1));
        table.set(name, sold.name);
        table.set(code, sold.code);
        table.set(book, context.id("Pricebook2", std::int64_t(i / kCount + 1)));
        table.set(product, context.id("Product2", std::int64_t(i % kCount + 1)));
        table.set(price, sold.price * kBooks[i / kCount].priceFactor);
        table.set(active, std::int64_t(1));
        setHistory(context, table);
        ready = table.insert();
    }
    return ready;
}

} // namespace

std::span<const Product> products()
{
    return kProducts;
}

Result<void> seedProducts(const SeedContext& context)
{
    for (const auto part : {seedProductRows, seedBooks, seedPrices}) {
        auto done = part(context);
        if (!done)
            return done;
    }
    return {};
}

} // namespace scout::demoorg::seeding
