// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/recall_steps.h"

#include "desktop.h"
#include "journal/tracing/trace_book.h"
#include "tour/people_steps.h"

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

/// A lot of this place of which a patient has some.
std::optional<LotText> someLotOfAPatient(Hands &hands)
{
    constexpr int many = 500;
    auto &station = hands.desktop().station();
    const auto items = station.books.stock.items(station.place(), QString(), 0, many);
    for (const auto &item : items ? *items : std::vector<ItemStock>()) {
        const auto lots = station.books.stock.lots(station.place(), item.item);
        for (const auto &lot : lots ? *lots : std::vector<LotStock>()) {
            const auto stands = station.books.traces.stands({{}, item.item, lot.text, {}}, 0, many);
            for (const auto &stand : stands ? *stands : std::vector<TraceStand>()) {
                const auto place = Place::parse(stand.place);
                if (place && place->kind() == Place::Kind::patient)
                    return lot.text;
            }
        }
    }
    return std::nullopt;
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

void aSupervisorComesBack(Hands &hands)
{
    enterAs(hands, Right::settleIncident);
}

void aMedicineIsFollowed(Hands &hands)
{
    openPage(hands, QStringLiteral("trace"));
    const auto lot = someLotOfAPatient(hands);
    hands.expect(lot.has_value(), QStringLiteral("no patient has anything of what lies here"));
    if (!lot)
        return;
    hands.type(lot->text());
    hands.key(Qt::Key_Return);
    hands.rest(200);
    hands.expectWord(QStringLiteral("Dónde está ahora"), QStringLiteral("Where it is now"));
    hands.shoot(QStringLiteral("trace-to-the-patient"));
    hands.key(Qt::Key_End, Qt::ControlModifier);
    hands.shoot(QStringLiteral("trace-its-last-step"));
}

} // namespace botiquin::desktop::steps
