// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/exchange/feeder.h"
#include "journal/exchange/peer.h"
#include "proof_fixture.h"
#include "storage/exchange/sql_feeds.h"
#include "storage/exchange/sql_progress.h"
#include "storage/exchange/sql_rights_book.h"
#include "storage/exchange/sql_subscribers.h"

/// A centre, and devices of a small region that exchange with it.
namespace botiquin::testing {

inline const Clues warehouseClues = clues();
inline const Clues clinicClues = clues("OCIMB000596");
inline const Clues otherClinicClues = clues("OCIMB000613");
inline const Clues officeClues = clues("OCIMB000625");

/// A store that takes in what others wrote, with its feeds.
struct Centre
{
    explicit Centre(std::unique_ptr<SqlStore> in = must(SqlStore::scratch())) : store(std::move(in))
    {
        feeder.attachTo(journal);
        if (!feeds.epoch())
            startEpoch(1);
    }

    void startEpoch(quint64 epoch)
    {
        auto transaction = must(Transaction::begin(*store));
        must(feeds.startEpoch(epoch));
        must(transaction.commit());
    }
    exchange::Answer contact(const exchange::Push &push, qsizetype bytesMax = 1'000'000)
    {
        const auto answer = must(desk->contact(push, bytesMax));
        if (!answer)
            qFatal("%s", qPrintable(name(answer.error())));
        return *answer;
    }
    QStringList texts(const Feed &feed)
    {
        QStringList all;
        for (const auto &entry : must(feeds.after(feed, 0, 1000)))
            all << kindName(must(store->at(entry.row))->event.envelope().kind);
        return all;
    }

    std::unique_ptr<SqlStore> store;
    FixedClock clock{{1'790'000'000}};
    Journal journal{*store, clock};
    SqlFeeds feeds{store->sql()};
    SqlSubscribers subscribers{store->sql()};
    SqlRightsBook rights{store->sql()};
    Feeder feeder{*store, feeds};
    exchange::Exchange office{journal, feeds, subscribers, rights};
    exchange::Exchange *desk = &office; ///< at which contacts are taken
};

/// A device with a store of its own.
struct Laptop : Station
{
    using Station::Station;

    SqlProgress progress{store->sql()};
    exchange::Peer peer{journal, progress, writer};

    exchange::Push bring(qsizetype bytesMax = 1'000'000) { return must(peer.bring(bytesMax)); }
    exchange::AnswerTaken contact(Centre &centre, qsizetype bytesMax = 1'000'000)
    {
        return must(peer.take(centre.contact(bring(bytesMax), bytesMax)));
    }
    EventId recordBy(const std::optional<UserId> &author, const EventBody &body)
    {
        auto transaction = must(Transaction::begin(*store));
        const auto id = must(journal.record(writer, author, body));
        must(transaction.commit());
        return id;
    }
    /// Until nothing is left to say.
    void exchangeWith(Centre &centre, qsizetype bytesMax = 1'000'000)
    {
        while (contact(centre, bytesMax).isMore) {
        }
    }
};

/// The authority's log: the region, four facilities, a device at each, somebody who has worked at all of them, a route and a
/// kit for each clinic.
struct SmallCountry
{
    Centre centre;
    Laptop authority{100};
    Laptop warehouse{1};
    Laptop clinic{2};
    Laptop otherClinic{3};
    Laptop supervisor{4};

    explicit SmallCountry(std::unique_ptr<SqlStore> in = must(SqlStore::scratch())) : centre(std::move(in))
    {
        authority.record(RegionCreated{QStringLiteral("Oaxaca"), QByteArray(32, 'k')});
        define(warehouseClues, SizeClass::warehouse, warehouse.writer.device);
        define(clinicClues, SizeClass::nucleos1to2, clinic.writer.device);
        define(otherClinicClues, SizeClass::nucleos1to2, otherClinic.writer.device);
        define(officeClues, SizeClass::other, supervisor.writer.device);
        authority.record(DeviceReachSet{supervisor.writer.device, Reach::state});
        authority.record(ItemDefined{clave(), QStringLiteral("Paracetamol"), {}, {}, {}, BoxClass::dry, Ven::essential,
                                     true});
        for (const auto &place : {clinicClues, otherClinicClues, officeClues, warehouseClues}) // one after the other
            authority.record(PersonDefined{user(), QStringLiteral("M. L. S."), place, {Role::supervisor}, {}, true});
        authority.record(RouteDefined{*RouteId::parse(QStringLiteral("20-037")), warehouseClues, {clinicClues}});
        order(clinicClues);
        order(otherClinicClues);
        // The region's founder is known from a file; from then on the authority is a device like others.
        auto transaction = must(Transaction::begin(*centre.store));
        (void)must(centre.journal.take(authority.log().front()));
        must(transaction.commit());
        authority.exchangeWith(centre);
    }

    std::vector<Laptop *> laptops() { return {&warehouse, &clinic, &otherClinic, &supervisor}; }
    static KitId kitOf(const Clues &clinic) { return *KitId::parse(QStringLiteral("2026-12/%1/1").arg(clinic.text())); }
    static BoxSealed sealedFor(const Clues &clinic, quint64 serial, qint64 units = 12)
    {
        auto box = sealed(serial, lot("A1"), units);
        box.kit = kitOf(clinic);
        return box;
    }
    static DeliveryReceived deliveredTo(const Clues &clinic, quint64 serial, qint64 units = 12)
    {
        return {sscc(serial), clinic, {}, SealState::intact, false, {},
                {DeliveredLine{lot("A1"), Units(units), Units(units), Units(), Units(), Units(), std::nullopt}},
                ProofOfDelivery{}};
    }
    static Dispensed given(const Clues &clinic, qint64 patient, qint64 units = 1)
    {
        return {clinic, patient, {LotUnits{lot("A1"), Units(units)}}, {}};
    }
    void settle()
    {
        for (int round = 0; round < 2; ++round) {
            for (Laptop *laptop : laptops())
                laptop->exchangeWith(centre);
        }
    }

private:
    void define(const Clues &facility, SizeClass size, DeviceId device)
    {
        authority.record(FacilityDefined{facility, facility.text(), QStringLiteral("Tuxtepec"), QStringLiteral("Oaxaca"),
                                         size, true, {}, {}, {}});
        authority.record(DeviceEnrolled{device, facility, QStringLiteral("Equipo"), QByteArray(32, 'p'),
                                        QStringLiteral("9521234"), 1, device.number() * 1000 - 999,
                                        device.number() * 1000});
    }
    void order(const Clues &forWhom)
    {
        authority.record(KitOrdered{kitOf(forWhom), *RoundId::parse(QStringLiteral("2026-12")), warehouseClues, forWhom,
                                    *TemplateId::parse(QStringLiteral("basico")), 1, {}, {}, {}, false});
    }
};

/// "" where the laptop and the centre hold the same of what concerns the facility, and both verify.
inline QString difference(Laptop &laptop, Centre &centre, const Clues &facility)
{
    if (must(digest(*laptop.store, facility)) != must(digest(*centre.store, facility)))
        return QStringLiteral("digests of ") + facility.text();
    return findings(*laptop.store) + findings(*centre.store);
}

inline QStringList namesOf(const IntakeReport &report)
{
    QStringList names;
    for (const auto &refusal : report.refusals)
        names << name(refusal.kind);
    return names;
}

inline CountClosed count(const Clues &facility, qint64 units)
{
    return {facility, CountScope::list, {}, {clave()}, {LotUnits{lot("A1"), Units(units)}}, {}, {}, {user()}};
}

/// An event as a program writes it that keeps no rule.
inline void forge(Laptop &by, const EventBody &body)
{
    const auto head = must(by.store->head(by.writer.device, by.writer.run));
    const quint64 order = must(by.store->orderMax()) + 1;
    const auto event = Event::make({{by.writer.device, by.writer.run, head ? head->seq + 1 : 1}, by.clock.now(),
                                    head ? head->clockEpoch : 1, order, user(), kindOf(body), versionOf(body),
                                    Touches{{Place::facility(warehouseClues).text()}, {clave()}}},
                                   encodeBody(body));
    if (by.take(event) != Taken::recorded)
        qFatal("not recorded");
}

} // namespace botiquin::testing
