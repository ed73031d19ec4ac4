// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/exchange_pages.h"

#include "code_giving.h"
#include "desktop.h"
#include "storage/books/sql_day_book.h"
#include "storage/books/sql_device_book.h"
#include "ui/enrolment/devices_page.h"
#include "ui/exchange/exchange_page.h"
#include "ui/supervision/unit_days_page.h"

namespace botiquin::desktop {

ui::Page *makeExchange(Desktop &desktop)
{
    auto *page = new ui::ExchangePage(desktop.station(), desktop.exchange(),
                                      [&desktop] { return desktop.courier().status(); });
    QObject::connect(&desktop.courier(), &Courier::statusChanged, page, [page] {
        if (page->isVisible())
            page->showNews();
    });
    QObject::connect(page, &ui::ExchangePage::speakWanted, &desktop.courier(), &Courier::speakNow);
    QObject::connect(page, &ui::ExchangePage::backWanted, &desktop, &Desktop::goBack);
    return page;
}

ui::Page *makeDevices(Desktop &desktop)
{
    auto *page = new ui::DevicesPage(desktop.station(), std::make_unique<SqlDeviceBook>(desktop.workplace().store().sql()));
    QObject::connect(page, &ui::DevicesPage::codeWanted, page, [&desktop, page](const Clues &facility, const QString &label) {
        page->setMaking(true);
        auto *giving = new CodeGiving(desktop.workplace().store().path(), desktop.person().user, facility, label, page);
        QObject::connect(giving, &CodeGiving::given, page, [&desktop, page, giving](const ui::CodeGiven &code) {
            page->show(code);
            giving->deleteLater();
            // The centre is to know of it before the new computer calls.
            desktop.station().journal.publish();
            desktop.courier().speakNow();
        });
        QObject::connect(giving, &CodeGiving::refused, page, [page, giving](const QString &name) {
            page->showWhyNot(name);
            giving->deleteLater();
        });
    });
    return page;
}

ui::Page *makeUnitDays(Desktop &desktop)
{
    return new ui::UnitDaysPage(desktop.station(), std::make_unique<SqlDayBook>(desktop.workplace().store().sql()));
}

} // namespace botiquin::desktop
