// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace scout::demoorg::seeding {

/// A product with its standard price. Product n, and entry n of the standard price book, is element n-1.
struct Product {
    std::string_view name;
    std::string_view code;
    std::string_view family;
    double price;
};

std::span<const Product> products();

} // namespace scout::demoorg::seeding
