// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/stock_steps.h"

#include "desktop.h"
#include "tour/people_steps.h"

namespace botiquin::desktop::steps {

namespace {

void openPage(Hands &hands, const QString &page)
{
    hands.desktop().open(page);
    hands.rest(200);
    hands.expectPage(page);
}

} // namespace

void goodsAreReceived(Hands &hands)
{
    enterAs(hands, Right::settleIncident);
    openPage(hands, QStringLiteral("receive"));
    const auto some = hands.desktop().station().books.stock.items(hands.desktop().station().place(), QString(), 3, 1);
    hands.expect(some && !some->empty(), QStringLiteral("the warehouse is empty"));
    if (!some || some->empty())
        return;
    const auto codes = hands.desktop().station().books.catalog.codesOf(some->front().item, hands.desktop().station().facility);
    if (codes && !codes->empty())
        hands.scan("]d201" + codes->front().gtin.text().toLatin1() + "1728083110NUEVO7");
    hands.rest(100);
    hands.expectAnswer(ui::Meaning::good);
    hands.shoot(QStringLiteral("receive"));
    hands.key(Qt::Key_Z, Qt::ControlModifier);
}

void theStock(Hands &hands)
{
    openPage(hands, QStringLiteral("stock"));
    hands.shoot(QStringLiteral("stock"));
}

void theStockCard(Hands &hands)
{
    hands.key(Qt::Key_Down);
    hands.key(Qt::Key_Return);
    hands.rest(200);
    hands.expectPage(QStringLiteral("stockCard"));
    hands.shoot(QStringLiteral("stock-card"));
    hands.key(Qt::Key_Escape);
    hands.rest(100);
}

void theIncidents(Hands &hands)
{
    openPage(hands, QStringLiteral("incidents"));
    hands.shoot(QStringLiteral("incidents"));
}

} // namespace botiquin::desktop::steps
