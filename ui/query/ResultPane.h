// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/ErrorText.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QScrollArea;
class QStackedWidget;

namespace scout::kit {
class BusyBar;
}

namespace scout::query {

class Placeholder;
class ResultHeader;
class ResultModel;
class ResultView;

/// What a query brought: the grid, or the sentence or error panel in its place.
class ResultPane : public QWidget {
    Q_OBJECT

public:
    explicit ResultPane(ResultModel& model, QWidget* parent = nullptr);

    void showRows();
    void showPlaceholder(const QString& sentence, const QString& action = {});
    void showError(const kit::ErrorText& error);

    ResultHeader& header() { return *m_header; }
    enum class Busy { No, LoadingMore, Replacing };
    /// After 300 ms: the busy line, and rows that will be replaced in a lighter colour.
    void setBusy(Busy busy);

Q_SIGNALS:
    void placeholderTriggered();
    void errorActionTriggered();

private:
    ResultHeader* m_header;
    kit::BusyBar* m_busy;
    QStackedWidget* m_stack;
    ResultView* m_rows;
    Placeholder* m_placeholder;
    QScrollArea* m_error;
    std::optional<kit::ErrorText> m_shownError;
    QTimer m_dim;
};

} // namespace scout::query
