// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/assertion.h"
#include "journal/journal.h"
#include "storage/sql_store.h"
#include "support/event_samples.h"
#include "support/must.h"
#include "target.h"

#include <QtEndian>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

/// A real store that holds one event of every kind.
struct Station
{
    std::unique_ptr<SqlStore> store = must(SqlStore::scratch());
    FixedClock clock{{1'790'000'000}};
    Journal journal{*store, clock};

    Station()
    {
        auto transaction = must(Transaction::begin(*store));
        for (const auto &body : eventSamples())
            (void)must(journal.take(eventOf(body, ++m_taken)));
        must(transaction.commit());
    }
    qint64 one(const char *sql) { return *must(store->sql().one<qint64>(sql)); }

private:
    quint64 m_taken = 0;
};

/// Events behind their sizes of two bytes, as many as there are.
std::vector<Event> eventsIn(const QByteArray &bytes)
{
    std::vector<Event> events;
    for (qsizetype at = 0; at + 2 < bytes.size();) {
        const auto size = qsizetype(qFromBigEndian<quint16>(bytes.constData() + at));
        const auto event = Event::parse(bytes.mid(at + 2, size));
        if (event)
            events.push_back(*event);
        at += 2 + size;
    }
    return events;
}

} // namespace

/// Events that another device brings into a store: none is refused by anything but words, and every unit is booked
/// twice. Nothing of them stays for the next input.
BQ_FUZZ(intake)
{
    static Station station;
    const auto events = eventsIn(bytes);
    if (events.empty())
        return;
    auto transaction = must(Transaction::begin(*station.store));
    for (const auto &event : events) {
        const auto taken = station.journal.takeAlone(event);
        BQ_ASSERT(taken);
        const auto again = station.journal.takeAlone(event);
        BQ_ASSERT(again && (*again == Taken::alreadyRecorded || *again == Taken::forked));
    }
    BQ_ASSERT(station.one("SELECT count(*) FROM (SELECT 1 FROM posting GROUP BY row, lot HAVING sum(units) <> 0)") ==
              0);
}
