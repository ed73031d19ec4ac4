// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/past_station.h"

#include "journal/station.h"
#include "storage/books/sql_books.h"

#include <QElapsedTimer>

namespace botiquin {

namespace {

constexpr int sliceLeast = 20; ///< events of a transaction
constexpr int sliceMost = 2000;

/// A station and what it stands on.
class PastStation : public PastBooks
{
public:
    PastStation(Station &live, std::unique_ptr<SqlStore> scratch, quint64 mark, Past past)
        : m_store(std::move(scratch))
        , m_books(*m_store)
        , m_journal(*m_store, live.journal.clock())
        , m_station{m_journal, m_books.books(), live.writer, live.facility, live.settings}
        , m_replay(live.journal.store(), *m_store, mark, past)
    {
    }

    Outcome<bool> step(int milliseconds) override
    {
        QElapsedTimer timer;
        timer.start();
        const int slice = std::clamp(milliseconds, sliceLeast, sliceMost);
        do {
            BQ_TRY_ASSIGN(const bool isMore, m_replay.step(slice));
            if (!isMore)
                return false;
        } while (timer.elapsed() < milliseconds);
        return true;
    }
    qint64 done() const override { return m_replay.done(); }
    Station &station() override { return m_station; }

private:
    std::unique_ptr<SqlStore> m_store;
    SqlBooks m_books;
    Journal m_journal;
    Station m_station;
    PastReplay m_replay;
};

} // namespace

Outcome<std::unique_ptr<PastBooks>> pastStation(Station &live, quint64 mark, Past past)
{
    BQ_TRY_ASSIGN(auto scratch, SqlStore::scratch());
    return std::unique_ptr<PastBooks>(std::make_unique<PastStation>(live, std::move(scratch), mark, past));
}

} // namespace botiquin
