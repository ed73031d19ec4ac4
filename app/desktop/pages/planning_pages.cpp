// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/planning_pages.h"

#include "desktop.h"
#include "ui/planning/plan_page.h"
#include "ui/planning/routes_page.h"

namespace botiquin::desktop {

ui::Page *makePlan(Desktop &desktop)
{
    auto &workplace = desktop.workplace();
    auto *page = new ui::PlanPage(desktop.station(), workplace.authority(), desktop.person(), workplace.round());
    QObject::connect(page, &ui::PlanPage::routesRequested, &desktop,
                     [&desktop] { desktop.open(QStringLiteral("routes")); });
    return page;
}

ui::Page *makeRoutes(Desktop &desktop)
{
    return new ui::RoutesPage(desktop.station(), desktop.workplace().authority(), desktop.person());
}

} // namespace botiquin::desktop
