// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/SearchPrinter.h"

#include "soql/Match.h"
#include "soql/SearchTerms.h"
#include "soql/TreeWriter.h"

namespace scout::soql {

namespace {

std::string_view textOf(SearchGroup group)
{
    switch (group) {
    case SearchGroup::All:
        return "ALL";
    case SearchGroup::Name:
        return "NAME";
    case SearchGroup::Email:
        return "EMAIL";
    case SearchGroup::Phone:
        return "PHONE";
    case SearchGroup::Sidebar:
        return "SIDEBAR";
    }
    return {};
}

std::string_view textOf(SearchSettingKind kind)
{
    switch (kind) {
    case SearchSettingKind::Division:
        return "DIVISION";
    case SearchSettingKind::PricebookId:
        return "PricebookId";
    case SearchSettingKind::Metadata:
        return "METADATA";
    case SearchSettingKind::SpellCorrection:
        return "SPELL_CORRECTION";
    }
    return {};
}

class SearchWriter {
public:
    std::string written(const Search& search)
    {
        m_out.write("FIND ");
        terms(search);
        if (search.group) {
            m_out.write(" IN ");
            m_out.write(textOf(*search.group));
            m_out.write(" FIELDS");
        }
        for (const ReturningItem& item : search.returning) {
            m_out.write(&item == &search.returning.front() ? " RETURNING " : ", ");
            returning(item);
        }
        for (const SearchWith& with : search.with) {
            m_out.write(" WITH ");
            std::visit([this](const auto& clause) { withClause(clause); }, with.clause);
        }
        m_out.writeClause(" LIMIT ", search.limit);
        m_out.writeUpdates(search.updates);
        return m_out.take();
    }

private:
    void terms(const Search& search)
    {
        const auto* bind = search.terms ? std::get_if<BindValue>(&search.terms->node) : nullptr;
        if (bind) {
            m_out.write(":");
            m_out.write(bind->expression);
            return;
        }
        m_out.write("{");
        if (search.terms)
            expression(*search.terms, false);
        m_out.write("}");
    }

    void expression(const SearchExpression& node, bool inner)
    {
        match(
            node.node,
            [this](const SearchTerm& term) {
                m_out.write(term.phrase ? "\"" : "");
                m_out.write(writtenPattern(term));
                m_out.write(term.phrase ? "\"" : "");
            },
            [&](const SearchJunction& junction) {
                m_out.write(inner ? "(" : "");
                this->junction(junction);
                m_out.write(inner ? ")" : "");
            },
            [this](const SearchNegation& negation) { expression(*negation.operand, true); },
            [this](const BindValue& bind) { m_out.write(bind.expression); });
    }

    void junction(const SearchJunction& junction)
    {
        for (const SearchExpression& operand : junction.operands) {
            const bool negated = std::holds_alternative<SearchNegation>(operand.node);
            if (&operand != &junction.operands.front())
                m_out.write(junction.connective == Connective::Or ? " OR " : negated ? " AND NOT " : " AND ");
            expression(operand, true);
        }
    }

    void returning(const ReturningItem& item)
    {
        m_out.write(item.object);
        if (item.fields.empty())
            return;
        m_out.write("(");
        m_out.writeList(item.fields);
        m_out.writeClause(" WHERE ", item.where);
        m_out.writeClause(" USING ListView = ", item.listView);
        m_out.writeOrderBy(item.orderBy);
        m_out.writeClause(" LIMIT ", item.limit);
        m_out.writeClause(" OFFSET ", item.offset);
        m_out.write(")");
    }

    void withClause(const WithDataCategory& clause) { m_out.write(clause); }
    void withClause(const WithHighlight&) { m_out.write("HIGHLIGHT"); }
    void withClause(const WithAccess& clause) { m_out.write(soql::textOf(clause.mode)); }

    void withClause(const WithSnippet& clause)
    {
        m_out.write("SNIPPET");
        if (clause.targetLength)
            m_out.write(" (target_length = " + std::to_string(*clause.targetLength) + ")");
    }

    void withClause(const WithNetwork& clause)
    {
        const bool list = clause.ids.size() > 1;
        m_out.write(list ? "NETWORK IN (" : "NETWORK = ");
        m_out.writeList(clause.ids);
        m_out.write(list ? ")" : "");
    }

    void withClause(const SearchSetting& clause)
    {
        m_out.write(textOf(clause.kind));
        m_out.write(" = ");
        m_out.write(clause.value);
    }

    TreeWriter m_out;
};

} // namespace

std::string print(const Search& search)
{
    return SearchWriter().written(search);
}

} // namespace scout::soql
