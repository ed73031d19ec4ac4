// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace botiquin::ui {
class Page;
}

namespace botiquin::desktop {

class Desktop;

ui::Page *makeToday(Desktop &desktop);
ui::Page *makeRecalls(Desktop &desktop);
ui::Page *makeTrace(Desktop &desktop);

} // namespace botiquin::desktop
