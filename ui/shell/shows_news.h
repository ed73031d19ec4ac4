// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace botiquin::ui {

/// A page whose figures events from elsewhere may change while it is shown.
class ShowsNews
{
public:
    virtual ~ShowsNews() = default;
    /// Reads what it shows again. The row in hand, what was typed and the focus stay.
    virtual void showNews() = 0;
};

} // namespace botiquin::ui
