// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/Label.h"

namespace scout::kit {

/// One line that is cut at the right where its place is too narrow; the tooltip then has the whole of it.
class ElidedLabel : public Label {
    Q_OBJECT

public:
    using Label::Label;

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    bool isElided() const;
};

} // namespace scout::kit
