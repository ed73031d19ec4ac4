// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/recall_steps.h"

#include "desktop.h"

namespace botiquin::desktop::steps {

namespace {

void openPage(Hands &hands, const QString &page)
{
    hands.desktop().open(page);
    hands.rest(200);
    hands.expectPage(page);
}

/// A lot that lies here, to be followed.
std::optional<LotStock> someLot(Hands &hands)
{
    auto &station = hands.desktop().station();
    const auto items = station.books.stock.items(station.place(), QString(), 0, 1);
    if (!items || items->empty())
        return std::nullopt;
    const auto lots = station.books.stock.lots(station.place(), items->front().item);
    return lots && !lots->empty() ? std::optional(lots->front()) : std::nullopt;
}

} // namespace

void todayOfASupervisor(Hands &hands)
{
    openPage(hands, QStringLiteral("today"));
    hands.expectWord(QStringLiteral("Por hacer"), QStringLiteral("To do"));
    hands.shoot(QStringLiteral("today"));
}

void theRecalls(Hands &hands)
{
    openPage(hands, QStringLiteral("recalls"));
    hands.shoot(QStringLiteral("recalls"));
}

void aTrace(Hands &hands)
{
    openPage(hands, QStringLiteral("trace"));
    const auto lot = someLot(hands);
    hands.expect(lot.has_value(), QStringLiteral("the warehouse is empty"));
    if (!lot)
        return;
    hands.type(lot->text.text());
    hands.key(Qt::Key_Return);
    hands.rest(200);
    hands.expectWord(QStringLiteral("Dónde está ahora"), QStringLiteral("Where it is now"));
    hands.shoot(QStringLiteral("trace"));
}

} // namespace botiquin::desktop::steps
