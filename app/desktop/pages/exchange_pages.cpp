// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/exchange_pages.h"

#include "code_giving.h"
#include "desktop.h"
#include "letter_errand.h"
#include "storage/books/sql_day_book.h"
#include "storage/books/sql_device_book.h"
#include "storage/exchange/sql_exchange_book.h"
#include "ui/enrolment/devices_page.h"
#include "ui/exchange/exchange_page.h"
#include "ui/supervision/unit_days_page.h"

namespace botiquin::desktop {

namespace {

/// The courier's, or what letters have left behind where it speaks with nobody.
ExchangeStatus statusOf(Desktop &desktop)
{
    auto status = desktop.courier().status();
    if (!status.centre.isEmpty())
        return status;
    status.memory = desktop.exchange().memory().value_or(ExchangeMemory());
    status.waiting = desktop.exchange().waiting(desktop.station().writer.device).value_or(Waiting{0, std::nullopt});
    return status;
}

/// What came of it is shown on the page, until which no other begins.
void watch(Desktop &desktop, ui::ExchangePage &page, LetterErrand &errand, ui::LetterCard::Errand kind)
{
    page.letters().setBusy(kind);
    QObject::connect(&errand, &LetterErrand::done, &page, [&desktop, &page, &errand](const ui::LetterCard::Done &done) {
        page.letters().show(done);
        if (done.recorded > 0)
            Q_EMIT desktop.courier().newsCame();
        page.showNews();
        errand.deleteLater();
    });
    QObject::connect(&errand, &LetterErrand::refused, &page, [&desktop, &page, &errand](const QString &name) {
        page.letters().showWhyNot(name);
        if (name == u"storeIsBehind") { // What others wrote has come all the same.
            Q_EMIT desktop.courier().newsCame();
            desktop.onStoreIsBehind();
        }
        errand.deleteLater();
    });
}

void connectLetters(Desktop &desktop, ui::ExchangePage &page)
{
    using ui::LetterCard;
    const auto store = [&desktop] { return desktop.workplace().store().path(); };
    QObject::connect(&page.letters(), &LetterCard::writeWanted, &page, [&desktop, &page, store](const QString &file) {
        watch(desktop, page, *LetterErrand::writing(file, store(), &page), LetterCard::Errand::write);
    });
    QObject::connect(&page.letters(), &LetterCard::takeWanted, &page, [&desktop, &page, store](const QString &answer) {
        watch(desktop, page, *LetterErrand::taking(answer, store(), &page), LetterCard::Errand::take);
    });
    QObject::connect(&page.letters(), &LetterCard::carryWanted, &page,
                     [&desktop, &page, store](const QString &letter, const QString &answer) {
                         const QString centre = desktop.courier().status().centre;
                         watch(desktop, page, *LetterErrand::carrying(letter, answer, centre, store(), &page),
                               LetterCard::Errand::carry);
                     });
}

} // namespace

ui::Page *makeExchange(Desktop &desktop)
{
    auto *page = new ui::ExchangePage(desktop.station(), desktop.exchange(), [&desktop] { return statusOf(desktop); });
    connectLetters(desktop, *page);
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
        QObject::connect(giving, &CodeGiving::given, page, [&desktop, page, giving](ui::CodeGiven code) {
            code.centre = SqlExchangeBook(desktop.workplace().store().sql()).centre().value_or(QString());
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
