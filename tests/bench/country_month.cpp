// SPDX-License-Identifier: GPL-3.0-or-later
#include "country_month.h"

#include <QRandomGenerator>

namespace botiquin::bench {

namespace {

constexpr int patientsADay = 28;
constexpr int keyList = 20;
constexpr int daysAWeek = 5;
constexpr qint64 firstMorning = 1'795'442'400; // 2026-11-23 14:00 UTC
constexpr qint64 secondsADay = 86'400;
constexpr size_t saidAtOnce = 100; ///< of a warehouse, whose events are long

Lot lotAt(size_t clinic, int item)
{
    return Country::lot(item, int(clinic % Country::lotsEach));
}

StockReceived goods(const Clues &warehouse, int lot)
{
    constexpr int plenty = 1'000'000;
    StockReceived goods{warehouse, *SupplierName::parse(s("Distribuidora")), {}, {}};
    for (int i = 0; i < Country::claves; ++i)
        goods.lines.push_back({Country::lot(i, lot), Units(plenty), {}, {}});
    return goods;
}

BoxSealed sealedBox(const Sscc &sscc, const Scribe &warehouse, const Clues &clinic, size_t at, int number)
{
    BoxSealed box{sscc, Country::kit(clinic, number), BoxClass::dry, warehouse.facility(),
                  *SealNumber::parse(QString::number(100'000 + at * 2 + size_t(number))), {warehouse.person()},
                  Country::checkerAt(warehouse.facility()), {}, {}};
    for (int i = 0; i < Country::claves; ++i) {
        const Units units = Country::unitsOf(i);
        box.lines.push_back({Country::item(i), units, {{lotAt(at, i), units, {}}}, {}, {}});
    }
    return box;
}

DeliveryReceived received(const Sscc &box, const TripId &trip, const Clues &facility, size_t clinic)
{
    DeliveryReceived delivery{box, facility, trip, SealState::intact, false, {}, {},
                              {*UserId::parse(s("persona1")), {}, {}, {}, {}}};
    for (int i = 0; i < Country::claves; ++i) {
        const Units units = Country::unitsOf(i);
        delivery.lines.push_back({lotAt(clinic, i), units, units, Units(0), Units(0), Units(0), {}});
    }
    return delivery;
}

CountClosed count(const Clues &facility, size_t clinic, QRandomGenerator &random)
{
    CountClosed count{facility, CountScope::list, {}, {}, {}, {}, {}, {*UserId::parse(s("persona1"))}};
    for (int i = 0; i < keyList; ++i) {
        count.items.push_back(Country::item(i));
        count.lines.push_back({lotAt(clinic, i), Units(random.bounded(40))});
    }
    return count;
}

Dispensed given(const Clues &facility, size_t clinic, QRandomGenerator &random)
{
    const Lot lot = lotAt(clinic, int(random.bounded(Country::claves)));
    return {facility, random.bounded(1, 1500), {{lot, Units(random.bounded(1, 4))}}, {}};
}

ShortageReported shortage(const Clues &facility, QRandomGenerator &random)
{
    return {facility, Country::item(int(random.bounded(Country::claves))), Urgency::soon, ShortageReason::moreConsumption,
            Units(0), Units(random.bounded(10, 60)), {}, {}, {}};
}

} // namespace

TripId CountryMonth::tripOf(size_t clinic) const
{
    return *TripId::parse(QStringLiteral("%1/%2/1").arg(Country::round().text(), m_country.routeOf(clinic).text()));
}

void CountryMonth::warehouseActs(size_t state, const std::function<void(Instant, const EventBody &)> &say) const
{
    const auto &warehouse = m_country.warehouses()[state].facility();
    const auto &clinics = m_country.clinics();
    const size_t states = m_country.warehouses().size();
    const size_t onARoute = states * Country::stopsARoute;
    Instant time{firstMorning - 2 * secondsADay};
    const auto next = [&](const EventBody &body) {
        say(time, body);
        time.seconds += 10;
    };
    for (int lot = 0; lot < Country::lotsEach; ++lot)
        next(goods(warehouse, lot));
    for (size_t first = state; first < clinics.size(); first += onARoute) {
        TripPlanned trip{tripOf(first), Country::round(), m_country.routeOf(first), warehouse, *Date::of(2026, 11, 23),
                         Transport::van, {}, {}, {}, false};
        TripLoaded loaded{trip.trip, warehouse, {}};
        for (size_t at = first; at < std::min(first + onARoute, clinics.size()); at += states) {
            trip.stops.push_back(clinics[at].facility());
            for (int number = 1; number <= Country::kitsOf(at); ++number) {
                const Sscc box = m_country.box(at, number);
                next(sealedBox(box, m_country.warehouses()[state], clinics[at].facility(), at, number));
                loaded.boxes.push_back(box);
            }
        }
        next(trip);
        next(loaded);
        next(TripDeparted{trip.trip, {}, {}, {}, {}});
    }
}

std::vector<QByteArray> CountryMonth::warehouseContacts(size_t state)
{
    auto &scribe = m_country.warehouses()[state];
    std::vector<QByteArray> contacts;
    warehouseActs(state, [&](Instant time, const EventBody &body) {
        scribe.say(time, body);
        if (scribe.said() == saidAtOnce)
            contacts.push_back(scribe.contact());
    });
    if (scribe.said() > 0)
        contacts.push_back(scribe.contact());
    return contacts;
}

QByteArray CountryMonth::day(size_t clinic, int day)
{
    auto &scribe = m_country.clinics()[clinic];
    const auto &facility = scribe.facility();
    QRandomGenerator random(quint32(clinic) * days + quint32(day) + 1);
    constexpr int weekend = 2;
    Instant time{firstMorning + (day + day / daysAWeek * weekend) * secondsADay};
    const auto say = [&](const EventBody &body) {
        scribe.say(time, body);
        time.seconds += 60 + random.bounded(600);
    };
    if (day == 0) {
        for (int number = 1; number <= Country::kitsOf(clinic); ++number)
            say(received(m_country.box(clinic, number), tripOf(clinic), facility, clinic));
    }
    const int patients = patientsADay + int(random.bounded(2));
    for (int patient = 0; patient < patients; ++patient)
        say(given(facility, clinic, random));
    if (day % daysAWeek == daysAWeek - 1)
        say(count(facility, clinic, random));
    if (random.bounded(days) < 2)
        say(shortage(facility, random));
    return scribe.contact();
}

QByteArray CountryMonth::backlog(size_t clinic, int events)
{
    auto &scribe = m_country.clinics()[clinic];
    QRandomGenerator random(quint32(clinic) + 1);
    constexpr int weeks = days / daysAWeek + 1;
    Instant time{firstMorning + weeks * 7 * secondsADay};
    for (int i = 0; i < events; ++i) {
        scribe.say(time, given(scribe.facility(), clinic, random));
        time.seconds += 60 + random.bounded(600);
    }
    return scribe.contact();
}

} // namespace botiquin::bench
