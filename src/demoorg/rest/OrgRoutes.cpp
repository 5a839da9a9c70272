// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/rest/OrgRoutes.h"

#include "base/Text.h"
#include "demoorg/dml/RecordCounts.h"
#include "demoorg/http/JsonText.h"
#include "demoorg/rest/Limits.h"
#include "demoorg/rest/Versions.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace scout::demoorg {

namespace {

using Json = nlohmann::ordered_json;

ApiResult<Reply> resources(Org& org, const ApiCall& call)
{
    return Reply::json(resourcesBody(call.version, org.identityUrl(call.user.id)));
}

ApiResult<Reply> limits(Org& org, const ApiCall&)
{
    return Reply::json(limitsBody(org.usage.count()));
}

ApiResult<Reply> counts(Org& org, const ApiCall& call)
{
    std::optional<std::vector<std::string>> names;
    if (const auto text = call.request.query.find("sObjects")) {
        names.emplace();
        for (const auto name : split(*text, ','))
            names->emplace_back(trim(name));
    }
    const auto view = UserView::open(org.database, call.user.id);
    if (!view)
        return view.error();
    auto body = recordCounts(*view, names);
    return body ? ApiResult<Reply>(Reply::json(std::move(*body))) : body.error();
}

/// Salesforce keeps 200 of them.
std::size_t limitOf(const Request& request)
{
    constexpr std::size_t kMost = 200;
    const std::string text = request.query.value("limit");
    std::size_t limit = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), limit);
    return parsed.ec == std::errc() && limit > 0 ? std::min(limit, kMost) : kMost;
}

ApiResult<Reply> recent(Org& org, const ApiCall& call)
{
    auto list = org.recent.list(call.user.id, call.versionNumber(), limitOf(call.request));
    return list ? ApiResult<Reply>(Reply::json(std::move(*list))) : list.error();
}

ApiResult<Reply> chatterUser(Org& org, const ApiCall& call)
{
    const std::string wanted = call.request.variable("user");
    const auto user = wanted == "me" ? std::optional(call.user) : org.users.byId(wanted);
    if (!user)
        return unknownResourceError();
    const std::string url = call.root() + "/chatter/users/" + user->id;
    const Json body{{"id", user->id}, {"name", user->name}, {"firstName", user->firstName},
        {"lastName", user->lastName}, {"displayName", user->name}, {"username", user->username},
        {"email", user->email}, {"userType", "Internal"}, {"type", "User"}, {"isActive", user->isActive},
        {"companyName", org.name}, {"title", nullptr}, {"url", url},
        {"photo", {{"photoUrl", url + "/photo"}}}};
    return Reply::json(jsonText(body));
}

/// The objects that a person works with in tabs.
template <class Make> Json forTabs(Org& org, const ApiCall& call, Make make)
{
    Json list = Json::array();
    const auto view = UserView::open(org.database, call.user.id);
    for (const auto& object : org.database.schema().objects())
        if (view && object.traits.mruEnabled && object.traits.layoutable && view->rights().sees(object))
            list.push_back(make(object));
    return list;
}

Json colors()
{
    return Json::array({{{"color", "236FBD"}, {"context", "primary"}, {"theme", "theme4"}}});
}

ApiResult<Reply> tabs(Org& org, const ApiCall& call)
{
    const auto tab = [&org](const Object& object) -> Json {
        const std::string url = org.hosts.instance + "/" + object.keyPrefix + "/o";
        return {{"colors", colors()}, {"custom", object.traits.custom}, {"iconUrl", nullptr},
            {"icons", Json::array()}, {"label", object.labelPlural}, {"mobileUrl", url},
            {"name", object.traits.custom ? object.name : "standard-" + object.name},
            {"sobjectName", object.name}, {"url", url}};
    };
    return Reply::json(jsonText(forTabs(org, call, tab)));
}

ApiResult<Reply> theme(Org& org, const ApiCall& call)
{
    const auto item = [](const Object& object) -> Json {
        return {{"name", object.name}, {"colors", colors()}, {"icons", Json::array()}};
    };
    return Reply::json(jsonText({{"themeItems", forTabs(org, call, item)}}));
}

ApiResult<Reply> quickActions(Org&, const ApiCall&)
{
    return Reply::json("[]");
}

ApiResult<Reply> appMenu(Org&, const ApiCall& call)
{
    return Reply::json(jsonText({{"AppSwitcher", call.root() + "/appMenu/AppSwitcher"}}));
}

ApiResult<Reply> appSwitcher(Org&, const ApiCall&)
{
    const Json sales{{"type", "Tabset"}, {"content", nullptr}, {"icons", nullptr}, {"colors", nullptr},
        {"label", "Sales"}, {"url", "/home/home.jsp"}};
    return Reply::json(jsonText({{"appMenuItems", Json::array({sales})}}));
}

} // namespace

void addOrgRoutes(ApiRoutes& api)
{
    api.add("GET", "", resources);
    api.add("GET", "/limits", limits);
    api.add("GET", "/limits/recordCount", counts);
    api.add("GET", "/recent", recent);
    api.add("GET", "/chatter/users/{user}", chatterUser);
    api.add("GET", "/tabs", tabs);
    api.add("GET", "/theme", theme);
    api.add("GET", "/quickActions", quickActions);
    api.add("GET", "/appMenu", appMenu);
    api.add("GET", "/appMenu/AppSwitcher", appSwitcher);
}

} // namespace scout::demoorg
