// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/rest/SearchRoutes.h"

#include "base/Text.h"
#include "demoorg/dml/JsonBody.h"
#include "demoorg/search/ParameterizedSearch.h"

#include <nlohmann/json.hpp>

#include <charconv>

namespace scout::demoorg {

namespace {

using Json = nlohmann::ordered_json;

ApiResult<Reply> run(Org& org, const ApiCall& call, std::string sosl)
{
    auto body = org.searches.run({std::move(sosl), call.user.id, call.versionNumber()});
    return body ? ApiResult<Reply>(Reply::json(std::move(*body))) : body.error();
}

ApiResult<Reply> search(Org& org, const ApiCall& call)
{
    return run(org, call, call.request.query.value("q"));
}

Json listOf(std::string_view text)
{
    Json list = Json::array();
    for (const auto part : split(text, ','))
        list.push_back(trim(part));
    return list;
}

/// The value of an option as the body of a POST would have it.
Json optionOf(std::string_view name, const std::string& text)
{
    if (name == "fields")
        return listOf(text);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isNumber = error == std::errc() && end == text.data() + text.size();
    return isNumber && name != "q" ? Json(number) : Json(text);
}

/// ?q=Acme&sobject=Account&Account.fields=Id,Name&in=NAME, in the shape of a POST.
Json optionsOf(const Parameters& query)
{
    Json options = Json::object();
    Json objects = Json::array();
    for (const auto& [name, value] : query.entries()) {
        if (name == "sobject")
            objects.push_back({{"name", value}});
        else if (name.find('.') == std::string::npos)
            options[name] = optionOf(name, value);
    }
    for (auto& object : objects) {
        const std::string prefix = object["name"].get<std::string>() + ".";
        for (const auto& [name, value] : query.entries())
            if (name.starts_with(prefix))
                object[name.substr(prefix.size())] = optionOf(name.substr(prefix.size()), value);
    }
    options["sobjects"] = std::move(objects);
    return options;
}

ApiResult<Reply> runParameterized(Org& org, const ApiCall& call, const Json& options)
{
    auto sosl = searchStatement(options);
    return sosl ? run(org, call, std::move(*sosl)) : sosl.error();
}

ApiResult<Reply> parameterizedSearch(Org& org, const ApiCall& call)
{
    return runParameterized(org, call, optionsOf(call.request.query));
}

ApiResult<Reply> postParameterizedSearch(Org& org, const ApiCall& call)
{
    const auto options = parseJsonBody(call.request.body);
    return options ? runParameterized(org, call, *options) : options.error();
}

} // namespace

void addSearchRoutes(ApiRoutes& api)
{
    api.add("GET", "/search", search);
    api.add("GET", "/parameterizedSearch", parameterizedSearch);
    api.add("POST", "/parameterizedSearch", postParameterizedSearch);
}

} // namespace scout::demoorg
