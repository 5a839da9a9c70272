// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots/Screens.h"
#include "support/FakeClock.h"
#include "tools/ToolsPage.h"
#include "ui/tools/ScriptedToolbox.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace scout::screenshots {

namespace {

using test::null;
using test::number;
using test::text;

/// A tools page with everything that it needs to live.
class ToolsScene : public QWidget {
public:
    ToolsScene()
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(page);
    }

    void connectToOrg()
    {
        page->setCurrentConnection(
            agent::ToolTarget{"larkfield", "Larkfield UAT", "67.0", "0055g00000BobQaAAJ"});
    }
    void settle()
    {
        auto* stop = page->findChild<QAbstractButton*>(u"stopRequest"_s);
        do
            QCoreApplication::processEvents();
        while (!stop->isHidden() && toolbox.waiting() == 0);
        clock.advance(132ms);
        toolbox.release();
        while (!stop->isHidden())
            QCoreApplication::processEvents();
    }
    void click(const QString& chip)
    {
        toolbox.hold();
        page->findChild<QAbstractButton*>(chip)->click();
        settle();
    }
    void ask(const QString& request)
    {
        page->findChild<QPlainTextEdit*>(u"requestText"_s)->setPlainText(request);
        toolbox.hold();
        page->findChild<QAbstractButton*>(u"sendRequest"_s)->click();
        settle();
    }

    test::FakeClock clock{"2026-03-14T09:43:06.580Z"};
    test::ScriptedToolbox toolbox;
    tools::ToolsPage* page = new tools::ToolsPage(toolbox, clock);
};

std::unique_ptr<ToolsScene> connectedTools()
{
    auto scene = std::make_unique<ToolsScene>();
    scene->connectToOrg();
    return scene;
}

void answerAccounts(ToolsScene& scene)
{
    scene.toolbox.result({"Id", "Name", "Industry", "Phone", "Owner.Name", "CreatedDate"},
        {{text("001Hs00002qRWEAA2"), text("Tidewell Hydro"), text("Energy"), text("020 7946 0011"),
             text("M. Iwu"), text("2026-03-14T09:12:00.000+0000")},
            {text("001Hs00002b3KPAAY"), text("Orme Networks"), text("Utilities"), null(), text("D. Okafor"),
                text("2026-03-13T16:40:00.000+0000")},
            {text("001Hs00002x0QmAAI"), text("Calloway Foods"), text("Retail"), text("020 7946 0170"),
                text("R. Sandhu"), text("2026-03-13T11:05:00.000+0000")},
            {text("001Hs00002n7LkAAI"), text("Fenwick Rail"), text("Transport"), text("020 7946 0332"),
                text("D. Okafor"), text("2026-03-12T15:28:00.000+0000")},
            {text("001Hs00002d1SaAAI"), text("Nettlebank Dairy"), null(), text("020 7946 0550"),
                text("J. Novák"), text("2026-03-12T10:01:00.000+0000")}});
    scene.click(u"tryAccounts"_s);
}

std::unique_ptr<ToolsScene> resultTools()
{
    auto scene = connectedTools();
    answerAccounts(*scene);
    return scene;
}

std::unique_ptr<ToolsScene> recordTools()
{
    auto scene = connectedTools();
    scene->toolbox.result({"Field", "Value"},
        {{text("Id"), text("0065g00000BobQaAAJ")}, {text("Name"), text("Tidewell – turbine refit")},
            {text("StageName"), text("Negotiation/Review")}, {text("Amount"), number("184000.0")},
            {text("CloseDate"), text("2026-04-30")}, {text("NextStep"), null()}});
    scene->ask(u"Get details for opportunity with ID 0065g00000BobQaAAJ"_s);
    return scene;
}

std::unique_ptr<ToolsScene> askedTools()
{
    auto scene = connectedTools();
    scene->ask(u"accounts from the roadshow"_s);
    scene->ask(u"last 5 orders"_s);
    scene->toolbox.fail(
        test::toolRefusal(ErrorKind::NotFound, 404, "NOT_FOUND", "The requested resource does not exist"));
    scene->ask(u"Get details for opportunity with ID 0065g00000BobQaAAJ"_s);
    return scene;
}

std::unique_ptr<ToolsScene> errorTools()
{
    auto scene = connectedTools();
    scene->toolbox.fail(test::toolRefusal(
        ErrorKind::RateLimited, 403, "REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded."));
    scene->click(u"tryAccounts"_s);
    return scene;
}

std::unique_ptr<ToolsScene> runningTools()
{
    auto scene = connectedTools();
    scene->page->findChild<QAbstractButton*>(u"tryAccounts"_s)->click(); // no answer comes
    return scene;
}

std::unique_ptr<ToolsScene> offTools()
{
    auto scene = connectedTools();
    scene->page->setToolsetOn(false);
    return scene;
}

} // namespace

void addToolsScreens(Screens& screens)
{
    screens.push_back({u"tools-empty"_s, connectedTools});
    screens.push_back({u"tools-result"_s, resultTools});
    screens.push_back({u"tools-record"_s, recordTools});
    screens.push_back({u"tools-asked"_s, askedTools});
    screens.push_back({u"tools-error"_s, errorTools});
    screens.push_back({u"tools-running"_s, runningTools});
    screens.push_back({u"tools-off"_s, offTools});
    screens.push_back({u"tools-no-connection"_s, [] { return std::make_unique<ToolsScene>(); }});
}

} // namespace scout::screenshots
