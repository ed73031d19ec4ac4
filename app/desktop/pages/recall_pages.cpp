// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/recall_pages.h"

#include "desktop.h"
#include "storage/books/sql_today_book.h"
#include "storage/past_station.h"
#include "ui/recalls/recalls_page.h"
#include "ui/today/today_page.h"
#include "ui/tracing/trace_page.h"

namespace botiquin::desktop {

namespace {

/// A page with the book that only it reads.
class TodayWithBook : public ui::TodayPage
{
public:
    TodayWithBook(Desktop &desktop, std::unique_ptr<SqlTodayBook> book)
        : TodayPage(desktop.station(), *book, desktop.person(),
                    [&desktop](const QString &name) { return desktop.page(name) != nullptr; })
        , m_book(std::move(book))
    {
    }

private:
    std::unique_ptr<SqlTodayBook> m_book;
};

} // namespace

ui::Page *makeToday(Desktop &desktop)
{
    auto *page = new TodayWithBook(desktop, std::make_unique<SqlTodayBook>(desktop.workplace().store().sql()));
    QObject::connect(page, &ui::TodayPage::pageWanted, &desktop, &Desktop::open);
    return page;
}

ui::Page *makeRecalls(Desktop &desktop)
{
    return new ui::RecallsPage(desktop.station(), desktop.workplace().authority(), desktop.person());
}

ui::Page *makeTrace(Desktop &desktop)
{
    auto *page = new ui::TracePage(desktop.station());
    page->setPast(&pastStation);
    QObject::connect(page, &ui::TracePage::read, &desktop, &Desktop::recordScan);
    QObject::connect(page, &ui::TracePage::scanAnswered, &desktop, &Desktop::playFor);
    return page;
}

} // namespace botiquin::desktop
