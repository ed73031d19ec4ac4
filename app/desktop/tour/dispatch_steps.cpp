// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/dispatch_steps.h"

#include "desktop.h"
#include "journal/dispatch/trip_desk.h"
#include "ui/dispatch/trip_page.h"

namespace botiquin::desktop::steps {

namespace {

constexpr int tripsMax = 1000;
constexpr int choicesMax = 4;

Station &stationOf(Hands &hands)
{
    return hands.desktop().station();
}

std::optional<Trip> tripWith(Hands &hands, const std::function<bool(const Trip &)> &isSo)
{
    auto &station = stationOf(hands);
    const auto trips = station.books.dispatch.trips({station.facility, {}, hands.desktop().workplace().round(), {}}, 0, tripsMax);
    for (const auto &trip : trips ? *trips : std::vector<Trip>()) {
        if (isSo(trip))
            return trip;
    }
    return std::nullopt;
}

bool canBeLoaded(const Trip &trip)
{
    return trip.state == TripState::planned && trip.sealed > 0;
}

/// A trip with something to load: one more of a route whose trip has left, where there is no other.
std::optional<Trip> tripToLoad(Hands &hands)
{
    if (const auto waiting = tripWith(hands, canBeLoaded))
        return waiting;
    const auto gone = tripWith(hands, [](const Trip &trip) { return trip.state == TripState::onTheRoad; });
    if (!gone)
        return std::nullopt;
    TripPlan plan{gone->round, gone->route};
    plan.again = true;
    const auto planned = TripDesk(stationOf(hands)).plan(plan, hands.desktop().person().user);
    hands.expect(planned && *planned, QStringLiteral("no further trip can be planned"));
    return tripWith(hands, canBeLoaded);
}

std::optional<Trip> tripInHand(Hands &hands)
{
    const auto *page = qobject_cast<ui::TripPage *>(hands.desktop().page(QStringLiteral("trip")));
    const auto shown = page ? page->trip() : std::nullopt;
    const auto trip = shown ? stationOf(hands).books.dispatch.trip(shown->trip) : Outcome<std::optional<Trip>>();
    return trip ? *trip : std::nullopt;
}

QByteArray labelOf(const Sscc &sscc)
{
    return "]C100" + sscc.text().toLatin1();
}

} // namespace

void theTripsArePlanned(Hands &hands)
{
    hands.desktop().open(QStringLiteral("trips"));
    hands.rest(200);
    hands.expectPage(QStringLiteral("trips"));
    hands.key(Qt::Key_F5);
    hands.rest(300);
    hands.expect(tripWith(hands, [](const Trip &) { return true; }).has_value(), QStringLiteral("no trip was planned"));
    hands.shoot(QStringLiteral("trips"));
}

void aTripOpens(Hands &hands)
{
    const auto trip = tripToLoad(hands);
    hands.expect(trip.has_value(), QStringLiteral("no trip has a sealed box"));
    if (!trip)
        return;
    hands.scan("BTQTRIP" + trip->trip.text().toUtf8());
    hands.rest(300);
    hands.expectPage(QStringLiteral("trip"));
    hands.shoot(QStringLiteral("trip"));
}

void theSealedBoxesAreLoaded(Hands &hands)
{
    const auto trip = tripInHand(hands);
    if (!trip)
        return;
    const auto boxes = stationOf(hands).books.dispatch.boxes(trip->trip);
    for (const auto &box : boxes ? *boxes : std::vector<TripBox>()) {
        if (box.state != TripBoxState::sealed)
            continue;
        hands.scan(labelOf(*box.sscc));
        hands.rest(100);
        hands.expectAnswer(ui::Meaning::good);
    }
    const auto after = tripInHand(hands);
    hands.expect(after && after->loaded == trip->sealed, QStringLiteral("sealed boxes stay behind"));
    hands.shoot(QStringLiteral("trip-loaded"));
}

void aBoxThatNobodySealedIsRefused(Hands &hands)
{
    hands.scan("]C100195212349999999992");
    hands.rest(100);
    hands.expectAnswer(ui::Meaning::stop);
    hands.shoot(QStringLiteral("box-refused"));
}

void theTripLeaves(Hands &hands)
{
    // The first that is free on that day.
    const auto choose = [&hands](const auto &isChosen, const QString &what) {
        hands.key(Qt::Key_F9);
        for (int tries = 0; tries < choicesMax && !isChosen(); ++tries) {
            hands.key(Qt::Key_Down);
            hands.rest(100);
        }
        hands.expect(isChosen(), what);
    };
    const auto now = [&hands] { return tripInHand(hands); };
    choose([&] { const auto trip = now(); return trip && trip->vehicle; }, QStringLiteral("no vehicle was chosen"));
    choose([&] { const auto trip = now(); return trip && trip->driver; }, QStringLiteral("no driver was chosen"));
    hands.key(Qt::Key_F9);
    hands.rest(100);
    hands.shoot(QStringLiteral("trip-missing"));
    hands.key(Qt::Key_F9);
    hands.rest(200);
    const auto trip = tripInHand(hands);
    hands.expect(trip && trip->state == TripState::onTheRoad, QStringLiteral("the trip did not leave"));
    hands.shoot(QStringLiteral("trip-left"));
}

void thePapersOfTheRoad(Hands &hands)
{
    hands.print(QStringLiteral("trip-manifest"), Qt::Key_P);
    hands.expectWord(QStringLiteral("manifiesto-"), QStringLiteral("manifiesto-"));
    hands.print(QStringLiteral("trip-notes"), Qt::Key_F3, Qt::NoModifier);
    hands.expectWord(QStringLiteral("notas-"), QStringLiteral("notas-"));
    hands.key(Qt::Key_Escape);
    hands.rest(100);
    hands.expectPage(QStringLiteral("trips"));
    hands.shoot(QStringLiteral("trips-after"));
    hands.print(QStringLiteral("picking-list"), Qt::Key_F3, Qt::NoModifier);
    hands.expectWord(QStringLiteral("La lista de surtido quedó"), QStringLiteral("The picking list is"));
}

} // namespace botiquin::desktop::steps
