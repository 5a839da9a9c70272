// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/seed/SeedContext.h"

// The organization, its profiles and its users: the same in every demo org.
namespace scout::demoorg::seeding {

namespace {

constexpr std::string_view kProfiles[] = {
    "System Administrator", "Standard User", "Read Only", "Minimum Access - Salesforce"};

struct UserRow {
    std::string_view first;
    std::string_view last;
    std::string_view username;
    std::string_view alias;
    std::string_view title;
    std::string_view timeZone;
    int profile; ///< 1 is the first of kProfiles
    bool isActive;
};

/// The first kOwners own the records.
constexpr UserRow kUsers[] = {
    {"Dana", "Demo", kDemoUsername, "ddemo", "Salesforce Administrator", "America/Los_Angeles", 1, true},
    {"Bob", "Quinn", "bob.quinn@scout.example", "bquin", "Account Executive", "America/Los_Angeles", 2, true},
    {"Ingrid", "Berg", "ingrid.berg@scout.example", "iberg", "Account Executive", "Europe/Berlin", 2, true},
    {"Priya", "Patel", "priya.patel@scout.example", "ppate", "Sales Manager", "America/New_York", 2, true},
    {"Kenji", "Sato", "kenji.sato@scout.example", "ksato", "Support Engineer", "Asia/Tokyo", 2, true},
    {"Amara", "Okafor", "amara.okafor@scout.example", "aokaf", "Support Engineer", "Europe/London", 2, true},
    {"Rita", "Reader", "reader@scout.example", "rread", "Auditor", "America/Chicago", 3, true},
    {"Felix", "Former", "felix.former@scout.example", "fform", "Account Executive", "America/Denver", 2,
        false},
};
static_assert(std::size(kUsers) >= kOwners);

Result<void> seedOrganization(const SeedContext& context)
{
    SeedTable table(context.connection(), context.object("Organization"));
    const auto name = table.column("Name");
    const auto country = table.column("Country");
    const auto contact = table.column("PrimaryContact");
    const auto locale = table.column("DefaultLocaleSidKey");
    const auto zone = table.column("TimeZoneSidKey");
    const auto language = table.column("LanguageLocaleKey");
    const auto fiscalStart = table.column("FiscalYearStartMonth");
    const auto edition = table.column("OrganizationType");
    const auto instance = table.column("InstanceName");
    const auto sandbox = table.column("IsSandbox");
    const auto skin = table.column("UiSkin");
    auto ready = table.prepare();
    if (!ready)
        return ready;
    table.begin(1);
    table.set(name, "Scout Demo");
    table.set(country, "US");
    table.set(contact, "Dana Demo");
    table.set(locale, "en_US");
    table.set(zone, "America/Los_Angeles");
    table.set(language, "en_US");
    table.set(fiscalStart, std::int64_t(1));
    table.set(edition, "Developer Edition");
    table.set(instance, "DEMO1");
    table.set(sandbox, std::int64_t(context.isSandbox()));
    table.set(skin, "Theme3");
    table.setHistory(context.now() - std::chrono::days(1200), context.now() - std::chrono::days(30),
        context.id("User", 1));
    return table.insert();
}

Result<void> seedProfiles(const SeedContext& context)
{
    SeedTable table(context.connection(), context.object("Profile"));
    const auto name = table.column("Name");
    const auto type = table.column("UserType");
    auto ready = table.prepare();
    for (std::size_t i = 0; ready && i < std::size(kProfiles); ++i) {
        table.begin(std::int64_t(i + 1));
        table.set(name, kProfiles[i]);
        table.set(type, "Standard");
        table.setHistory(context.now() - std::chrono::days(1200), context.now() - std::chrono::days(1200),
            context.id("User", 1));
        ready = table.insert();
    }
    return ready;
}

struct UserColumns {
    explicit UserColumns(SeedTable& table)
        : username(table.column("Username"))
        , first(table.column("FirstName"))
        , last(table.column("LastName"))
        , name(table.column("Name"))
        , email(table.column("Email"))
        , alias(table.column("Alias"))
        , nickname(table.column("CommunityNickname"))
        , title(table.column("Title"))
        , company(table.column("CompanyName"))
        , zone(table.column("TimeZoneSidKey"))
        , locale(table.column("LocaleSidKey"))
        , language(table.column("LanguageLocaleKey"))
        , encoding(table.column("EmailEncodingKey"))
        , profile(table.column("ProfileId"))
        , type(table.column("UserType"))
        , active(table.column("IsActive"))
        , manager(table.column("ManagerId"))
    { }

    SeedTable::Column username, first, last, name, email, alias, nickname, title, company, zone, locale,
        language, encoding, profile, type, active, manager;
};

Result<void> addUser(
    const SeedContext& context, SeedTable& table, const UserColumns& columns, std::int64_t number)
{
    const UserRow& user = kUsers[number - 1];
    const std::string name = std::string(user.first) + " " + std::string(user.last);
    table.begin(number);
    table.set(columns.username, user.username);
    table.set(columns.first, user.first);
    table.set(columns.last, user.last);
    table.set(columns.name, name);
    table.set(columns.email, user.username);
    table.set(columns.alias, user.alias);
    table.set(columns.nickname, user.alias);
    table.set(columns.title, user.title);
    table.set(columns.company, "Scout Demo");
    table.set(columns.zone, user.timeZone);
    table.set(columns.locale, "en_US");
    table.set(columns.language, "en_US");
    table.set(columns.encoding, "UTF-8");
    table.set(columns.profile, context.id("Profile", user.profile));
    table.set(columns.type, "Standard");
    table.set(columns.active, std::int64_t(user.isActive));
    if (number > 1)
        table.set(columns.manager, context.id("User", 1));
    table.setHistory(context.now() - std::chrono::days(1200), context.now() - std::chrono::days(90),
        context.id("User", 1));
    return table.insert();
}

Result<void> seedUsers(const SeedContext& context)
{
    SeedTable table(context.connection(), context.object("User"));
    const UserColumns columns(table);
    auto ready = table.prepare();
    for (std::size_t i = 0; ready && i < std::size(kUsers); ++i)
        ready = addUser(context, table, columns, std::int64_t(i + 1));
    return ready;
}

} // namespace

Result<void> seedSetup(const SeedContext& context)
{
    for (const auto part : {seedOrganization, seedProfiles, seedUsers}) {
        auto done = part(context);
        if (!done)
            return done;
    }
    return {};
}

} // namespace scout::demoorg::seeding
