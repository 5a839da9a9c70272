// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace scout::json {

class Node;

/// A parsed document and the first thing found wrong with it.
///
/// Reading never fails on the spot: a missing or ill-typed value gives an empty one and is remembered with
/// its path ("records[3].Id: expected a string"), so that a reader is one plain list of fields and one check
/// at the end:
///
///     auto document = Decoder::parse(text, "the token reply");
///     if (!document)
///         return document.error();
///     reply.instanceUrl = document->root()["instance_url"].string();
///     if (const auto complaint = document->complaint())
///         return *complaint;
class Decoder {
public:
    /// Errors: BadResponse "json_invalid"; `what` names the document in the message. The text itself is
    /// never quoted: it may hold secrets.
    static Result<Decoder> parse(std::string_view text, std::string_view what);

    Decoder(Decoder&&) noexcept;
    Decoder& operator=(Decoder&&) noexcept;
    ~Decoder();

    Node root() const;
    /// BadResponse "json_shape" for the first value that was not as expected.
    std::optional<Error> complaint() const;

private:
    friend class Node;
    struct State;

    explicit Decoder(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// A place in the document, there or not. Cheap to copy; valid while its Decoder lives.
class Node {
public:
    bool exists() const; ///< present and not null
    bool isObject() const;
    bool isArray() const;
    bool isString() const;

    /// The member of that name; a node that does not exist if this is no object or has none.
    Node operator[](std::string_view name) const;
    /// The elements of an array; complains if this is none.
    std::vector<Node> items() const;
    /// The names of an object's members; complains if this is none.
    std::vector<std::string> names() const;

    std::string string() const;
    std::int64_t integer() const;
    double number() const;
    bool boolean() const;
    std::vector<std::string> strings() const; ///< of an array of strings

    /// The same where the value may be missing or null; an ill-typed one is still complained about.
    std::string stringOr(std::string_view fallback) const;
    std::int64_t integerOr(std::int64_t fallback) const;
    bool booleanOr(bool fallback) const;

private:
    friend class Decoder;

    Node(Decoder::State* state, const nlohmann::json* value, std::string path);
    void complain(std::string_view expected) const;

    Decoder::State* m_state;
    const nlohmann::json* m_value; ///< null where there is nothing
    std::string m_path;
};

} // namespace scout::json
