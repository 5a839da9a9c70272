// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/TaskScope.h"
#include "connections/KeyController.h"
#include "kit/Card.h"

class QPushButton;

namespace scout::kit {
class CopyButton;
class Desktop;
class FactList;
class Label;
class SecretField;
class StatusIcon;
} // namespace scout::kit

namespace scout::connections {

/// The pair that a JWT connection will use: that it matches, what it is, and the file for Salesforce.
class KeyResultCard : public kit::Card {
    Q_OBJECT

public:
    KeyResultCard(
        KeyController& controller, kit::Desktop& desktop, const Clock& clock, QWidget* parent = nullptr);

    void showState();

private:
    QWidget* makeHead();
    void addUpload();
    void addBackup();
    Task<> saveCertificate();
    Task<> saveKey();

    KeyController& m_controller;
    kit::Desktop& m_desktop;
    const Clock& m_clock;
    kit::StatusIcon* m_icon;
    kit::Label* m_title;
    kit::Label* m_subtitle;
    QWidget* m_details;
    kit::FactList* m_facts;
    kit::Label* m_fileName;
    kit::CopyButton* m_copy;
    QPushButton* m_save;
    kit::SecretField* m_passphrase;
    QPushButton* m_saveKey;
    kit::Label* m_saved;
    TaskScope m_tasks;
};

/// What the certificate of a pair is called as a file: "scout-desktop.crt".
QString certificateFileName(const KeyPair& pair);

} // namespace scout::connections
