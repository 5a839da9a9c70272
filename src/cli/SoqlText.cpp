// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/SoqlText.h"

#include "advice/Advice.h"
#include "soql/Characters.h"

#include <nlohmann/json.hpp>

namespace scout::cli {

namespace {

using Json = nlohmann::ordered_json;

/// A query is any bytes that came on stdin.
std::string dump(const Json& json, int indent = -1)
{
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

Json rangeJson(soql::SourceRange range, std::string_view query)
{
    return {{"from", soql::characterCount(query.substr(0, range.begin))},
        {"to", soql::characterCount(query.substr(0, range.end))}};
}

Json textOrNull(const std::string& text)
{
    return text.empty() ? Json() : Json(text);
}

Json diagnosticJson(const soql::Diagnostic& diagnostic, std::string_view query)
{
    Json fixes = Json::array();
    for (const soql::Fix& fix : diagnostic.fixes)
        fixes.push_back({{"title", fix.title}, {"replaces", rangeJson(fix.range, query)},
            {"replacement", fix.replacement}});
    const bool isError = diagnostic.severity == soql::Severity::Error;
    return {{"severity", isError ? "error" : "warning"}, {"code", diagnostic.code},
        {"message", diagnostic.message}, {"line", diagnostic.position.line},
        {"column", diagnostic.position.column}, {"range", rangeJson(diagnostic.range, query)},
        {"found", textOrNull(diagnostic.found)}, {"expected", diagnostic.expected},
        {"fixes", std::move(fixes)}};
}

const soql::Diagnostic& firstError(const std::vector<soql::Diagnostic>& diagnostics)
{
    return *std::find_if(diagnostics.begin(), diagnostics.end(),
        [](const soql::Diagnostic& each) { return each.severity == soql::Severity::Error; });
}

/// The one that the message already asks about goes without saying.
bool isInMessage(const soql::Fix& fix, const soql::Diagnostic& diagnostic)
{
    return !diagnostic.suggestion.empty() && fix.replacement == diagnostic.suggestion;
}

std::string escaped(std::string_view text)
{
    std::string escaped;
    for (const char c : text) {
        if (c == '\t')
            escaped += "\\t";
        else if (c == '\n')
            escaped += "\\n";
        else if (c == '\\')
            escaped += "\\\\";
        else
            escaped += c;
    }
    return escaped;
}

} // namespace

std::string textOf(const std::vector<soql::Diagnostic>& diagnostics)
{
    std::string text;
    for (const soql::Diagnostic& diagnostic : diagnostics) {
        text += std::to_string(diagnostic.position.line) + ':' + std::to_string(diagnostic.position.column)
            + ": " + (diagnostic.severity == soql::Severity::Warning ? "Warning: " : "") + diagnostic.message
            + '\n';
        for (const soql::Fix& fix : diagnostic.fixes)
            if (!isInMessage(fix, diagnostic))
                text += "    " + fix.title + '\n';
    }
    return text;
}

std::string jsonOf(const std::vector<soql::Diagnostic>& diagnostics, std::string_view query)
{
    Json all = Json::array();
    Json fixes = Json::array();
    for (const soql::Diagnostic& diagnostic : diagnostics) {
        all.push_back(diagnosticJson(diagnostic, query));
        for (const soql::Fix& fix : diagnostic.fixes)
            fixes.push_back(fix.title);
    }
    if (!soql::hasErrors(diagnostics))
        return dump(Json{{"warnings", std::move(all)}});
    const soql::Diagnostic& first = firstError(diagnostics);
    const advice::Advice advice =
        advice::explain(Error{ErrorKind::BadRequest, "soql_syntax", soql::toString(first)});
    if (fixes.empty())
        fixes = advice.fixes;
    return dump(Json{{"error",
        {{"code", first.code}, {"message", soql::toString(first)}, {"cause", advice.cause},
            {"fix", std::move(fixes)}, {"status", nullptr}, {"url", nullptr},
            {"diagnostics", std::move(all)}}}});
}

std::string textOf(const soql::ListedToken& token)
{
    return std::string(token.kind) + '\t' + escaped(token.text) + '\t' + std::to_string(token.position.line)
        + '\t' + std::to_string(token.position.column);
}

std::string jsonOf(const soql::ListedToken& token)
{
    return dump({{"kind", token.kind}, {"text", token.text}, {"line", token.position.line},
        {"column", token.position.column}});
}

std::string jsonOf(const std::vector<soql::Completion>& completions, std::string_view query)
{
    Json all = Json::array();
    for (const soql::Completion& completion : completions)
        all.push_back({{"text", completion.text}, {"kind", soql::textOf(completion.kind)},
            {"type", textOrNull(completion.type)}, {"label", textOrNull(completion.label)},
            {"replaces", rangeJson(completion.replaces, query)}});
    return dump(all, 2);
}

std::optional<std::size_t> byteOffset(std::string_view text, std::size_t character)
{
    std::size_t offset = 0;
    for (; character > 0 && offset < text.size(); --character)
        do
            ++offset;
        while (offset < text.size() && soql::isContinuation(text[offset]));
    return character == 0 ? std::optional(offset) : std::nullopt;
}

} // namespace scout::cli
