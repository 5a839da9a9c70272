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
    QString chosenFile; ///< empty: the user chooses none
    std::vector<kit::FileRequest> fileRequests;

    Task<bool> confirm(QWidget*, kit::Question question) override
    {
        questions.push_back(std::move(question));
        co_return accepts;
    }
    Task<QString> openFile(QWidget*, kit::FileRequest request) override
    {
        fileRequests.push_back(std::move(request));
        co_return chosenFile;
    }
    Task<QString> saveFile(QWidget*, kit::FileRequest request) override
    {
        fileRequests.push_back(std::move(request));
        co_return chosenFile;
    }
    bool openUrl(const QUrl& url) override
    {
        opened.push_back(url);
        return true;
    }
};

} // namespace scout::test
