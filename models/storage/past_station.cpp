// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/past_station.h"

#include "storage/books/sql_books.h"

namespace botiquin {

namespace {

/// A station and what it stands on.
struct PastStation
{
    PastStation(Station &live, std::unique_ptr<SqlStore> scratch)
        : store(std::move(scratch))
        , books(*store)
        , journal(*store, live.journal.clock())
        , station{journal, books.books(), live.writer, live.facility, live.settings}
    {
    }

    std::unique_ptr<SqlStore> store;
    SqlBooks books;
    Journal journal;
    Station station;
};

} // namespace

Outcome<std::shared_ptr<Station>> pastStation(Station &live, quint64 mark, Past past)
{
    BQ_TRY_ASSIGN(auto scratch, SqlStore::scratch());
    BQ_TRY(replayPast(live.journal.store(), *scratch, mark, past));
    const auto made = std::make_shared<PastStation>(live, std::move(scratch));
    return std::shared_ptr<Station>(made, &made->station);
}

} // namespace botiquin
