// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../support/must.h"
#include "journal/station.h"
#include "storage/books/sql_books.h"
#include "storage/sql_store.h"

#include <functional>

namespace botiquin::bench {

using testing::must;

/// A warehouse that serves a region of the country's size: its store is written by the program's own journal, in
/// batches, and holds the postings of thousands of sealed kits.
class LargeWarehouse
{
public:
    static constexpr int clinics = 10'500;
    static constexpr int claves = 147;
    static constexpr int catalogue = 2'000;
    static constexpr int lotsEach = 12;

    /// Opens the store in the folder, or makes it with at least `postings` where there is none.
    LargeWarehouse(const QString &folder, qint64 postings);

    Station &station() { return *m_station; }
    SqlStore &store() { return *m_store; }
    qint64 postings();

    PersonRow packer();
    PersonRow supervisor();
    Clave item(int n) const;
    Lot lot(int item, int n) const;
    /// What a scanner sends for a pack of the item, of its lot that expires first.
    QByteArray scanOf(int n) const;
    KitId kit(int clinic) const;
    /// A trip with the boxes that were sealed first, so many or what there is; put on the road where it is not yet.
    TripId longTrip(int boxes);
    const RoundId round = *RoundId::parse(QStringLiteral("2026-12"));

private:
    void make(qint64 postings);
    void defineRegion();
    void defineItems();
    void defineClinics();
    void receive();
    void seal(int box);
    void batch(int count, const std::function<void(int)> &each);
    void record(const EventBody &body);
    PersonRow person(const char *id);
    Sscc box(int n) const;

    FixedClock m_clock{{1'795'190'400}}; // 2026-11-20 16:00 UTC
    const Clues m_warehouse = *Clues::parse(QStringLiteral("OCIMB000012"));
    const Writer m_writer{*DeviceId::of(7), 1};
    std::unique_ptr<SqlStore> m_store;
    std::unique_ptr<SqlBooks> m_books;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Station> m_station;
};

} // namespace botiquin::bench
