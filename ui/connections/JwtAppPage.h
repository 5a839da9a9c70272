// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/Guide.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QBoxLayout;

namespace scout::kit {
class CopyRow;
class Label;
} // namespace scout::kit

namespace scout::connections {

class ConsumerKeyField;
class GuideView;
class UsernamesField;

/// The third step of JWT Bearer: the app in Salesforce, its consumer key and its users.
class JwtAppPage : public QWidget {
    Q_OBJECT

public:
    explicit JwtAppPage(QWidget* parent = nullptr);

    struct Values {
        std::string clientId;
        std::vector<std::string> usernames;
    };

    UsernamesField& usernames() const { return *m_usernames; }
    /// What the earlier steps decided, for the guide and the address of the token.
    void setContext(const QString& certificateFile, const QString& audience, const QString& placeName);
    /// Nothing if something is missing, which is then said under its field.
    std::optional<Values> values();

Q_SIGNALS:
    void setupRequested(const QString& setupPath);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeGuideCard();
    QWidget* makeForm();

    QBoxLayout* m_columns;
    QWidget* m_guideArea = nullptr;
    GuideView* m_guide = nullptr;
    ConsumerKeyField* m_consumerKey = nullptr;
    UsernamesField* m_usernames = nullptr;
    kit::CopyRow* m_audience = nullptr;
    kit::Label* m_audienceHint = nullptr;
};

} // namespace scout::connections
