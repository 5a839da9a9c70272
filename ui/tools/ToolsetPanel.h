// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace scout::agent {
struct Tool;
}
namespace scout::kit {
class Label;
}

namespace scout::tools {

/// At the left: who answers, the switch of the Salesforce toolset, and its tools.
class ToolsetPanel : public QWidget {
    Q_OBJECT

public:
    explicit ToolsetPanel(QWidget* parent = nullptr);

    bool isOn() const;
    void setOn(bool on);

Q_SIGNALS:
    void toggled(bool on);

private:
    void addPlanner(QVBoxLayout& rows);
    void addSwitch(QVBoxLayout& rows);
    void addTools(QVBoxLayout& rows);
    void addTool(QVBoxLayout& rows, const agent::Tool& tool);
    void refresh();

    QCheckBox* m_switch;
    kit::Label* m_count;
    QWidget* m_tools;
};

} // namespace scout::tools
