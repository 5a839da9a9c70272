// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/Completion.h"

#include <deque>

namespace scout::soql {

/// Keeps of the candidates what matches the typed prefix, and puts the likeliest first: what begins with
/// it, before what has a word that does, before what only has it inside; then by kind; then Id and Name;
/// then by name.
class CandidateList {
public:
    CandidateList(std::string_view prefix, SourceRange replaces);

    void add(Completion candidate);
    std::vector<Completion> take();

private:
    struct Ranked {
        int rank;
        std::string key;
        Completion completion;
    };

    std::string m_prefix; ///< in lower case
    SourceRange m_replaces;
    std::deque<Ranked> m_candidates; ///< grows without moving: there can be thousands
};

} // namespace scout::soql
