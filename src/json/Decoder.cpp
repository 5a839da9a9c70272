// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/Decoder.h"

#include <nlohmann/json.hpp>

namespace scout::json {

struct Decoder::State {
    nlohmann::json document;
    std::string what;
    std::string complaint;
};

Decoder::Decoder(std::unique_ptr<State> state)
    : m_state(std::move(state))
{ }
Decoder::Decoder(Decoder&&) noexcept = default;
Decoder& Decoder::operator=(Decoder&&) noexcept = default;
Decoder::~Decoder() = default;

Result<Decoder> Decoder::parse(std::string_view text, std::string_view what)
{
    auto state = std::make_unique<State>();
    state->what = what;
    state->document = nlohmann::json::parse(text, nullptr, false);
    if (state->document.is_discarded())
        return Error{ErrorKind::BadResponse, "json_invalid", std::string(what) + " is not valid JSON."};
    return Decoder(std::move(state));
}

Node Decoder::root() const
{
    return Node(m_state.get(), &m_state->document, {});
}

std::optional<Error> Decoder::complaint() const
{
    if (m_state->complaint.empty())
        return std::nullopt;
    return Error{ErrorKind::BadResponse, "json_shape",
        m_state->what + " is not as expected: " + m_state->complaint + '.'};
}

Node::Node(Decoder::State* state, const nlohmann::json* value, std::string path)
    : m_state(state)
    , m_value(value)
    , m_path(std::move(path))
{ }

bool Node::exists() const
{
    return m_value && !m_value->is_null();
}
bool Node::isObject() const
{
    return m_value && m_value->is_object();
}
bool Node::isArray() const
{
    return m_value && m_value->is_array();
}
bool Node::isString() const
{
    return m_value && m_value->is_string();
}

Node Node::operator[](std::string_view name) const
{
    std::string path = m_path.empty() ? std::string(name) : m_path + '.' + std::string(name);
    if (!isObject())
        return Node(m_state, nullptr, std::move(path));
    const auto member = m_value->find(name);
    return Node(m_state, member == m_value->end() ? nullptr : &*member, std::move(path));
}

std::vector<Node> Node::items() const
{
    std::vector<Node> nodes;
    if (!isArray()) {
        complain("an array");
        return nodes;
    }
    nodes.reserve(m_value->size());
    for (std::size_t i = 0; i < m_value->size(); ++i)
        nodes.push_back(Node(m_state, &(*m_value)[i], m_path + '[' + std::to_string(i) + ']'));
    return nodes;
}

std::vector<std::string> Node::names() const
{
    std::vector<std::string> names;
    if (!isObject()) {
        complain("an object");
        return names;
    }
    for (const auto& member : m_value->items())
        names.push_back(member.key());
    return names;
}

std::string Node::string() const
{
    if (isString())
        return m_value->get<std::string>();
    complain("a string");
    return {};
}

std::int64_t Node::integer() const
{
    if (m_value && m_value->is_number_integer())
        return m_value->get<std::int64_t>();
    complain("a whole number");
    return 0;
}

double Node::number() const
{
    if (m_value && m_value->is_number())
        return m_value->get<double>();
    complain("a number");
    return 0;
}

bool Node::boolean() const
{
    if (m_value && m_value->is_boolean())
        return m_value->get<bool>();
    complain("true or false");
    return false;
}

std::vector<std::string> Node::strings() const
{
    std::vector<std::string> texts;
    for (const Node& item : items())
        texts.push_back(item.string());
    return texts;
}

std::string Node::stringOr(std::string_view fallback) const
{
    return exists() ? string() : std::string(fallback);
}
std::int64_t Node::integerOr(std::int64_t fallback) const
{
    return exists() ? integer() : fallback;
}
bool Node::booleanOr(bool fallback) const
{
    return exists() ? boolean() : fallback;
}

void Node::complain(std::string_view expected) const
{
    if (!m_state->complaint.empty())
        return;
    m_state->complaint = (m_path.empty() ? std::string("the document") : m_path) + ": expected "
        + std::string(expected) + (m_value ? "" : ", found nothing");
}

} // namespace scout::json
