// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace scout::kit {
class ElidedLabel;
}

namespace scout::shell {

/// Looks like a field in the middle of the top bar and opens the command palette.
class PaletteField : public QPushButton {
    Q_OBJECT

public:
    explicit PaletteField(QWidget* parent = nullptr);

    /// 208 instead of 344 px.
    void setCompact(bool compact);

private:
    kit::ElidedLabel* m_text;
};

} // namespace scout::shell
