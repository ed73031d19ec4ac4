// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace botiquin::ui {
class Page;
}

namespace botiquin::desktop {

class Desktop;

/// The counter.
[[nodiscard]] ui::Page *makeDispense(Desktop &desktop);
/// What was given on a day.
[[nodiscard]] ui::Page *makeGiven(Desktop &desktop);

} // namespace botiquin::desktop
