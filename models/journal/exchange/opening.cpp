// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/exchange/opening.h"

#include <algorithm>
#include <numeric>

namespace botiquin::exchange {

namespace {

/// How far the device has read the feed in that epoch; nothing for one that it never read.
std::optional<quint64> readOf(const std::vector<FeedCursor> &read, const Feed &feed, quint64 epoch)
{
    for (const auto &cursor : read) {
        if (cursor.epoch == epoch && cursor.feed == feed)
            return cursor.at.position;
    }
    return std::nullopt;
}

} // namespace

quint64 OpeningCut::entries() const
{
    return std::accumulate(positions.begin(), positions.end(), quint64(0));
}

bool OpeningCut::isBehind(const std::vector<FeedCursor> &read) const
{
    const auto feeds = subscription(scope.facility, scope.reach);
    for (size_t i = 0; i < std::min(feeds.size(), positions.size()); ++i) {
        if (readOf(read, feeds[i], epoch).value_or(0) > positions[i])
            return true;
    }
    return false;
}

Outcome<std::optional<OpeningScope>> Openings::scopeOf(DeviceId device)
{
    BQ_TRY_ASSIGN(const auto standing, m_subscribers.standingOf(device));
    return standing.mayRead() ? std::optional(OpeningScope{*standing.facility, standing.reach}) : std::nullopt;
}

/// How far the device has read the feed, as far as that still stands after a history that ended; nothing for one that it
/// never read.
Outcome<std::optional<quint64>> Openings::knownOf(const Push &push, const Feed &feed, quint64 epoch)
{
    for (const auto &cursor : push.cursors) {
        if (cursor.feed != feed)
            continue;
        if (cursor.epoch == epoch)
            return std::optional(cursor.at.position);
        BQ_TRY_ASSIGN(const auto end, m_feeds.endOf(cursor.epoch, feed));
        return end ? std::optional(std::min(cursor.at.position, *end)) : std::nullopt;
    }
    return std::optional<quint64>();
}

Outcome<std::optional<OpeningCut>> Openings::cutFor(const Push &push)
{
    if (!push.authorityHeads.empty()) // What it lacks is what others wrote, if anything.
        return std::optional<OpeningCut>();
    BQ_TRY_ASSIGN(const auto reading, Reading::begin(m_store));
    BQ_TRY_ASSIGN(const auto scope, scopeOf(push.sender));
    if (!scope)
        return std::optional<OpeningCut>();
    BQ_TRY_ASSIGN(const quint64 epoch, m_feeds.epoch());
    const auto feeds = subscription(scope->facility, scope->reach);
    std::vector<std::optional<quint64>> known;
    quint64 read = 0;
    for (const auto &feed : feeds) {
        BQ_TRY_ASSIGN(const auto position, knownOf(push, feed, epoch));
        read += position.value_or(0);
        known.push_back(position);
    }
    const bool areAllKnown = std::all_of(known.begin(), known.end(), [](const auto &position) { return position.has_value(); });
    // Of most devices that ask, this is all that there is to find out.
    if (areAllKnown && read >= entriesMin)
        return std::optional<OpeningCut>();
    OpeningCut cut{*scope, epoch, {}};
    quint64 neverRead = 0;
    for (size_t i = 0; i < feeds.size(); ++i) {
        BQ_TRY_ASSIGN(const auto end, m_feeds.end(feeds[i]));
        cut.positions.push_back(end.position);
        neverRead += known[i] ? 0 : end.position;
    }
    const bool isWorthIt = cut.entries() >= entriesMin && (read <= cut.entries() / 10 || neverRead >= cut.entries() / 4);
    return isWorthIt ? std::optional(std::move(cut)) : std::nullopt;
}

Outcome<std::optional<Opening>> Openings::at(const OpeningCut &cut)
{
    OpeningMaker maker(cut);
    for (;;) {
        BQ_TRY_ASSIGN(const auto state, maker.step(m_store, m_feeds));
        if (state != OpeningMaker::State::atWork)
            return state == OpeningMaker::State::done ? std::optional(std::move(maker.opening())) : std::nullopt;
    }
}

Outcome<OpeningMaker::State> OpeningMaker::step(Store &store, FeedStore &feeds)
{
    BQ_TRY_ASSIGN(const auto reading, Reading::begin(store));
    BQ_TRY_ASSIGN(const quint64 epoch, feeds.epoch());
    const auto read = subscription(m_cut.scope.facility, m_cut.scope.reach);
    if (epoch != m_cut.epoch || read.size() != m_cut.positions.size())
        return State::gone;
    while (m_feed < read.size() && (m_isFull || m_at.position == m_cut.positions[m_feed]))
        endFeed(read[m_feed]);
    if (m_feed == read.size())
        return State::done;
    const int count = int(std::min<quint64>(m_cut.positions[m_feed] - m_at.position, stepEntries));
    BQ_TRY_ASSIGN(const auto entries, feeds.after(read[m_feed], m_at.position, count));
    if (entries.empty())
        return State::gone;
    for (const auto &entry : entries) {
        if (!m_rows.contains(entry.row)) {
            BQ_TRY_ASSIGN(auto stored, store.at(entry.row));
            if (!stored)
                return fail(Failure::Kind::damaged, QStringLiteral("a feed names row %1, which is not there").arg(entry.row));
            if (!add(*std::move(stored)))
                break;
        }
        m_at = entry.at;
    }
    return State::atWork;
}

bool OpeningMaker::add(StoredEvent stored)
{
    const qsizetype size = stored.event.canonical().size();
    m_isFull = m_bytes + size > Openings::bytesMax || m_opening.events.size() == Openings::eventsMax;
    if (m_isFull)
        return false;
    m_bytes += size;
    m_rows.insert(stored.row);
    m_opening.events.push_back(std::move(stored.event));
    return true;
}

void OpeningMaker::endFeed(const Feed &feed)
{
    if (m_at.position > 0)
        m_opening.cursors.push_back({feed, m_cut.epoch, m_at});
    m_at = {};
    ++m_feed;
}

} // namespace botiquin::exchange
