// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QPushButton;
class QUrl;
class QVBoxLayout;

namespace scout::kit {
class Label;
}

namespace scout::connections {

class FailurePage;
class UserTrials;

/// The last step of JWT Bearer until all users are in: what each came to, and how to mend the first that was
/// refused.
class UserTrialsPage : public QWidget {
    Q_OBJECT

public:
    explicit UserTrialsPage(UserTrials& trials, QWidget* parent = nullptr);

    /// From which the address of the org's Setup follows.
    void setLoginUrl(const std::string& url) { m_loginUrl = url; }

Q_SIGNALS:
    void retryRequested();
    void removeRequested(const QString& username);
    void setupRequested(const QUrl& page);

private:
    void showTrials();
    void showRows();
    void showFailure();

    UserTrials& m_trials;
    std::string m_loginUrl;
    kit::Label* m_title;
    kit::Label* m_subtitle;
    QGridLayout* m_table;
    FailurePage* m_failure;
    QPushButton* m_remove;
};

} // namespace scout::connections
