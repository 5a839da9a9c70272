// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/AutoNumber.h"

namespace scout::demoorg {

namespace {

std::string padded(std::int64_t number, std::size_t width)
{
    const std::string digits = std::to_string(number);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

} // namespace

std::string caseNumberText(std::int64_t number)
{
    constexpr std::int64_t kBeforeFirst = 1000;
    return padded(kBeforeFirst + number, 8);
}

std::string invoiceNumberText(std::int64_t number)
{
    return "INV-" + padded(number, 5);
}

} // namespace scout::demoorg
