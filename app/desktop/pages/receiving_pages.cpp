// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/receiving_pages.h"

#include "desktop.h"
#include "devices/gps_source.h"
#include "ui/receiving/deliveries_page.h"
#include "ui/receiving/delivery_page.h"
#include "ui/receiving/send_page.h"

namespace botiquin::desktop {

namespace {

const QString deliveriesName = QStringLiteral("deliveries");
const QString deliveryName = QStringLiteral("delivery");

void openBox(Desktop &desktop, const Sscc &sscc)
{
    auto *delivery = qobject_cast<ui::DeliveryPage *>(desktop.page(deliveryName));
    if (delivery != nullptr && delivery->showBox(sscc))
        desktop.open(deliveryName);
}

} // namespace

ui::Page *makeDeliveries(Desktop &desktop)
{
    auto *page = new ui::DeliveriesPage(desktop.station());
    QObject::connect(page, &ui::DeliveriesPage::boxChosen, &desktop, [&desktop](const Sscc &sscc) { openBox(desktop, sscc); });
    QObject::connect(page, &ui::DeliveriesPage::read, &desktop, &Desktop::recordScan);
    QObject::connect(page, &ui::DeliveriesPage::scanAnswered, &desktop, &Desktop::playFor);
    return page;
}

/// The GPS looks from the start, as it takes a while to find its place. BOTIQUIN_GPS names a receiver that cannot be
/// found by itself, e.g. "serial:ttyS0".
ui::Page *makeDelivery(Desktop &desktop)
{
    auto *gps = new GpsSource;
    auto *page = new ui::DeliveryPage(desktop.station(), desktop.person(), gps);
    gps->setParent(page);
    gps->start(qEnvironmentVariable("BOTIQUIN_GPS"));
    QObject::connect(page, &ui::DeliveryPage::backRequested, &desktop, &Desktop::goBack);
    QObject::connect(page, &ui::DeliveryPage::read, &desktop, &Desktop::recordScan);
    QObject::connect(page, &ui::DeliveryPage::scanAnswered, &desktop, &Desktop::playFor);
    QObject::connect(page, &ui::DeliveryPage::received, &desktop, [&desktop](const Sscc &sscc, const QString &stillToCome) {
        desktop.open(deliveriesName);
        if (auto *deliveries = qobject_cast<ui::DeliveriesPage *>(desktop.page(deliveriesName)))
            deliveries->sayReceived(sscc, stillToCome);
    });
    return page;
}

ui::Page *makeSend(Desktop &desktop)
{
    auto *page = new ui::SendPage(desktop.station(), desktop.person());
    page->setOutput(desktop.printer());
    QObject::connect(page, &ui::SendPage::read, &desktop, &Desktop::recordScan);
    QObject::connect(page, &ui::SendPage::scanAnswered, &desktop, &Desktop::playFor);
    return page;
}

} // namespace botiquin::desktop
