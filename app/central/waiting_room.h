// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include "journal/exchange/exchange.h"

#include <condition_variable>
#include <map>
#include <thread>

namespace botiquin::central {

/// Where contacts wait until there is something for them. One question to the database a quarter of a second, for all
/// of them together, finds what other processes took in too; none while nobody waits.
class WaitingRoom
{
public:
    explicit WaitingRoom(Database &database);
    ~WaitingRoom(); ///< when nobody waits any more

    /// Whether there is something for the device; false when nothing came in time, or `isAwaited` has become false.
    /// From any thread, each of which waits here. A failure where nobody could look when the time had come.
    Outcome<bool> wait(const exchange::Awaited &awaited, std::chrono::milliseconds atMost, const std::function<bool()> &isAwaited);
    /// Something was taken in here: looks at once.
    void nudge();

private:
    struct Visitor
    {
        exchange::Awaited awaited;
        bool hasNews = false;
    };
    using Ids = std::vector<std::pair<quint64, exchange::Awaited>>;

    void watch();
    void look(std::unique_lock<std::mutex> &lock);
    static Outcome<std::vector<quint64>> newsFor(SqlStore &store, const Ids &visitors);

    Database &m_database;
    std::mutex m_mutex;
    std::condition_variable m_came;    ///< somebody, or a nudge
    std::condition_variable m_looked;
    std::map<quint64, Visitor> m_visitors;
    quint64 m_last = 0;
    std::optional<Failure> m_failure; ///< of the last look
    bool m_isNudged = false;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace botiquin::central
