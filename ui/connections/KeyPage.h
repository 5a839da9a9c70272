// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/KeyController.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QBoxLayout;

namespace scout::kit {
class Card;
class Desktop;
class FieldError;
class Label;
class SecretField;
} // namespace scout::kit

namespace scout::connections {

class FileField;
class KeyResultCard;

/// The second step of JWT Bearer: a new key and certificate, or the user's own.
class KeyPage : public QWidget {
    Q_OBJECT

public:
    KeyPage(KeyController& controller, kit::Desktop& desktop, const Clock& clock, QWidget* parent = nullptr);

    /// Whether there is a pair; what is missing is then said.
    bool isComplete();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QLayout* makeSources();
    QWidget* makeGenerate();
    QWidget* makeLoad();
    QLayout* makeSize();
    void connectParts();
    void generate();
    void load();
    void showState();
    TimePoint until() const;

    KeyController& m_controller;
    kit::Desktop& m_desktop;
    const Clock& m_clock;
    QPushButton* m_newKey;
    QPushButton* m_ownKey;
    QStackedWidget* m_sources;
    QBoxLayout* m_columns;
    QButtonGroup* m_size;
    QLineEdit* m_name;
    kit::FieldError* m_nameError;
    QComboBox* m_years;
    kit::Label* m_until;
    QPushButton* m_generate;
    FileField* m_keyFile;
    FileField* m_certificateFile;
    kit::SecretField* m_passphrase;
    QPushButton* m_load;
    kit::FieldError* m_loadError;
    KeyResultCard* m_result;
};

} // namespace scout::connections
