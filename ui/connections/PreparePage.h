// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace scout::connections {

class PlaceField;

/// The first step of JWT Bearer: what must be in place, and which org it is.
class PreparePage : public QWidget {
    Q_OBJECT

public:
    explicit PreparePage(QWidget* parent = nullptr);

    PlaceField& place() const { return *m_place; }
    QString name() const;

private:
    QWidget* makeChecklist();
    QWidget* makeFields();

    PlaceField* m_place;
    QLineEdit* m_name;
};

} // namespace scout::connections
