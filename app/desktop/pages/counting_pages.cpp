// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/counting_pages.h"

#include "desktop.h"
#include "pages/planning_pages.h"
#include "ui/counting/count_page.h"
#include "ui/counting/key_list_page.h"
#include "ui/stock/outlook_page.h"
#include "ui/stock/stock_card_page.h"

namespace botiquin::desktop {

ui::Page *makeCount(Desktop &desktop)
{
    auto *page = new ui::CountPage(desktop.station(), desktop.person(), desktop.printer());
    QObject::connect(page, &ui::CountPage::scanAnswered, &desktop, &Desktop::playFor);
    QObject::connect(page, &ui::CountPage::read, &desktop, &Desktop::recordScan);
    QObject::connect(page, &ui::CountPage::importRequested, &desktop,
                     [&desktop](const std::shared_ptr<ui::ImportTask> &task) { openImport(desktop, task); });
    QObject::connect(page, &ui::CountPage::keyListRequested, &desktop,
                     [&desktop] { desktop.open(QStringLiteral("keyList")); });
    return page;
}

ui::Page *makeKeyList(Desktop &desktop)
{
    auto *page = new ui::KeyListPage(desktop.station(), desktop.person());
    QObject::connect(page, &ui::KeyListPage::left, &desktop, &Desktop::goBack);
    return page;
}

ui::Page *makeOutlook(Desktop &desktop)
{
    auto *page = new ui::OutlookPage(desktop.station());
    QObject::connect(page, &ui::OutlookPage::cardRequested, &desktop, [&desktop](const Clave &item) {
        if (auto *card = qobject_cast<ui::StockCardPage *>(desktop.page(QStringLiteral("stockCard")))) {
            card->showItem(item);
            desktop.open(QStringLiteral("stockCard"));
        }
    });
    return page;
}

void connectOutlook(ui::StockCardPage &card, Desktop &desktop)
{
    QObject::connect(&card, &ui::StockCardPage::outlookRequested, &desktop, [&desktop](const Clave &item) {
        if (auto *page = qobject_cast<ui::OutlookPage *>(desktop.page(QStringLiteral("outlook")))) {
            page->showItem(item);
            desktop.open(QStringLiteral("outlook"));
        }
    });
}

} // namespace botiquin::desktop
