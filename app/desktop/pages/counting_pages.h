// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace botiquin::ui {
class Page;
class StockCardPage;
}

namespace botiquin::desktop {

class Desktop;

[[nodiscard]] ui::Page *makeCount(Desktop &desktop);
[[nodiscard]] ui::Page *makeKeyList(Desktop &desktop);
[[nodiscard]] ui::Page *makeOutlook(Desktop &desktop);
/// Lets a stock card ask how long its item lasts.
void connectOutlook(ui::StockCardPage &card, Desktop &desktop);

} // namespace botiquin::desktop
