// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_list.h"

#include "desktop.h"
#include "pages/counting_pages.h"
#include "pages/dispatch_pages.h"
#include "pages/dispensing_pages.h"
#include "pages/exchange_pages.h"
#include "pages/planning_pages.h"
#include "pages/recall_pages.h"
#include "pages/receiving_pages.h"
#include "pages/shortages_pages.h"
#include "ui/printing/sheets.h"
#include "ui/scanning/scan_log_page.h"
#include "ui/settings/settings_page.h"
#include "ui/receiving/receive_page.h"
#include "ui/stock/stock_card_page.h"
#include "ui/stock/stock_page.h"
#include "ui/supervision/incidents_page.h"
#include "ui/wording/stock_words.h"

namespace botiquin::desktop {

namespace {

ui::Page *makeScanLog(Desktop &desktop)
{
    auto *page = new ui::ScanLogPage(desktop.station().books.scans, desktop.station().books.people);
    QObject::connect(page, &ui::ScanLogPage::backWanted, &desktop, &Desktop::goBack);
    return page;
}

void openCard(Desktop &desktop, const Clave &item)
{
    if (auto *card = qobject_cast<ui::StockCardPage *>(desktop.page(QStringLiteral("stockCard")))) {
        card->showItem(item);
        desktop.open(QStringLiteral("stockCard"));
    }
}

ui::Page *makeStock(Desktop &desktop)
{
    auto *page = new ui::StockPage(desktop.station());
    QObject::connect(page, &ui::StockPage::cardRequested, &desktop,
                     [&desktop](const Clave &item) { openCard(desktop, item); });
    QObject::connect(page, &ui::StockPage::read, &desktop, &Desktop::recordScan);
    QObject::connect(page, &ui::StockPage::scanAnswered, &desktop, &Desktop::playFor);
    return page;
}

ui::Page *makeStockCard(Desktop &desktop)
{
    auto *page = new ui::StockCardPage(desktop.station(), desktop.person(), desktop.printer());
    QObject::connect(page, &ui::StockCardPage::backRequested, &desktop, &Desktop::goBack);
    connectOutlook(*page, desktop);
    return page;
}

ui::Page *makeReceive(Desktop &desktop)
{
    auto *page = new ui::ReceivePage(desktop.station(), desktop.person(), desktop.receptions(), desktop.printer());
    QObject::connect(page, &ui::ReceivePage::scanAnswered, &desktop, &Desktop::playFor);
    QObject::connect(page, &ui::ReceivePage::read, &desktop, &Desktop::recordScan);
    return page;
}

ui::Page *makeIncidents(Desktop &desktop)
{
    auto *page = new ui::IncidentsPage(desktop.station(), desktop.person());
    QObject::connect(page, &ui::IncidentsPage::cardRequested, &desktop,
                     [&desktop](const Clave &item) { openCard(desktop, item); });
    return page;
}

void printSheet(Desktop &desktop, ui::SettingsPage &page, const ui::Document &document)
{
    const auto delivered = desktop.printer().deliver(document);
    if (delivered && delivered->isLeft())
        desktop.notice().say(ui::compose(ui::leftWords()), ui::Meaning::info);
    else if (delivered)
        page.sayPrinted(delivered->where);
    else
        page.sayNotPrinted(ui::words(delivered.error()));
}

ui::Page *makeSettings(Desktop &desktop)
{
    auto *page = new ui::SettingsPage(
        [&desktop] { return desktop.setup(); }, desktop.session().may(Right::changeSettings),
        [&desktop](const ui::Setup &setup) { return desktop.keepSetup(setup); }, desktop.sounds());
    QObject::connect(page, &ui::SettingsPage::read, &desktop, &Desktop::recordScan);
    const auto sayExchange = [&desktop, page] { page->sayExchange(desktop.courier().status(), desktop.station().now()); };
    QObject::connect(&desktop.courier(), &Courier::statusChanged, page, sayExchange);
    QObject::connect(page, &ui::SettingsPage::exchangeWanted, &desktop.courier(), &Courier::speakNow);
    sayExchange();
    QObject::connect(page, &ui::SettingsPage::commandSheetWanted, &desktop,
                     [&desktop, page] { printSheet(desktop, *page, ui::commandSheet()); });
    QObject::connect(page, &ui::SettingsPage::badgesWanted, &desktop, [&desktop, page] {
        const auto sheet = ui::badgeSheet(desktop.station());
        if (!sheet)
            page->sayNotPrinted(ui::words(sheet.error()));
        else if (!*sheet)
            page->sayNoBadges();
        else
            printSheet(desktop, *page, **sheet);
    });
    return page;
}

} // namespace

const std::vector<PageMaker> &pageMakers()
{
    static const std::vector<PageMaker> makers{
        {QStringLiteral("today"), {}, makeToday},
        {QStringLiteral("deliveries"), {Right::receiveDelivery}, makeDeliveries},
        {QStringLiteral("delivery"), {Right::receiveDelivery}, makeDelivery},
        {QStringLiteral("plan"), {Right::planRound}, makePlan},
        {QStringLiteral("rounds"), {Right::planRound}, makeRounds},
        {QStringLiteral("routes"), {Right::planRound}, makeRoutes},
        {QStringLiteral("import"), {Right::planRound, Right::countStock}, makeImport},
        {QStringLiteral("receive"), {Right::receiveStock}, makeReceive},
        {QStringLiteral("count"), {Right::countStock}, makeCount},
        {QStringLiteral("keyList"), {Right::countStock}, makeKeyList},
        {QStringLiteral("shortage"), {Right::reportShortage}, makeShortage},
        {QStringLiteral("ownShortages"), {Right::reportShortage}, makeOwnShortages},
        {QStringLiteral("shortages"), {Right::answerShortage}, makeShortages},
        {QStringLiteral("dispense"), {Right::dispense}, makeDispense},
        {QStringLiteral("given"), {Right::dispense}, makeGiven},
        {QStringLiteral("stock"), {}, makeStock},
        {QStringLiteral("stockCard"), {}, makeStockCard},
        {QStringLiteral("outlook"), {}, makeOutlook},
        {QStringLiteral("trips"), {Right::dispatch, Right::planRound}, makeTrips},
        {QStringLiteral("trip"), {Right::dispatch, Right::planRound}, makeTrip},
        {QStringLiteral("fleet"), {Right::planRound}, makeFleet},
        {QStringLiteral("send"), {Right::moveStock}, makeSend},
        {QStringLiteral("recalls"), {Right::issueRecall, Right::acknowledgeRecall}, makeRecalls},
        {QStringLiteral("trace"), {Right::issueRecall}, makeTrace},
        {QStringLiteral("incidents"), {Right::settleIncident}, makeIncidents},
        {QStringLiteral("unitDays"), {Right::settleIncident}, makeUnitDays},
        {QStringLiteral("devices"), {Right::importReference}, makeDevices, true},
        {QStringLiteral("scanLog"), {}, makeScanLog},
        {QStringLiteral("exchange"), {}, makeExchange},
        {QStringLiteral("settings"), {}, makeSettings},
    };
    return makers;
}

} // namespace botiquin::desktop
