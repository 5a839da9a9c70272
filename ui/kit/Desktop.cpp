// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/Desktop.h"

#include "async/SignalAwaiter.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace scout::kit {

namespace {

/// Its parent may delete the dialog first, with the window; else it goes with the frame that waits for it.
template <class Dialog> class OwnedDialog {
public:
    explicit OwnedDialog(Dialog* dialog)
        : m_dialog(dialog)
    { }
    OwnedDialog(const OwnedDialog&) = delete;
    OwnedDialog& operator=(const OwnedDialog&) = delete;
    ~OwnedDialog() { delete m_dialog; }

    Dialog* get() const { return m_dialog; }
    Dialog* operator->() const { return m_dialog; }

private:
    QPointer<Dialog> m_dialog;
};

Task<QString> chooseFile(QWidget* parent, FileRequest request, QFileDialog::AcceptMode mode)
{
    OwnedDialog dialog(new QFileDialog(parent, request.title, request.folder, request.filter));
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptSave ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->selectFile(request.suggestedName);
    dialog->open();
    co_await async::SignalAwaiter(dialog.get(), &QDialog::finished);
    if (!dialog.get() || dialog->result() != QDialog::Accepted)
        co_return QString();
    co_return dialog->selectedFiles().value(0);
}

} // namespace

Task<bool> SystemDesktop::confirm(QWidget* parent, Question question)
{
    OwnedDialog box(new QMessageBox(parent));
    box->setObjectName(u"confirm"_s);
    box->setWindowTitle(question.title);
    box->setText(question.title);
    box->setInformativeText(question.text);
    box->setTextFormat(Qt::PlainText);
    QPushButton* accept = box->addButton(question.accept, QMessageBox::AcceptRole);
    QPushButton* decline = box->addButton(question.decline, QMessageBox::RejectRole);
    box->setDefaultButton(decline);
    box->setEscapeButton(decline);
    box->open();
    co_await async::SignalAwaiter(box.get(), &QDialog::finished);
    co_return box.get() && box->clickedButton() == accept;
}

Task<QString> SystemDesktop::openFile(QWidget* parent, FileRequest request)
{
    co_return co_await chooseFile(parent, std::move(request), QFileDialog::AcceptOpen);
}

Task<QString> SystemDesktop::saveFile(QWidget* parent, FileRequest request)
{
    co_return co_await chooseFile(parent, std::move(request), QFileDialog::AcceptSave);
}

bool SystemDesktop::openUrl(const QUrl& url)
{
    return QDesktopServices::openUrl(url);
}

} // namespace scout::kit
