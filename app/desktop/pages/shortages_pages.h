// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace botiquin::ui {
class Page;
}

namespace botiquin::desktop {

class Desktop;

/// Says that a medicine is short.
[[nodiscard]] ui::Page *makeShortage(Desktop &desktop);
/// A clinic's own reports.
[[nodiscard]] ui::Page *makeOwnShortages(Desktop &desktop);
/// Every clinic's, for whoever answers.
[[nodiscard]] ui::Page *makeShortages(Desktop &desktop);

} // namespace botiquin::desktop
