// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QWidget>

class QLineEdit;

namespace scout::kit {
class FieldError;
class Label;
} // namespace scout::kit

namespace scout::connections {

/// "https:// [your-company] .my.salesforce.com". Any address of the org can be pasted: it is cut to what is
/// needed as soon as it is there.
class MyDomainField : public QWidget {
    Q_OBJECT

public:
    explicit MyDomainField(QWidget* parent = nullptr);

    /// The address to sign in at; an Error has already been shown under the field.
    Result<std::string> loginUrl();
    QLineEdit* edit() const { return m_edit; }

Q_SIGNALS:
    /// The field was clicked while it was disabled.
    void wanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void cut(const QString& typed);
    void showSurroundings();

    kit::Label* m_scheme;
    QLineEdit* m_edit;
    kit::Label* m_suffix;
    kit::FieldError* m_error;
};

} // namespace scout::connections
