// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace botiquin::ui {
class ImportTask;
class Page;
}

namespace botiquin::desktop {

class Desktop;

ui::Page *makePlan(Desktop &desktop);
ui::Page *makeRounds(Desktop &desktop);
ui::Page *makeRoutes(Desktop &desktop);
ui::Page *makeFleet(Desktop &desktop);
ui::Page *makeImport(Desktop &desktop);

/// Shows the page of imports with that one.
void openImport(Desktop &desktop, const std::shared_ptr<ui::ImportTask> &task);

} // namespace botiquin::desktop
