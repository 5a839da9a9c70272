// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/Advice.h"

#include <span>

namespace scout::advice {

/// One known failure. `code` is ours or Salesforce's; where Salesforce uses one code for several causes,
/// `text` is a part of its sentence, case ignored, that tells them apart.
struct Entry {
    std::string_view code;
    std::string_view text;
    std::string_view title;
    std::string_view cause;
    std::vector<std::string_view> fixes;
    Who who = Who::User;
    std::string_view setupPath = {};
    std::string_view adminText = {};
    /// Other codes of the same failure: ours beside Salesforce's, or an older word of theirs.
    std::vector<std::string_view> aliases = {};
};

/// The entries of each topic; within one, the entry with a `text` stands before the one without.
std::span<const Entry> signInEntries();
std::span<const Entry> grantEntries();
std::span<const Entry> accessEntries();
std::span<const Entry> recordEntries();
std::span<const Entry> statusEntries();
std::span<const Entry> keyEntries();
std::span<const Entry> dataEntries();
std::span<const Entry> localEntries();

/// All of them, in the order in which they are searched.
std::vector<std::span<const Entry>> everyTopic();

/// The first entry for a code and what was said with it; null if there is none.
const Entry* findEntry(std::string_view code, std::string_view text);

/// What is said of a kind when nothing more exact is known.
const Entry& entryFor(ErrorKind kind);

} // namespace scout::advice
