// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace scout::soql {

/// A text with places where it may break, and groups that stand on one line if they fit.
///
/// In a group that fits no place breaks; in one that does not, every line() and softLine() of its own
/// does, and a fillLine() where what follows would not fit. Groups break from the outside in.
class Layout {
public:
    void text(std::string_view text);
    void space() { m_items.push_back({Kind::Space}); } ///< nothing at the start of a line
    void line() { m_items.push_back({Kind::Line}); } ///< a space, or a break
    void softLine() { m_items.push_back({Kind::SoftLine}); } ///< nothing, or a break
    void fillLine() { m_items.push_back({Kind::FillLine}); } ///< a space, or a break if it must be
    void closingLine() { m_items.push_back({Kind::ClosingLine}); } ///< a softLine() at the outer indent
    void hardLine() { m_items.push_back({Kind::HardLine}); } ///< a break; its groups never fit
    void open(int indent);
    void close();

    /// Breaks lines longer than `width` characters where it can. Breaks side by side are one.
    std::string render(std::size_t width) const;

private:
    enum class Kind { Text, Space, Line, SoftLine, FillLine, ClosingLine, HardLine, Open, Close };
    struct Item {
        Kind kind;
        std::string text = {};
        int indent = 0;
        std::size_t partner = 0; ///< of Open: its Close
    };
    class Renderer;

    std::vector<Item> m_items;
    std::vector<std::size_t> m_open;
};

} // namespace scout::soql
