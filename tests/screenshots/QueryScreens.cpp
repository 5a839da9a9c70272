// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/BusyBar.h"
#include "query/QueryPage.h"
#include "query/RecordId.h"
#include "query/SoqlEditor.h"
#include "screenshots/Screens.h"
#include "support/FakeClock.h"
#include "ui/query/ScriptedQuerySource.h"

#include <QApplication>
#include <QEventLoop>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace scout::screenshots {

namespace {

using test::null;
using test::number;
using test::text;

const QString kKeyAccounts = u"SELECT Id, Name, Industry, Type, Rating, AnnualRevenue,\n"
                             "       NumberOfEmployees, BillingCity, Owner.Name, LastActivityDate,\n"
                             "       CreatedDate, (SELECT Name, Title, Email FROM Contacts)\n"
                             "FROM   Account\n"
                             "WHERE  Industry IN ('Energy', 'Utilities')\n"
                             "  AND  LastActivityDate = LAST_N_DAYS:90\n"
                             "ORDER BY AnnualRevenue DESC NULLS LAST"_s;

struct Account {
    const char* key;
    const char* name;
    const char* industry;
    const char* type;
    const char* rating;
    const char* revenue;
    const char* employees;
    const char* city;
    const char* owner;
    const char* lastActivity;
    const char* created;
    int contacts;
};

// clang-format off
constexpr Account kAccounts[] = {
    {"qRWE", "Larkfield Energy Ltd", "Energy", "Customer", "Hot", "184200000.0", "2140", "Leeds", "D. Okafor", "2026-03-12", "2019-04-03", 5},
    {"b3KP", "Aldermoor Power", "Energy", "Customer", "Warm", "96400000.0", "812", "Cardiff", "R. Sandhu", "2026-03-11", "2020-06-18", 3},
    {"x0Qm", "Corvane Utilities", "Utilities", "Prospect", "Hot", "88750000.0", "1305", "Bristol", "D. Okafor", "2026-03-10", "2021-01-09", 12},
    {"n7Lk", "Brackwater Networks", "Utilities", "Partner", "Cold", "71020000.0", "640", "Hull", "M. Iwu", "2026-03-09", "2018-11-30", 2},
    {"d1Sa", "Ostrava Grid a.s.", "Utilities", "Customer", "Warm", "64300000.0", "990", "Ostrava", "J. Novák", "2026-03-09", "2022-02-02", 4},
    {"e9Fg", "Penhale Renewables", "Energy", "Customer", "Hot", "58900000.0", "415", "Truro", "R. Sandhu", "2026-03-07", "2021-08-14", 1},
    {"u4Vc", "Solmark Energia", "Energy", "Prospect", nullptr, "51660000.0", "388", "Porto", "M. Iwu", "2026-03-06", "2023-10-21", 0},
    {"k2Jj", "Thornbury Heat", "Utilities", "Customer", "Warm", "49150000.0", "276", "Thornbury", "D. Okafor", "2026-03-05", "2017-05-11", 2},
    {"b8Mm", "Vestholm Vind", "Energy", "Partner", "Cold", "47800000.0", "301", "Esbjerg", "J. Novák", "2026-03-04", "2024-03-08", 6},
    {"w6Ee", "Wexley Gas & Light", "Utilities", "Customer", "Warm", "45020000.0", "522", "Stoke", "R. Sandhu", "2026-03-02", "2016-07-27", 3},
    {"s5Dd", "Yarrow Storage", "Energy", "Prospect", "Hot", "42310000.0", "97", "Dundee", "M. Iwu", "2026-02-27", "2025-09-19", 1},
    {"h3Tt", "Ashcombe Solar", "Energy", "Customer", nullptr, "39990000.0", "133", "Exeter", "D. Okafor", "2026-02-26", "2023-04-04", 2},
};
// clang-format on

test::Value contactsOf(const Account& account)
{
    if (account.contacts == 0)
        return null();
    return test::json(
        R"({"totalSize":)" + std::to_string(account.contacts) + R"(,"done":true,"records":[]})");
}

test::Row rowOf(const Account& account)
{
    return {text(query::withCaseSuffix("001Hs000028" + std::string(account.key))), text(account.name),
        text(account.industry), text(account.type), account.rating ? text(account.rating) : null(),
        number(account.revenue), number(account.employees), text(account.city), text(account.owner),
        text(account.lastActivity), text(account.created), contactsOf(account)};
}

test::PagePtr accountPage(int rows)
{
    std::vector<test::Row> page;
    for (int i = 0; i < rows; ++i)
        page.push_back(rowOf(kAccounts[std::size_t(i) % std::size(kAccounts)]));
    return test::pageOf(page);
}

/// A query page with everything that it needs to live.
class QueryScene : public QWidget {
public:
    QueryScene()
    {
        source.columns = {"Id", "Name", "Industry", "Type", "Rating", "AnnualRevenue", "NumberOfEmployees",
            "BillingCity", "Owner.Name", "LastActivityDate", "CreatedDate", "Contacts"};
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(page);
    }

    void connectTo(const char* id, const char* name)
    {
        page->setCurrentConnection(query::QueryTarget{id, name, "66.0"});
    }
    void run()
    {
        source.hold();
        page->run();
        clock.advance(420ms);
        source.release();
        QCoreApplication::processEvents();
    }

    test::FakeClock clock{"2026-03-14T09:43:06.580Z"};
    test::ScriptedQuerySource source;
    query::QueryPage* page = new query::QueryPage(source, clock);
};

std::unique_ptr<QueryScene> emptyScene()
{
    auto scene = std::make_unique<QueryScene>();
    scene->connectTo("larkfield", "Larkfield Energy");
    return scene;
}

std::unique_ptr<QueryScene> resultScene()
{
    auto scene = emptyScene();
    scene->page->setQueryText(kKeyAccounts);
    scene->source.page(accountPage(2000), 48'213, false);
    scene->run();
    return scene;
}

std::unique_ptr<QueryScene> runningScene()
{
    auto scene = resultScene();
    scene->page->run(); // no answer comes
    scene->clock.advance(1200ms);
    return scene;
}

Error unknownField()
{
    return test::refusal("INVALID_FIELD",
        "\nIndustry, Type, Rating, AnnualRevenu,\n                        ^\nERROR at Row:1:Column:42\nNo "
        "such "
        "column 'AnnualRevenu' on entity 'Account'. If you are attempting to use a custom field, be sure to "
        "append the '__c' after the custom field name.");
}

std::unique_ptr<QueryScene> errorScene()
{
    auto scene = resultScene();
    QString text = kKeyAccounts;
    scene->page->setQueryText(text.replace(u"AnnualRevenue,"_s, u"AnnualRevenu,"_s));
    scene->source.fail(unknownField());
    scene->run();
    return scene;
}

std::unique_ptr<QueryScene> syntaxErrorScene()
{
    auto scene = emptyScene();
    scene->page->setQueryText(
        u"SELECT Id, Name\nFORM Account\nWHERE Name != null AND NumberOfEmployees >= 100"_s);
    scene->source.fail(test::refusal("MALFORMED_QUERY", "unexpected token: 'FORM'"));
    scene->run();
    return scene;
}

soql::MemoryMetadata larkfieldOrg()
{
    using enum soql::FieldType;
    soql::ObjectInfo account{"Account", "Account",
        {{"Id", "Account ID", Id}, {"Name", "Account Name"}, {"Industry", "Industry", Picklist},
            {"Type", "Account Type", Picklist}, {"Rating", "Account Rating", Picklist},
            {"AnnualRevenue", "Annual Revenue", Currency}, {"NumberOfEmployees", "Employees", Integer},
            {"BillingCity", "Billing City"}, {"OwnerId", "Owner ID", Reference, {"User"}, "Owner"},
            {"CreatedDate", "Created Date", DateTime}, {"LastActivityDate", "Last Activity", Date},
            {"LastModifiedDate", "Last Modified Date", DateTime},
            {"LastModifiedById", "Last Modified By ID", Reference, {"User"}, "LastModifiedBy"},
            {"LastReferencedDate", "Last Referenced Date", DateTime},
            {"LastViewedDate", "Last Viewed Date", DateTime},
            {"LastAudit_Result__c", "Last Audit Result", Picklist}},
        {{"Contacts", "Contact", "AccountId"}}};
    soql::MemoryMetadata org;
    org.add(std::move(account));
    org.add(soql::ObjectInfo{"User", "User", {{"Name", "Full Name"}}});
    org.add(soql::ObjectInfo{
        "Contact", "Contact", {{"Name", "Full Name"}, {"Title", "Title"}, {"Email", "Email", Email}}});
    return org;
}

std::unique_ptr<QueryScene> completionScene()
{
    auto scene = resultScene();
    scene->source.org = larkfieldOrg();
    QString text = kKeyAccounts;
    scene->page->setQueryText(text.replace(u"LastActivityDate = LAST_N_DAYS:90"_s, u"Last"_s));
    return scene;
}

/// The list needs its window.
void askToComplete(QWidget& scene)
{
    auto* editor = scene.findChild<query::SoqlEditor*>();
    editor->setFocus();
    editor->goTo(std::uint32_t(editor->utf8().find("AND  Last") + 9));
    QKeyEvent ask(QEvent::KeyPress, Qt::Key_Space, Qt::ControlModifier);
    QApplication::sendEvent(editor->focusProxy(), &ask);
}

std::unique_ptr<QueryScene> unknownFieldScene()
{
    auto scene = resultScene();
    scene->source.org = larkfieldOrg();
    QString text = kKeyAccounts;
    scene->page->setQueryText(
        text.replace(u"AnnualRevenue,"_s, u"AnnualRevenu,"_s).replace(u"BillingCity"_s, u"BilingCity"_s));
    return scene;
}

void waitForUnderlines(QWidget& scene)
{
    QEventLoop loop;
    QObject::connect(scene.findChild<query::SoqlEditor*>(), &query::SoqlEditor::diagnosticsShown, &loop,
        &QEventLoop::quit);
    loop.exec();
}

std::unique_ptr<QueryScene> noConnectionScene()
{
    return std::make_unique<QueryScene>();
}

std::unique_ptr<QueryScene> otherConnectionScene()
{
    auto scene = resultScene();
    scene->connectTo("pebble", "Pebble Retail");
    return scene;
}

void waitForBusyLine(QWidget& scene)
{
    const auto* bar = scene.findChild<kit::BusyBar*>();
    while (!bar->isLineShown())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

} // namespace

void addQueryScreens(Screens& screens)
{
    screens.push_back({u"query-empty"_s, emptyScene});
    screens.push_back({u"query-result"_s, resultScene});
    screens.push_back({u"query-running"_s, runningScene, waitForBusyLine});
    screens.push_back({u"query-error"_s, errorScene});
    screens.push_back({u"query-syntax-error"_s, syntaxErrorScene});
    screens.push_back({u"query-completion"_s, completionScene, askToComplete});
    screens.push_back({u"query-unknown-field"_s, unknownFieldScene, waitForUnderlines});
    screens.push_back({u"query-no-connection"_s, noConnectionScene});
    screens.push_back({u"query-other-connection"_s, otherConnectionScene});
}

} // namespace scout::screenshots
