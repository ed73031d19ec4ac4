// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centre_fixture.h"
#include "journal/projector.h"
#include "storage/exchange/centre_desk.h"
#include "storage/exchange/sql_operator_book.h"

#include <QTest>

namespace botiquin::testing {

inline const UserId nurse = user("nurse1");

inline const RouteId mainRoute = *RouteId::parse(QStringLiteral("20-037"));
inline const RouteId otherRoute = *RouteId::parse(QStringLiteral("20-900"));

inline TripId tripOf(const RouteId &of)
{
    return *TripId::parse(QStringLiteral("2026-12/%1/1").arg(of.text()));
}

inline const TripId trip = tripOf(mainRoute);

inline TripPlanned planned(const Clues &warehouse, const RouteId &of = mainRoute)
{
    return {tripOf(of), *RoundId::parse(QStringLiteral("2026-12")), of, warehouse, *Date::parseIso(u"2026-12-07"),
            Transport::van, {}, {}, {clinicClues}, false};
}

inline ShortageReported missing(const Clues &facility)
{
    return {facility, clave(), Urgency::now, ShortageReason::other, Units(0), Units(5), {}, {}, {}};
}

/// A region at whose centre all stands as a server has it.
struct WatchedCountry : SmallCountry
{
    CentreDesk desk{*centre.store, centre.clock, centreWriter(*DeviceId::of(50), centre.clock.now())};

    using SmallCountry::SmallCountry;

    void bring(Laptop &laptop) { (void)must(desk.exchange.contact(laptop.bring(), 1'000'000)); }
    void define(const UserId &who, const std::vector<Role> &roles, const Clues &at = clinicClues)
    {
        authority.record(PersonDefined{who, who.text(), at, roles, {}, true});
        bring(authority);
    }
    void define(const RouteId &id, const Clues &from)
    {
        authority.record(RouteDefined{id, from, {clinicClues}});
        bring(authority);
    }
    /// What is held of whom, and why: "dispensed notTheirRight".
    QStringList held()
    {
        QStringList all;
        for (const auto &act : must(SqlOperatorBook(centre.store->sql()).held(false, 0, 100)))
            all << kindName(act.kind) + u' ' + act.breach;
        return all;
    }
    void reach(const Laptop &of, Reach reach)
    {
        authority.record(DeviceReachSet{of.writer.device, reach});
        bring(authority);
    }
    void giveNumbers(const Laptop &to, const Clues &at, quint64 first)
    {
        authority.record(DeviceEnrolled{to.writer.device, at, QStringLiteral("Equipo"), QByteArray(32, 'q'),
                                        QStringLiteral("9521234"), 1, first, first + 999});
        bring(authority);
    }
    void sealABox()
    {
        warehouse.record(received(lot("A1"), 100));
        warehouse.record(SmallCountry::sealedFor(clinicClues, 1));
        bring(warehouse);
    }
    void reject(const EventId &id)
    {
        auto transaction = must(Transaction::begin(*centre.store));
        must(desk.held.reject(*must(centre.store->find(id)), std::nullopt, QStringLiteral("no fue")));
        must(transaction.commit());
    }
    void compareWithRebuild()
    {
        QCOMPARE(findings(*centre.store), QString());
        const auto live = must(digest(*centre.store));
        must(rebuildProjections(*centre.store));
        QCOMPARE(must(digest(*centre.store)), live);
    }
    int heldCount() { return must(centre.store->sql().one<int>("SELECT count(*) FROM held_event")).value_or(-1); }
    int redirected() { return must(centre.store->sql().one<int>("SELECT count(*) FROM box_destination")).value_or(-1); }
    int dispensings() { return must(centre.store->sql().one<int>("SELECT count(*) FROM dispensing")).value_or(-1); }
};

} // namespace botiquin::testing
