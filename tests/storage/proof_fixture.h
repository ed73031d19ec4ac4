// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "journal/log/digest.h"
#include "support/must.h"
#include "support/proof.h"
#include "support/sample.h"

#include <QTemporaryDir>

/// Stores and proofs of them, for tests.
namespace botiquin::testing {

/// A device with a store of its own and a clock that tests set.
struct Station
{
    std::unique_ptr<SqlStore> store;
    Writer writer;
    FixedClock clock{{1'790'000'000}};
    Journal journal{*store, clock};

    explicit Station(quint64 device) : Station(device, must(SqlStore::scratch())) {}
    Station(quint64 device, std::unique_ptr<SqlStore> in) : store(std::move(in)), writer{*DeviceId::of(device), 1} {}
    Station(const QTemporaryDir &folder, quint64 device)
        : Station(device, must(SqlStore::open(folder.filePath(QStringLiteral("s.botiquin")), OpenMode::create)))
    {
    }

    Outcome<EventId> tryRecord(const EventBody &body)
    {
        BQ_TRY_ASSIGN(auto transaction, Transaction::begin(*store));
        BQ_TRY_ASSIGN(const EventId id, journal.record(writer, user(), body));
        BQ_TRY(transaction.commit());
        return id;
    }
    EventId record(const EventBody &body) { return must(tryRecord(body)); }
    Event event(const EventId &id) { return must(store->find(id))->event; }
    Taken take(const Event &event)
    {
        auto transaction = must(Transaction::begin(*store));
        const Taken taken = must(journal.take(event));
        must(transaction.commit());
        return taken;
    }
    std::vector<Event> log()
    {
        std::vector<Event> events;
        for (const auto &stored : must(store->after(0, 1'000'000)))
            events.push_back(stored.event);
        return events;
    }
    /// Takes what the other holds and this one lacks, in the order in which the other got it.
    void learnFrom(Station &other)
    {
        auto transaction = must(Transaction::begin(*store));
        for (const auto &event : other.log())
            (void)must(journal.take(event));
        must(transaction.commit());
    }
    qint64 units(const Place &place)
    {
        return *must(store->sql().one<qint64>("SELECT coalesce(sum(units), 0) FROM balance "
                                              "JOIN place ON place.id = balance.place WHERE place.place = ?",
                                              place.text()));
    }
};

inline Corrected correcting(const EventId &id, const std::optional<EventBody> &replacement = std::nullopt)
{
    Corrected correction{id.device, id.run, id.seq, QStringLiteral("typed wrongly"), {}, {}, {}};
    if (replacement) {
        correction.replacementKind = kindOf(*replacement);
        correction.replacementVersion = versionOf(*replacement);
        correction.replacementBody = canonicalCbor(encodeBody(*replacement));
    }
    return correction;
}

inline BoxReopened reopened(quint64 serial, const Lot &of, qint64 units)
{
    return {sscc(serial), clues(), QStringLiteral("wrong lot"), {LotUnits{of, Units(units)}}};
}

/// An event of a program that is newer than this one.
inline Event ofLaterProgram(Station &station)
{
    const auto head = must(station.store->head(station.writer.device, station.writer.run));
    const quint64 order = must(station.store->orderMax()) + 1;
    const Touches touched{{Place::facility(clues()).text()}, {clave()}};
    return Event::make({{station.writer.device, station.writer.run, head ? head->seq + 1 : 1},
                        {1'790'000'000}, head ? head->clockEpoch : 1, order, std::nullopt, 777, 1, touched},
                       QCborMap{{1, QStringLiteral("news")}});
}

} // namespace botiquin::testing
