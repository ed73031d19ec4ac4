// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/dispatch_pages.h"

#include "desktop.h"
#include "ui/dispatch/trip_page.h"
#include "ui/dispatch/trips_page.h"

namespace botiquin::desktop {

namespace {

void openTrip(Desktop &desktop, const TripId &trip)
{
    if (auto *page = qobject_cast<ui::TripPage *>(desktop.page(QStringLiteral("trip")))) {
        page->take(trip);
        desktop.open(QStringLiteral("trip"));
    }
}

} // namespace

ui::Page *makeTrips(Desktop &desktop)
{
    auto *page = new ui::TripsPage(desktop.station(), desktop.person(), desktop.workplace().round(), desktop.printer());
    QObject::connect(page, &ui::TripsPage::tripWanted, &desktop, [&desktop](const TripId &trip) { openTrip(desktop, trip); });
    QObject::connect(page, &ui::TripsPage::read, &desktop, &Desktop::recordScan);
    QObject::connect(page, &ui::TripsPage::scanAnswered, &desktop, &Desktop::playFor);
    return page;
}

ui::Page *makeTrip(Desktop &desktop)
{
    auto *page = new ui::TripPage(desktop.station(), desktop.person(), desktop.printer());
    QObject::connect(page, &ui::TripPage::left, &desktop, &Desktop::goBack);
    QObject::connect(page, &ui::TripPage::read, &desktop, &Desktop::recordScan);
    QObject::connect(page, &ui::TripPage::scanAnswered, &desktop, &Desktop::playFor);
    return page;
}

} // namespace botiquin::desktop
