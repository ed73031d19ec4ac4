// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/planning_pages.h"

#include "desktop.h"
#include "ui/dispatch/trips_page.h"
#include "ui/fleet/fleet_page.h"
#include "ui/importing/import_page.h"
#include "ui/packing/packing_pages.h"
#include "ui/planning/plan_page.h"
#include "ui/planning/rounds_page.h"
#include "ui/planning/routes_page.h"

namespace botiquin::desktop {

namespace {

/// Every page that goes by the round in hand has it from now on.
Outcome<void> useRound(Desktop &desktop, const RoundId &round)
{
    BQ_TRY(desktop.workplace().saveRound(round));
    if (auto *packing = desktop.packing())
        packing->setRound(round);
    if (auto *trips = qobject_cast<ui::TripsPage *>(desktop.page(QStringLiteral("trips"))))
        trips->setRound(round);
    return {};
}

} // namespace

void openImport(Desktop &desktop, const std::shared_ptr<ui::ImportTask> &task)
{
    if (auto *page = qobject_cast<ui::ImportPage *>(desktop.page(QStringLiteral("import")))) {
        page->take(task);
        desktop.open(QStringLiteral("import"));
    }
}

ui::Page *makePlan(Desktop &desktop)
{
    auto &workplace = desktop.workplace();
    auto *page = new ui::PlanPage(desktop.station(), workplace.authority(), desktop.person(), workplace.round());
    QObject::connect(page, &ui::PlanPage::routesRequested, &desktop,
                     [&desktop] { desktop.open(QStringLiteral("routes")); });
    QObject::connect(page, &ui::PlanPage::roundsRequested, &desktop,
                     [&desktop] { desktop.open(QStringLiteral("rounds")); });
    QObject::connect(page, &ui::PlanPage::importRequested, &desktop,
                     [&desktop](const std::shared_ptr<ui::ImportTask> &task) { openImport(desktop, task); });
    return page;
}

ui::Page *makeRounds(Desktop &desktop)
{
    auto &workplace = desktop.workplace();
    auto *page = new ui::RoundsPage(desktop.station(), workplace.authority(), desktop.person(), workplace.round(),
                                    [&desktop](const RoundId &round) { return useRound(desktop, round); });
    QObject::connect(page, &ui::RoundsPage::roundChanged, &desktop, [&desktop](const RoundId &round) {
        if (auto *plan = qobject_cast<ui::PlanPage *>(desktop.page(QStringLiteral("plan"))))
            plan->showRound(round);
    });
    QObject::connect(page, &ui::RoundsPage::left, &desktop, &Desktop::goBack);
    return page;
}

ui::Page *makeRoutes(Desktop &desktop)
{
    auto *page = new ui::RoutesPage(desktop.station(), desktop.workplace().authority(), desktop.person());
    QObject::connect(page, &ui::RoutesPage::importRequested, &desktop,
                     [&desktop](const std::shared_ptr<ui::ImportTask> &task) { openImport(desktop, task); });
    return page;
}

ui::Page *makeFleet(Desktop &desktop)
{
    auto *page = new ui::FleetPage(desktop.station(), desktop.person());
    QObject::connect(page, &ui::FleetPage::importRequested, &desktop,
                     [&desktop](const std::shared_ptr<ui::ImportTask> &task) { openImport(desktop, task); });
    return page;
}

ui::Page *makeImport(Desktop &desktop)
{
    auto *page = new ui::ImportPage;
    QObject::connect(page, &ui::ImportPage::left, &desktop, &Desktop::goBack);
    return page;
}

} // namespace botiquin::desktop
