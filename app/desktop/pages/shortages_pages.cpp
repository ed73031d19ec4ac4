// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/shortages_pages.h"

#include "desktop.h"
#include "ui/shortages/shortage_list_page.h"
#include "ui/shortages/shortage_page.h"

namespace botiquin::desktop {

namespace {

ui::Page *makeList(Desktop &desktop, ui::ShortageListPage::Whose whose)
{
    auto *page = new ui::ShortageListPage(desktop.station(), desktop.person(), desktop.printer(), whose);
    QObject::connect(page, &ui::ShortageListPage::backRequested, &desktop, &Desktop::goBack);
    return page;
}

} // namespace

ui::Page *makeShortage(Desktop &desktop)
{
    auto *page = new ui::ShortagePage(desktop.station(), desktop.person(), desktop.printer());
    QObject::connect(page, &ui::ShortagePage::read, &desktop, &Desktop::recordScan);
    QObject::connect(page, &ui::ShortagePage::scanAnswered, &desktop, &Desktop::playFor);
    QObject::connect(page, &ui::ShortagePage::listRequested, &desktop,
                     [&desktop] { desktop.open(QStringLiteral("ownShortages")); });
    return page;
}

ui::Page *makeOwnShortages(Desktop &desktop)
{
    return makeList(desktop, ui::ShortageListPage::Whose::own);
}

ui::Page *makeShortages(Desktop &desktop)
{
    return makeList(desktop, ui::ShortageListPage::Whose::everybodys);
}

} // namespace botiquin::desktop
