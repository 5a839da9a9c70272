// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/Layout.h"

#include "soql/Characters.h"

namespace scout::soql {

void Layout::text(std::string_view text)
{
    m_items.push_back({Kind::Text, std::string(text)});
}

void Layout::open(int indent)
{
    m_open.push_back(m_items.size());
    m_items.push_back({Kind::Open, {}, indent});
}

void Layout::close()
{
    m_items[m_open.back()].partner = m_items.size();
    m_open.pop_back();
    m_items.push_back({Kind::Close});
}

class Layout::Renderer {
public:
    Renderer(const std::vector<Item>& items, std::size_t width)
        : m_items(items)
        , m_width(width)
    {
        measure();
    }

    std::string run()
    {
        m_groups.push_back({true, 0});
        for (std::size_t i = 0; i < m_items.size(); ++i)
            one(i);
        return std::move(m_out);
    }

private:
    struct Group {
        bool broken;
        int indent;
    };

    static bool mayBreak(Kind kind)
    {
        return kind == Kind::Line || kind == Kind::SoftLine || kind == Kind::FillLine
            || kind == Kind::HardLine;
    }

    static bool forcesBreak(const Item& item)
    {
        return item.kind == Kind::HardLine || item.text.find('\n') != std::string::npos;
    }

    /// Running sums of the flat widths and of the forced breaks, so that a fit is one subtraction.
    void measure()
    {
        m_widths.push_back(0);
        m_forced.push_back(0);
        for (const Item& item : m_items) {
            const bool blank =
                item.kind == Kind::Space || item.kind == Kind::Line || item.kind == Kind::FillLine;
            m_widths.push_back(m_widths.back() + characterCount(item.text) + (blank ? 1 : 0));
            m_forced.push_back(m_forced.back() + (forcesBreak(item) ? 1 : 0));
        }
    }

    /// Whether the items [begin, end) and what is glued to them fit on the rest of the line.
    bool fits(std::size_t begin, std::size_t end) const
    {
        if (m_forced[end] != m_forced[begin])
            return false;
        while (end < m_items.size() && !mayBreak(m_items[end].kind))
            ++end;
        return column() + m_widths[end] - m_widths[begin] <= m_width;
    }

    std::size_t column() const { return m_atStart ? std::size_t(m_lineIndent) : m_column; }

    void one(std::size_t i)
    {
        const Item& item = m_items[i];
        const bool broken = m_groups.back().broken;
        switch (item.kind) {
        case Kind::Text:
            return put(item.text);
        case Kind::Space:
            return blank();
        case Kind::Line:
            return broken ? newline() : blank();
        case Kind::SoftLine:
            if (broken)
                newline();
            return;
        case Kind::FillLine:
            return broken && !fits(i, endOfFill(i + 1)) ? newline() : blank();
        case Kind::ClosingLine:
            if (broken) {
                newline();
                m_lineIndent = m_groups[m_groups.size() - 2].indent;
            }
            return;
        case Kind::HardLine:
            return newline();
        case Kind::Open:
            m_groups.push_back({!fits(i, item.partner), m_groups.back().indent + item.indent});
            return;
        case Kind::Close:
            m_groups.pop_back();
            return;
        }
    }

    /// Up to the next place on the same level that may break.
    std::size_t endOfFill(std::size_t i) const
    {
        while (i < m_items.size() && !mayBreak(m_items[i].kind) && m_items[i].kind != Kind::Close)
            i = m_items[i].kind == Kind::Open ? m_items[i].partner + 1 : i + 1;
        return i;
    }

    void put(std::string_view text)
    {
        if (text.empty())
            return;
        if (m_atStart) {
            if (!m_out.empty())
                m_out += '\n';
            m_out.append(std::size_t(m_lineIndent), ' ');
            m_column = std::size_t(m_lineIndent);
            m_atStart = false;
        } else if (m_blank) {
            m_out += ' ';
            ++m_column;
        }
        m_blank = false;
        m_out += text;
        const std::size_t lastBreak = text.rfind('\n');
        m_column = lastBreak == std::string_view::npos ? m_column + characterCount(text)
                                                       : characterCount(text.substr(lastBreak + 1));
    }

    void blank() { m_blank = true; }

    void newline()
    {
        m_atStart = true;
        m_blank = false;
        m_lineIndent = m_groups.back().indent;
    }

    const std::vector<Item>& m_items;
    std::size_t m_width;
    std::vector<std::size_t> m_widths;
    std::vector<std::size_t> m_forced;
    std::vector<Group> m_groups;
    std::string m_out;
    std::size_t m_column = 0;
    int m_lineIndent = 0;
    bool m_atStart = true;
    bool m_blank = false;
};

std::string Layout::render(std::size_t width) const
{
    return Renderer(m_items, width).run();
}

} // namespace scout::soql
