// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/pages/Fields.h"

namespace scout::demoorg {

void addTextField(Html& html, const TextField& field)
{
    html.add("<label").attribute("for", field.name).add(">").text(field.label).add("</label><input");
    html.attribute("type", field.type).attribute("id", field.name).attribute("name", field.name);
    html.attribute("value", field.value).add(field.required ? " required>" : ">");
    if (!field.hint.empty())
        html.add("<p class=\"soft\">").text(field.hint).add("</p>");
}

void addTextArea(Html& html, std::string_view name, std::string_view label, std::string_view value)
{
    html.add("<label").attribute("for", name).add(">").text(label).add("</label><textarea rows=\"3\"");
    html.attribute("id", name).attribute("name", name).add(">").text(value).add("</textarea>");
}

void addCheckBox(
    Html& html, std::string_view name, std::string_view value, std::string_view label, bool ticked)
{
    const std::string id = std::string(name) + "_" + std::string(value);
    html.add("<div class=\"check\"><input type=\"checkbox\"").attribute("id", id).attribute("name", name);
    html.attribute("value", value).add(ticked ? " checked>" : ">");
    html.add("<label").attribute("for", id).add(">").text(label).add("</label></div>");
}

void addChoice(Html& html, std::string_view name, std::string_view label,
    const std::vector<std::pair<std::string, std::string>>& options, std::string_view chosen)
{
    html.add("<label").attribute("for", name).add(">").text(label).add("</label><select");
    html.attribute("id", name).attribute("name", name).add(">");
    for (const auto& [value, text] : options) {
        html.add("<option").attribute("value", value).add(value == chosen ? " selected>" : ">");
        html.text(text).add("</option>");
    }
    html.add("</select>");
}

void addFile(Html& html, std::string_view name, std::string_view label)
{
    html.add("<label").attribute("for", name).add(">").text(label).add("</label><input type=\"file\"");
    html.attribute("id", name).attribute("name", name).add(">");
}

void addButtonForm(Html& html, std::string_view action, std::string_view csrf, std::string_view label,
    const std::vector<std::pair<std::string, std::string>>& hidden)
{
    html.add("<form method=\"post\"").attribute("action", action).add(">").hidden("csrf", csrf);
    for (const auto& [name, value] : hidden)
        html.hidden(name, value);
    html.add("<button type=\"submit\" class=\"plain\">").text(label).add("</button></form>");
}

void addLink(Html& html, std::string_view href, std::string_view text)
{
    html.add("<a").attribute("href", href).add(">").text(text).add("</a>");
}

} // namespace scout::demoorg
