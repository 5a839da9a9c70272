// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/seed/Words.h"

namespace scout::demoorg::seeding::words {

namespace {

constexpr std::string_view kKnownCompanies[] = {"Acme", "Globex", "Initech", "Umbrella", "Hooli",
    "Vandelay Industries", "Massive Dynamic", "Soylent", "Tyrell", "Cyberdyne Systems", "Wonka Industries",
    "Gringotts"};

constexpr std::string_view kCompanyFirst[] = {"Nordlys", "Blue Harbor", "Redwood", "Summit", "Kestrel",
    "Granite", "Silverline", "Evergreen", "Northwind", "Lakeshore", "Ironbridge", "Copperfield", "Bright",
    "Pioneer", "Cascade", "Atlas", "Meridian", "Horizon", "Falcon", "Juniper", "Sierra", "Beacon", "Maple",
    "Cobalt", "Aurora", "Harvest", "Oakridge", "Riverstone", "Clearwater", "Highland", "Polar", "Vertex",
    "Solstice", "Zenith", "Quartz", "Willow", "Amber", "Crescent", "Delta", "Everest", "Fjord", "Golden Gate",
    "Heron", "Indigo", "Jasper", "Kingfisher", "Lighthouse", "Monarch", "Nimbus", "Orchard", "Prairie",
    "Quill", "Rowan", "Sable", "Tidewater", "Upland", "Valley", "Whitestone", "Yarrow", "Zephyr"};

constexpr std::string_view kCompanySecond[] = {"Energy", "Logistics", "Foods", "Software", "Robotics",
    "Media", "Health", "Insurance", "Textiles", "Instruments", "Shipping", "Chemicals", "Consulting",
    "Engineering", "Pharma", "Motors", "Telecom", "Outdoors", "Construction", "Analytics", "Electronics",
    "Financial", "Hospitality", "Packaging", "Paper", "Optics", "Farms", "Airways", "Steel", "Education"};

constexpr std::string_view kCompanyForm[] = {
    "Inc.", "LLC", "Ltd", "Group", "AS", "GmbH", "Corporation", "& Co.", "Partners", "Holdings"};

constexpr std::string_view kFirstNames[] = {"Ada", "Alan", "Amara", "Ana", "Andre", "Anika", "Antonio",
    "Astrid", "Ben", "Beatriz", "Bjørn", "Carla", "Carlos", "Chidi", "Chloe", "Clara", "Daniel", "Dara",
    "David", "Diego", "Elena", "Elif", "Emil", "Emma", "Erik", "Esra", "Eva", "Farah", "Felix", "Fiona",
    "Gabriel", "Grace", "Hana", "Hannah", "Henrik", "Hugo", "Ibrahim", "Ida", "Ingrid", "Isabel", "Ivan",
    "Jack", "James", "Jana", "João", "Jonas", "José", "Julia", "Kai", "Karin", "Kenji", "Lara", "Lars",
    "Laura", "Leila", "Leo", "Lina", "Liam", "Lucas", "Lucía", "Mads", "Maya", "Mei", "Mia", "Miguel", "Mina",
    "Mohamed", "Nadia", "Naomi", "Nina", "Noah", "Nora", "Olga", "Oliver", "Omar", "Oscar", "Paula", "Pedro",
    "Priya", "Rafael", "Rania", "Ravi", "Rosa", "Ruth", "Sam", "Sara", "Sven", "Sofia", "Soren", "Tara",
    "Theo", "Tomás", "Uma", "Vera", "Victor", "Wei", "Yara", "Yusuf", "Zoë", "Zofia"};

constexpr std::string_view kLastNames[] = {"Adams", "Ahmed", "Almeida", "Andersen", "Bauer", "Becker",
    "Bennett", "Berg", "Bianchi", "Brown", "Carter", "Castro", "Chen", "Clark", "Costa", "Cruz", "Davis",
    "Diaz", "Dubois", "Eriksen", "Evans", "Fernández", "Fischer", "Fontaine", "Foster", "García", "Gomez",
    "Green", "Gruber", "Gupta", "Hall", "Hansen", "Hayes", "Hernandez", "Hoffmann", "Huang", "Hughes",
    "Ivanova", "Jackson", "Jansen", "Jensen", "Johansson", "Johnson", "Jones", "Kaya", "Keller", "Kim",
    "King", "Klein", "Kowalski", "Kumar", "Larsen", "Laurent", "Lee", "Lewis", "Lopez", "Martin", "Martínez",
    "Meyer", "Miller", "Mitchell", "Moore", "Moreau", "Morgan", "Müller", "Murphy", "Nakamura", "Nguyen",
    "Nielsen", "Nilsson", "Novak", "O'Brien", "O'Connor", "Okafor", "Olsen", "Osei", "Parker", "Patel",
    "Perez", "Petrov", "Phillips", "Quinn", "Ramirez", "Reid", "Reyes", "Ricci", "Roberts", "Rossi", "Russo",
    "Sato", "Schmidt", "Schneider", "Silva", "Singh", "Smith", "Souza", "Suzuki", "Tanaka", "Taylor",
    "Thompson", "Turner", "Virtanen", "Wagner", "Walker", "Wang", "Weber", "White", "Williams", "Wilson",
    "Wood", "Wright", "Yamamoto", "Yilmaz", "Young", "Zhang", "Zimmermann"};

constexpr std::string_view kStreets[] = {"Main Street", "Market Street", "Oak Avenue", "Harbor Road",
    "Station Street", "Mill Lane", "Park Avenue", "Church Street", "King Street", "River Road",
    "Industrial Way", "Bridge Street", "Lakeview Drive", "Hill Road", "Canal Street", "Garden Street"};

constexpr std::string_view kTitles[] = {"Chief Executive Officer", "Chief Financial Officer",
    "Chief Technology Officer", "VP Sales", "VP Marketing", "VP Operations", "Director of Purchasing",
    "Director of IT", "Head of Logistics", "Purchasing Manager", "Account Manager", "Project Manager",
    "Product Manager", "Plant Manager", "Software Engineer", "Business Analyst", "Controller",
    "Office Manager", "Buyer", "Consultant"};

constexpr std::string_view kDepartments[] = {"Executive", "Finance", "Information Technology", "Sales",
    "Marketing", "Operations", "Purchasing", "Logistics", "Customer Service", "Research", "Human Resources",
    "Legal"};

constexpr std::string_view kProductWords[] = {"500 Widgets", "Annual Licence", "Service Contract",
    "Pilot Project", "Fleet Renewal", "Warehouse Upgrade", "Support Plan", "Migration", "Training Package",
    "Spare Parts", "Sensor Network", "Cloud Subscription", "Generator", "Maintenance Agreement",
    "Consulting Days", "Starter Pack"};

constexpr std::string_view kCaseSubjects[] = {"Generator does not start", "Invoice shows the wrong amount",
    "Delivery arrived damaged", "Password reset does not work", "Request for a spare part",
    "Installation takes too long", "Manual is missing", "Device overheats under load",
    "Question about the warranty", "Data export stops half-way", "Display stays dark",
    "Order was delivered twice", "Firmware update fails", "Contact person has changed", "Noise from the fan",
    "Licence key is refused"};

constexpr std::string_view kNextSteps[] = {"Send the proposal", "Call the purchasing department",
    "Agree on a date for the demo", "Wait for the budget", "Clarify technical questions", "Send the contract",
    "Meet on site", "Prepare the pilot"};

constexpr Place kTowns[] = {
    {"San Francisco", "CA", "USA", "94105", "+1 415", 37.7897, -122.3942},
    {"New York", "NY", "USA", "10017", "+1 212", 40.7527, -73.9772},
    {"Austin", "TX", "USA", "78701", "+1 512", 30.2711, -97.7437},
    {"Chicago", "IL", "USA", "60606", "+1 312", 41.8826, -87.6376},
    {"Seattle", "WA", "USA", "98101", "+1 206", 47.6101, -122.3344},
    {"Boston", "MA", "USA", "02110", "+1 617", 42.357, -71.0502},
    {"Denver", "CO", "USA", "80202", "+1 303", 39.7527, -104.9999},
    {"Atlanta", "GA", "USA", "30303", "+1 404", 33.7529, -84.3901},
    {"Toronto", "ON", "Canada", "M5H 2N2", "+1 416", 43.651, -79.3831},
    {"London", "", "United Kingdom", "EC2V 7HR", "+44 20", 51.5155, -0.0922},
    {"Manchester", "", "United Kingdom", "M2 5DB", "+44 161", 53.4794, -2.2453},
    {"Dublin", "", "Ireland", "D02 X285", "+353 1", 53.3441, -6.2675},
    {"Paris", "", "France", "75008", "+33 1", 48.8738, 2.295},
    {"Lyon", "", "France", "69002", "+33 4", 45.7579, 4.832},
    {"Berlin", "", "Germany", "10117", "+49 30", 52.517, 13.3889},
    {"München", "", "Germany", "80331", "+49 89", 48.1374, 11.5755},
    {"Zürich", "", "Switzerland", "8001", "+41 44", 47.3717, 8.5423},
    {"Wien", "", "Austria", "1010", "+43 1", 48.2085, 16.3721},
    {"Oslo", "", "Norway", "0150", "+47 22", 59.9109, 10.7524},
    {"Stockholm", "", "Sweden", "111 20", "+46 8", 59.3308, 18.059},
    {"København", "", "Denmark", "1050", "+45 33", 55.6805, 12.587},
    {"Helsinki", "", "Finland", "00100", "+358 9", 60.1699, 24.9384},
    {"Madrid", "", "Spain", "28001", "+34 91", 40.4233, -3.6827},
    {"Barcelona", "", "Spain", "08002", "+34 93", 41.3839, 2.176},
    {"Milano", "", "Italy", "20121", "+39 02", 45.472, 9.192},
    {"Amsterdam", "", "Netherlands", "1012 JS", "+31 20", 52.3731, 4.8926},
    {"São Paulo", "SP", "Brazil", "01310-100", "+55 11", -23.5632, -46.6542},
    {"Tokyo", "", "Japan", "100-0005", "+81 3", 35.6812, 139.7671},
    {"Singapore", "", "Singapore", "048616", "+65 6", 1.2841, 103.8515},
    {"Sydney", "NSW", "Australia", "2000", "+61 2", -33.8688, 151.2093},
};

} // namespace

std::span<const std::string_view> knownCompanies()
{
    return kKnownCompanies;
}
std::span<const std::string_view> companyFirst()
{
    return kCompanyFirst;
}
std::span<const std::string_view> companySecond()
{
    return kCompanySecond;
}
std::span<const std::string_view> companyForm()
{
    return kCompanyForm;
}
std::span<const std::string_view> firstNames()
{
    return kFirstNames;
}
std::span<const std::string_view> lastNames()
{
    return kLastNames;
}
std::span<const std::string_view> streets()
{
    return kStreets;
}
std::span<const std::string_view> titles()
{
    return kTitles;
}
std::span<const std::string_view> departments()
{
    return kDepartments;
}
std::span<const std::string_view> products()
{
    return kProductWords;
}
std::span<const std::string_view> caseSubjects()
{
    return kCaseSubjects;
}
std::span<const std::string_view> nextSteps()
{
    return kNextSteps;
}
std::span<const Place> places()
{
    return kTowns;
}

} // namespace scout::demoorg::seeding::words
