// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/Desktop.h"

#include <QWidget>

#include <filesystem>

class QLineEdit;

namespace scout::connections {

/// The path of a file, typed, chosen or dropped on it.
class FileField : public QWidget {
    Q_OBJECT

public:
    /// `filter` as for kit::FileRequest.
    FileField(const QString& label, const QString& filter, kit::Desktop& desktop, QWidget* parent = nullptr);
    ~FileField() override;

    QLineEdit* edit() const { return m_edit; }
    std::filesystem::path path() const;

Q_SIGNALS:
    void pathChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose();

    struct Choosing;

    QString m_title;
    QString m_filter;
    kit::Desktop& m_desktop;
    QLineEdit* m_edit;
    std::unique_ptr<Choosing> m_choosing;
};

} // namespace scout::connections
