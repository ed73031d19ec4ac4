// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace botiquin::ui {
class Page;
}

namespace botiquin::desktop {

class Desktop;

/// Boxes that are delivered here, the box in hand, and units that are sent away.
[[nodiscard]] ui::Page *makeDeliveries(Desktop &desktop);
[[nodiscard]] ui::Page *makeDelivery(Desktop &desktop);
[[nodiscard]] ui::Page *makeSend(Desktop &desktop);

} // namespace botiquin::desktop
