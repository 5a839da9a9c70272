// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/pages/Html.h"

#include <utility>
#include <vector>

namespace scout::demoorg {

/// The parts that forms are made of, each with its label. `id` and `name` of an input are the same.
struct TextField {
    std::string_view name;
    std::string_view label;
    std::string_view value = {};
    std::string_view type = "text";
    bool required = false;
    std::string_view hint = {};
};

void addTextField(Html& html, const TextField& field);
void addTextArea(Html& html, std::string_view name, std::string_view label, std::string_view value);
/// `value` is what the form sends where the box is ticked.
void addCheckBox(
    Html& html, std::string_view name, std::string_view value, std::string_view label, bool ticked);
/// Pairs of value and text.
void addChoice(Html& html, std::string_view name, std::string_view label,
    const std::vector<std::pair<std::string, std::string>>& options, std::string_view chosen);
void addFile(Html& html, std::string_view name, std::string_view label);
/// A form that is one button.
void addButtonForm(Html& html, std::string_view action, std::string_view csrf, std::string_view label,
    const std::vector<std::pair<std::string, std::string>>& hidden = {});
/// `<a href="…">text</a>`.
void addLink(Html& html, std::string_view href, std::string_view text);

} // namespace scout::demoorg
