// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/exchange/opening.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace botiquin::exchange {

namespace {

/// Collects what stands in feeds until it is full.
class Collector
{
public:
    Collector(Store &store, FeedStore &feeds, Opening &to) : m_store(store), m_feeds(feeds), m_to(to) {}

    /// Where the reading ended: `until`, or before where it became full; nothing where the feed is shorter.
    Outcome<std::optional<FeedPoint>> collect(const Feed &feed, quint64 until)
    {
        constexpr int slice = 256;
        FeedPoint at;
        while (at.position < until && !m_isFull) {
            const int count = int(std::min<quint64>(until - at.position, slice));
            BQ_TRY_ASSIGN(const auto entries, m_feeds.after(feed, at.position, count));
            if (entries.empty())
                return std::optional<FeedPoint>();
            for (const auto &entry : entries) {
                BQ_TRY(add(entry.row));
                if (m_isFull)
                    break;
                at = entry.at;
            }
        }
        return std::optional(at);
    }

private:
    Outcome<void> add(qint64 row)
    {
        if (m_rows.contains(row))
            return {};
        BQ_TRY_ASSIGN(auto stored, m_store.at(row));
        if (!stored)
            return fail(Failure::Kind::damaged, QStringLiteral("a feed names row %1, which is not there").arg(row));
        m_bytes += stored->event.canonical().size();
        m_isFull = m_bytes > Openings::bytesMax || m_to.events.size() == Openings::eventsMax;
        if (m_isFull)
            return {};
        m_to.events.push_back(std::move(stored->event));
        m_rows.insert(row);
        return {};
    }

    Store &m_store;
    FeedStore &m_feeds;
    Opening &m_to;
    std::set<qint64> m_rows;
    qsizetype m_bytes = 0;
    bool m_isFull = false;
};

quint64 entriesRead(const Push &push, const std::vector<Feed> &feeds, quint64 epoch)
{
    quint64 read = 0;
    for (const auto &cursor : push.cursors) {
        if (cursor.epoch == epoch && std::find(feeds.begin(), feeds.end(), cursor.feed) != feeds.end())
            read += cursor.at.position;
    }
    return read;
}

} // namespace

quint64 OpeningCut::entries() const
{
    return std::accumulate(positions.begin(), positions.end(), quint64(0));
}

Outcome<std::optional<OpeningScope>> Openings::scopeOf(DeviceId device)
{
    BQ_TRY_ASSIGN(const auto facility, m_subscribers.facilityOf(device));
    BQ_TRY_ASSIGN(const auto revocation, m_subscribers.revocationOf(device));
    if (!facility || revocation)
        return std::optional<OpeningScope>();
    BQ_TRY_ASSIGN(const Reach reach, m_subscribers.reachOf(device));
    return std::optional(OpeningScope{*facility, reach});
}

Outcome<std::optional<OpeningCut>> Openings::cutFor(const Push &push)
{
    BQ_TRY_ASSIGN(const auto reading, Reading::begin(m_store));
    BQ_TRY_ASSIGN(const auto scope, scopeOf(push.sender));
    if (!scope)
        return std::optional<OpeningCut>();
    BQ_TRY_ASSIGN(const quint64 epoch, m_feeds.epoch());
    OpeningCut cut{*scope, epoch, {}};
    const auto feeds = subscription(scope->facility, scope->reach);
    for (const auto &feed : feeds) {
        BQ_TRY_ASSIGN(const auto end, m_feeds.end(feed));
        cut.positions.push_back(end.position);
    }
    const quint64 read = entriesRead(push, feeds, epoch);
    const bool isWorthIt = cut.entries() >= entriesMin && read <= cut.entries() / 10;
    return isWorthIt ? std::optional(std::move(cut)) : std::nullopt;
}

Outcome<std::optional<Opening>> Openings::at(const OpeningCut &cut)
{
    BQ_TRY_ASSIGN(const auto reading, Reading::begin(m_store));
    BQ_TRY_ASSIGN(const quint64 epoch, m_feeds.epoch());
    const auto feeds = subscription(cut.scope.facility, cut.scope.reach);
    if (epoch != cut.epoch || feeds.size() != cut.positions.size())
        return std::optional<Opening>();
    Opening opening{cut.scope, {}, {}};
    Collector collector(m_store, m_feeds, opening);
    for (size_t i = 0; i < feeds.size(); ++i) {
        BQ_TRY_ASSIGN(const auto to, collector.collect(feeds[i], cut.positions[i]));
        if (!to)
            return std::optional<Opening>();
        if (to->position > 0)
            opening.cursors.push_back({feeds[i], epoch, *to});
    }
    return std::optional(std::move(opening));
}

} // namespace botiquin::exchange
