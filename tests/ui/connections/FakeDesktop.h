// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/Desktop.h"

#include <QUrl>

#include <vector>

namespace scout::test {

/// Answers in the user's place, and remembers what was asked.
class FakeDesktop final : public kit::Desktop {
public:
    bool accepts = true;
    std::vector<kit::Question> questions;
    std::vector<QUrl> opened;

    Task<bool> confirm(QWidget*, kit::Question question) override
    {
        questions.push_back(std::move(question));
        co_return accepts;
    }
    Task<QString> openFile(QWidget*, kit::FileRequest) override { co_return QString(); }
    Task<QString> saveFile(QWidget*, kit::FileRequest) override { co_return QString(); }
    bool openUrl(const QUrl& url) override
    {
        opened.push_back(url);
        return true;
    }
};

} // namespace scout::test
