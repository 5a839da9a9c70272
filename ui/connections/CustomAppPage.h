// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/CustomAppForm.h"

class QBoxLayout;

namespace scout::connections {

class GuideView;
struct Guide;

/// What to do in Salesforce on the left, what to tell Scout Desktop on the right.
class CustomAppPage : public QWidget {
    Q_OBJECT

public:
    CustomAppPage(const QString& callbackUrl, const QString& secretsPlace, QWidget* parent = nullptr);

    CustomAppForm& form() const { return *m_form; }

Q_SIGNALS:
    void setupRequested(const QString& setupPath);
    /// The guide as text, for whoever may open Setup.
    void mailRequested(const QString& subject, const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeGuideColumn();
    Guide guide() const;
    void showGuide();

    QString m_callbackUrl;
    CustomAppForm* m_form;
    QBoxLayout* m_columns;
    QWidget* m_guideArea = nullptr;
    GuideView* m_guide = nullptr;
};

} // namespace scout::connections
