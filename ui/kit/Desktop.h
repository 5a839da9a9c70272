// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Task.h"

#include <QString>

class QUrl;
class QWidget;

namespace scout::kit {

/// A question whose answers are verbs: "Disconnect" and "Stay connected", never OK and Cancel.
struct Question {
    QString title;
    QString text;
    QString accept;
    QString decline;
};

struct FileRequest {
    QString title;
    QString folder;
    QString filter; ///< as "Certificates (*.pem *.crt)"
    QString suggestedName;
};

/// What the program asks of the desktop. Behind an interface so that a test answers in the user's place.
/// GUI thread; nothing blocks: the dialogs are window-modal and the tasks resume when they close. A task that
/// is dropped closes its dialog.
class Desktop {
public:
    virtual ~Desktop() = default;

    /// False for the declining button, for Esc and for closing the window.
    virtual Task<bool> confirm(QWidget* parent, Question question) = 0;
    /// An empty path when the user chose none.
    virtual Task<QString> openFile(QWidget* parent, FileRequest request) = 0;
    virtual Task<QString> saveFile(QWidget* parent, FileRequest request) = 0;
    /// Shows a page in the user's browser. False where no browser could be started.
    virtual bool openUrl(const QUrl& url) = 0;
};

/// The one that people see.
class SystemDesktop final : public Desktop {
public:
    Task<bool> confirm(QWidget* parent, Question question) override;
    Task<QString> openFile(QWidget* parent, FileRequest request) override;
    Task<QString> saveFile(QWidget* parent, FileRequest request) override;
    bool openUrl(const QUrl& url) override;
};

} // namespace scout::kit
