// SPDX-License-Identifier: GPL-3.0-or-later
#include "waiting_room.h"

#include "storage/exchange/sql_claims.h"
#include "storage/exchange/sql_feed_ends.h"

namespace botiquin::central {

using std::chrono::steady_clock;

namespace {

constexpr std::chrono::milliseconds between{250};
constexpr std::chrono::seconds patience{10};

bool isLonger(const exchange::Awaited &awaited, const std::map<QString, quint64> &lengths)
{
    for (const auto &[feed, position] : awaited.read) {
        const auto length = lengths.find(feed.text());
        if ((length == lengths.end() ? 0 : length->second) != position)
            return true;
    }
    return false;
}

} // namespace

WaitingRoom::WaitingRoom(Database &database) : m_database(database), m_thread([this] { watch(); }) {}

WaitingRoom::~WaitingRoom()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_came.notify_all();
    m_thread.join();
}

void WaitingRoom::nudge()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isNudged = true;
    }
    m_came.notify_all();
}

Outcome<bool> WaitingRoom::wait(const exchange::Awaited &awaited, std::chrono::milliseconds atMost,
                                const std::function<bool()> &isAwaited)
{
    if (awaited.isBehind)
        return true;
    const auto until = steady_clock::now() + atMost;
    std::unique_lock lock(m_mutex);
    const quint64 id = ++m_last;
    m_visitors.emplace(id, Visitor{awaited});
    m_isNudged = true;
    m_came.notify_all();
    bool isWanted = true;
    while (isWanted && !m_visitors.at(id).hasNews && steady_clock::now() < until) {
        m_looked.wait_until(lock, std::min(until, steady_clock::now() + between));
        isWanted = isAwaited();
    }
    const bool hasNews = m_visitors.at(id).hasNews;
    m_visitors.erase(id);
    return !hasNews && m_failure ? Outcome<bool>(tl::unexpected(*m_failure)) : Outcome<bool>(hasNews);
}

void WaitingRoom::watch()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_came.wait(lock, [this] { return m_isEnding || !m_visitors.empty(); });
        if (m_isEnding)
            return;
        m_came.wait_for(lock, between, [this] { return m_isEnding || m_isNudged; });
        m_isNudged = false;
        look(lock);
    }
}

/// A database that does not answer now may do so the next time: those that wait go on.
void WaitingRoom::look(std::unique_lock<std::mutex> &lock)
{
    Ids visitors;
    for (const auto &[id, visitor] : m_visitors)
        visitors.emplace_back(id, visitor.awaited);
    lock.unlock();
    const auto news = m_database.ask<std::vector<quint64>>(
        [visitors](SqlStore &store) { return newsFor(store, visitors); }, patience);
    lock.lock();
    m_failure = news ? std::nullopt : std::optional(news.error());
    if (!news || news->empty())
        return;
    for (const quint64 id : *news) {
        if (const auto found = m_visitors.find(id); found != m_visitors.end())
            found->second.hasNews = true;
    }
    m_looked.notify_all();
}

Outcome<std::vector<quint64>> WaitingRoom::newsFor(SqlStore &store, const Ids &visitors)
{
    QStringList feeds;
    for (const auto &[id, awaited] : visitors) {
        for (const auto &[feed, position] : awaited.read)
            feeds << feed.text();
    }
    feeds.removeDuplicates();
    BQ_TRY_ASSIGN(const auto lengths, feedLengths(store.sql(), feeds));
    SqlClaims claims(store.sql());
    const Instant now = SystemClock().now();
    std::vector<quint64> news;
    for (const auto &[id, awaited] : visitors) {
        if (awaited.read.empty()) // a device that may read nothing
            continue;
        BQ_TRY_ASSIGN(const auto others, claims.others(awaited.facility, awaited.device, now));
        if (isLonger(awaited, lengths) || others != awaited.claims)
            news.push_back(id);
    }
    return news;
}

} // namespace botiquin::central
