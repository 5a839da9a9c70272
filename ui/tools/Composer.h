// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace scout::kit {
class Label;
}

namespace scout::tools {

/// Where requests are written. Enter sends, Shift+Enter starts a new line; while one runs the button stops
/// it.
class Composer : public QWidget {
    Q_OBJECT

public:
    explicit Composer(QWidget* parent = nullptr);

    QString text() const;
    void setText(const QString& text);
    /// Requests can be sent.
    void setReady(bool ready);
    void setRunning(bool running);
    /// "Runs in Larkfield UAT".
    void setPlace(const QString& place);

Q_SIGNALS:
    void sent(const QString& request);
    void stopRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void send();
    void refresh();

    QPlainTextEdit* m_text;
    QPushButton* m_send;
    QPushButton* m_stop;
    kit::Label* m_place;
    bool m_ready = false;
    bool m_running = false;
};

} // namespace scout::tools
