// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace botiquin::ui {
class Page;
}

namespace botiquin::desktop {

class Desktop;

ui::Page *makeExchange(Desktop &desktop);
ui::Page *makeDevices(Desktop &desktop);
ui::Page *makeUnitDays(Desktop &desktop);

} // namespace botiquin::desktop
