// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/PageDecoder.h"

#include "records/ColumnTree.h"

#include <simdjson.h>

namespace scout::records {

namespace od = simdjson::ondemand;

struct PageDecoder::Impl {
    std::vector<std::string> columns;
    ColumnTree tree;
    od::parser parser;

    explicit Impl(std::vector<std::string> paths)
        : columns(std::move(paths))
        , tree(columns)
    { }

    void decodeRecords(od::array records, RecordPageBuilder& builder);
    void decodeObject(od::object object, ColumnTree::Node& place, RecordPageBuilder& builder);
    void decodeValue(od::value value, ColumnTree::Node& place, RecordPageBuilder& builder);
};

namespace {

Error invalid(std::string_view reason)
{
    return Error{ErrorKind::BadResponse, "query_reply_invalid",
        "The answer to the query could not be read: " + std::string(reason) + '.'};
}

/// A parent record: an object with "attributes"; child rows have "totalSize" instead, and compound fields
/// such as an address have neither.
enum class ObjectKind { Parent, Children, Compound };

ObjectKind kindOf(od::object object)
{
    for (auto field : object) {
        const std::string_view name = field.unescaped_key();
        if (name == "attributes")
            return ObjectKind::Parent;
        return name == "totalSize" ? ObjectKind::Children : ObjectKind::Compound;
    }
    return ObjectKind::Compound;
}

void collectPaths(od::object record, const std::string& prefix, std::vector<std::string>& paths)
{
    for (auto field : record) {
        const std::string name(std::string_view(field.unescaped_key()));
        if (name == "attributes")
            continue;
        od::value value = field.value();
        if (value.type() == od::json_type::object) {
            od::object object = value.get_object();
            const bool isParent = kindOf(object) == ObjectKind::Parent;
            object.reset();
            if (isParent) {
                collectPaths(object, prefix + name + '.', paths);
                continue;
            }
        }
        paths.push_back(prefix + name);
    }
}

void setNull(ColumnTree::Node& place, RecordPageBuilder& builder)
{
    if (place.column != ColumnTree::kNoColumn)
        builder.setCell(static_cast<std::size_t>(place.column), CellKind::Null, {});
}

} // namespace

void PageDecoder::Impl::decodeValue(od::value value, ColumnTree::Node& place, RecordPageBuilder& builder)
{
    const auto column = static_cast<std::size_t>(place.column);
    const bool selected = place.column != ColumnTree::kNoColumn;
    switch (value.type()) {
    case od::json_type::null:
        return setNull(place, builder);
    case od::json_type::string:
        if (selected)
            builder.setCell(column, CellKind::Text, value.get_string());
        return;
    case od::json_type::number:
        if (selected)
            builder.setCell(column, CellKind::Number, simdjson::trim(value.raw_json_token()));
        return;
    case od::json_type::boolean:
        if (selected)
            builder.setCell(column, CellKind::Boolean, bool(value.get_bool()) ? "true" : "false");
        return;
    case od::json_type::object:
        if (!place.children.empty())
            return decodeObject(value.get_object(), place, builder);
        [[fallthrough]];
    case od::json_type::array:
        if (selected)
            builder.setCell(column, CellKind::Json, simdjson::to_json_string(value));
        return;
    }
}

void PageDecoder::Impl::decodeObject(od::object object, ColumnTree::Node& place, RecordPageBuilder& builder)
{
    for (auto field : object) {
        const std::string_view name = field.unescaped_key();
        if (ColumnTree::Node* child = place.find(name))
            decodeValue(field.value(), *child, builder);
    }
}

void PageDecoder::Impl::decodeRecords(od::array records, RecordPageBuilder& builder)
{
    for (od::object record : records) {
        builder.beginRow();
        decodeObject(record, tree.root(), builder);
        builder.endRow();
    }
}

PageDecoder::PageDecoder(std::vector<std::string> columns)
    : m_impl(std::make_unique<Impl>(std::move(columns)))
{ }
PageDecoder::~PageDecoder() = default;
PageDecoder::PageDecoder(PageDecoder&&) noexcept = default;
PageDecoder& PageDecoder::operator=(PageDecoder&&) noexcept = default;

const std::vector<std::string>& PageDecoder::columns() const
{
    return m_impl->columns;
}

Result<QueryPage> PageDecoder::decode(std::string body)
{
    try {
        body.reserve(body.size() + simdjson::SIMDJSON_PADDING);
        od::document document = m_impl->parser.iterate(body.data(), body.size(), body.capacity());
        QueryPage page;
        page.totalSize = document["totalSize"].get_int64();
        page.done = document["done"].get_bool();
        // The member is absent on the last page; everything else has a fixed place in the answer.
        std::string_view next;
        if (!document["nextRecordsUrl"].get_string().get(next))
            page.nextRecordsUrl = next;
        if (m_impl->columns.empty()) {
            for (od::object record : document["records"].get_array()) {
                collectPaths(record, {}, m_impl->columns);
                break;
            }
            m_impl->tree = ColumnTree(m_impl->columns);
        }
        RecordPageBuilder builder(m_impl->columns.size());
        m_impl->decodeRecords(document["records"].get_array(), builder);
        page.records = builder.finish();
        if (!page.done && page.nextRecordsUrl.empty())
            return invalid("it says that more rows follow, but not where");
        return page;
    } catch (const simdjson::simdjson_error& error) {
        return invalid(error.what());
    }
}

} // namespace scout::records
