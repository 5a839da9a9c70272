// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/ToolResult.h"

#include <QTableView>

namespace scout::tools {

/// The rows of an answer: as high as its rows, up to ten, and scrolling from there.
class ResultTable : public QTableView {
    Q_OBJECT

public:
    static constexpr int kMostVisibleRows = 10;

    explicit ResultTable(agent::ToolResult result, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    /// At its end the wheel scrolls the conversation.
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace scout::tools
