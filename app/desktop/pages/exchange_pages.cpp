// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/exchange_pages.h"

#include "desktop.h"
#include "ui/exchange/exchange_page.h"

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

} // namespace botiquin::desktop
