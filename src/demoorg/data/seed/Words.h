// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace scout::demoorg::seeding {

struct Place {
    std::string_view city;
    std::string_view state;
    std::string_view country;
    std::string_view postalCode;
    std::string_view dialCode;
    double latitude;
    double longitude;
};

/// What names and texts are put together from.
namespace words {

std::span<const std::string_view> knownCompanies();
std::span<const std::string_view> companyFirst();
std::span<const std::string_view> companySecond();
std::span<const std::string_view> companyForm();
std::span<const std::string_view> firstNames();
std::span<const std::string_view> lastNames();
std::span<const std::string_view> streets();
std::span<const std::string_view> titles();
std::span<const std::string_view> departments();
std::span<const std::string_view> products();
std::span<const std::string_view> caseSubjects();
std::span<const std::string_view> nextSteps();
std::span<const Place> places();

} // namespace words

} // namespace scout::demoorg::seeding
