// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/seed/SeedContext.h"

#include "base/Text.h"

namespace scout::demoorg::seeding {

namespace {

using std::chrono::days;
using std::chrono::milliseconds;
using std::chrono::minutes;

/// The letters of the word lists that ASCII lacks, and what people write instead in an address.
constexpr std::pair<std::string_view, std::string_view> kPlainLetters[] = {{"ø", "o"}, {"ö", "o"}, {"ó", "o"},
    {"ã", "a"}, {"á", "a"}, {"ä", "a"}, {"é", "e"}, {"ë", "e"}, {"í", "i"}, {"ü", "u"}, {"ñ", "n"}};

void appendPlainLetter(std::string& slug, std::string_view character)
{
    for (const auto& [letter, plain] : kPlainLetters)
        if (letter == character)
            slug += plain;
}

/// "Blue Harbor Foods & Co." → "blue-harbor-foods-co"
std::string slugOf(std::string_view text)
{
    std::string slug;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = toLower(text[i]);
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            slug += c;
        else if (static_cast<unsigned char>(c) >= 0xC0)
            appendPlainLetter(slug, text.substr(i, 2));
        else if (c == ' ' && !slug.empty() && slug.back() != '-')
            slug += '-';
    }
    return slug;
}

std::string phoneNumber(Random& random, const Place& place)
{
    const std::string digits = std::to_string(random.between(5'550'100, 5'559'999));
    return std::string(place.dialCode) + " " + digits.substr(0, 3) + "-" + digits.substr(3);
}

std::string companyName(Random& random, std::int64_t account)
{
    const auto known = words::knownCompanies();
    if (account <= std::int64_t(known.size()))
        return std::string(known[std::size_t(account - 1)]);
    std::string name(random.pick(words::companyFirst()));
    name.append(" ").append(random.pick(words::companySecond()));
    return name.append(" ").append(random.pick(words::companyForm()));
}

constexpr std::int64_t kYearsBack = 3;
constexpr std::int64_t kMinutesADay = 24 * 60;

} // namespace

SeedContext::SeedContext(SqlConnection& connection, const Schema& schema, const SeedOptions& options)
    : m_connection(connection)
    , m_schema(schema)
    , m_options(options)
{ }

std::int64_t SeedContext::count(const std::string& object) const
{
    const auto wanted = m_options.records.find(object);
    if (wanted != m_options.records.end())
        return wanted->second;
    return defaultRecordCounts().at(object);
}

Random SeedContext::random(Stream stream, std::int64_t number) const
{
    return Random(m_options.seed, static_cast<std::uint64_t>(stream), std::uint64_t(number));
}

Company SeedContext::company(std::int64_t account) const
{
    Random numbers = random(Stream::Company, account);
    Company company;
    company.name = companyName(numbers, account);
    company.domain = slugOf(company.name) + ".example";
    company.place = &numbers.pick(words::places());
    company.street =
        std::to_string(numbers.between(1, 400)) + " " + std::string(numbers.pick(words::streets()));
    company.phone = phoneNumber(numbers, *company.place);
    return company;
}

Person SeedContext::person(Random& random, const Company& company) const
{
    Person person;
    person.first = random.pick(words::firstNames());
    person.last = random.pick(words::lastNames());
    person.name = std::string(person.first) + " " + std::string(person.last);
    person.email = slugOf(person.first) + "." + slugOf(person.last) + "@" + company.domain;
    person.phone = phoneNumber(random, *company.place);
    return person;
}

std::optional<RecordId> SeedContext::anyId(Random& random, const std::string& object) const
{
    const std::int64_t records = count(object);
    if (records == 0)
        return std::nullopt;
    return id(object, random.between(1, records));
}

RecordId SeedContext::id(std::string_view objectName, std::int64_t number) const
{
    return RecordId::make(object(objectName).keyPrefix, std::uint64_t(number));
}

RecordId SeedContext::anyOwner(Random& random) const
{
    return id("User", random.between(1, kOwners));
}

void SeedContext::setHistory(SeedTable& table, Random& random, const RecordId& owner) const
{
    const std::int64_t age = random.between(1, kYearsBack * 365 * kMinutesADay);
    const TimePoint created = std::chrono::floor<std::chrono::seconds>(now()) - minutes(age);
    table.setHistory(created, created + minutes(random.below(age)), owner);
}

std::int64_t SeedContext::day(std::int64_t daysFromToday) const
{
    return std::chrono::floor<days>(now()).time_since_epoch().count() + daysFromToday;
}

std::int64_t SeedContext::instant(std::int64_t daysFromToday, std::int64_t minuteOfDay) const
{
    return milliseconds(days(day(daysFromToday)) + minutes(minuteOfDay)).count();
}

} // namespace scout::demoorg::seeding
