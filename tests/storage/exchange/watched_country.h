// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centre_fixture.h"
#include "journal/exchange/held_acts.h"
#include "journal/projector.h"
#include "storage/exchange/sql_operator_book.h"

#include <QTest>

namespace botiquin::testing {

inline const TripId trip = *TripId::parse(QStringLiteral("2026-12/20-037/1"));
inline const UserId nurse = user("nurse1");

inline TripPlanned planned(const Clues &warehouse)
{
    return {trip, *RoundId::parse(QStringLiteral("2026-12")), *RouteId::parse(QStringLiteral("20-037")), warehouse,
            *Date::parseIso(u"2026-12-07"), Transport::van, {}, {}, {clinicClues}, false};
}

inline ShortageReported missing(const Clues &facility)
{
    return {facility, clave(), Urgency::now, ShortageReason::other, Units(0), Units(5), {}, {}, {}};
}

/// A region whose centre says what it holds.
struct WatchedCountry : SmallCountry
{
    HeldActs acts{centre.journal, centreWriter(*DeviceId::of(50), centre.clock.now()), centre.subscribers, centre.rights};
    exchange::Exchange office{centre.journal, centre.feeds, centre.subscribers, centre.rights, nullptr, nullptr, &acts};

    using SmallCountry::SmallCountry;

    void watch()
    {
        centre.journal.onAppend([this](const StoredEvent &stored) -> Outcome<void> {
            BQ_TRY(centre.feeder.feed(stored));
            return acts.heed(stored);
        });
    }
    void bring(Laptop &laptop) { (void)must(office.contact(laptop.bring(), 1'000'000)); }
    void define(const UserId &who, const std::vector<Role> &roles)
    {
        authority.record(PersonDefined{who, who.text(), clinicClues, roles, {}, true});
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
    void sealABox()
    {
        warehouse.record(received(lot("A1"), 100));
        warehouse.record(SmallCountry::sealedFor(clinicClues, 1));
        bring(warehouse);
    }
    void reject(const EventId &id)
    {
        auto transaction = must(Transaction::begin(*centre.store));
        must(acts.reject(*must(centre.store->find(id)), std::nullopt, QStringLiteral("no fue")));
        must(transaction.commit());
    }
    void compareWithRebuild()
    {
        QCOMPARE(findings(*centre.store), QString());
        const auto live = must(digest(*centre.store));
        must(rebuildProjections(*centre.store));
        QCOMPARE(must(digest(*centre.store)), live);
    }
    int redirected() { return must(centre.store->sql().one<int>("SELECT count(*) FROM box_destination")).value_or(-1); }
    int dispensings() { return must(centre.store->sql().one<int>("SELECT count(*) FROM dispensing")).value_or(-1); }
};

} // namespace botiquin::testing
