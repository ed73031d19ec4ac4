// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/projector.h"

#include "domain/projection/fold.h"

namespace botiquin {

namespace {

/// Looks events up in the store, and remembers a failure that the pure fold cannot carry.
class Lookup
{
public:
    explicit Lookup(Store &store) : m_store(store) {}

    std::optional<Event> operator()(const EventId &id)
    {
        auto found = m_store.find(id);
        if (!found) {
            m_failure = std::move(found).error();
            return std::nullopt;
        }
        return *found ? std::optional((*found)->event) : std::nullopt;
    }

    const std::optional<Failure> &failure() const { return m_failure; }

private:
    Store &m_store;
    std::optional<Failure> m_failure;
};

/// Gives the claim to the event of lowest rank; whether `stored` is the one that posts.
Outcome<bool> settleClaim(Store &store, const QString &claim, const StoredEvent &stored)
{
    const QByteArray rank = stored.event.rank().bytes();
    BQ_TRY_ASSIGN(const auto holder, store.claimHolder(claim));
    if (holder && holder->rank <= rank) {
        if (holder->row != stored.row)
            BQ_TRY(store.noteContested(claim, stored.row));
        return false;
    }
    if (holder) {
        BQ_TRY(store.unpost(holder->row));
        BQ_TRY(store.noteContested(claim, holder->row));
    }
    BQ_TRY(store.setClaimHolder(claim, {stored.row, rank}));
    return true;
}

Outcome<void> apply(Store &store, const StoredEvent &stored, const Folded &folded)
{
    bool posts = true;
    if (!folded.claim.isEmpty()) {
        BQ_TRY_ASSIGN(posts, settleClaim(store, folded.claim, stored));
    }
    if (posts && !folded.postings.empty())
        BQ_TRY(store.post(stored.row, folded.postings));
    const QByteArray rank = stored.event.rank().bytes();
    for (const auto &row : folded.rows)
        BQ_TRY(store.write(row, rank));
    return {};
}

Outcome<void> projectOne(Store &store, const StoredEvent &stored)
{
    Lookup lookup(store);
    const auto folding = fold(stored.event, std::ref(lookup));
    if (lookup.failure())
        return tl::unexpected(*lookup.failure());
    if (const auto *folded = std::get_if<Folded>(&folding))
        return apply(store, stored, *folded);
    if (const auto *parked = std::get_if<Parked>(&folding))
        return store.park(stored.row, parked->awaited);
    return store.noteUnreadable(stored.row, stored.event.envelope().touches);
}

} // namespace

Outcome<void> project(Store &store, const StoredEvent &stored)
{
    BQ_TRY(projectOne(store, stored));
    BQ_TRY_ASSIGN(const auto waiting, store.takeParked(stored.event.id()));
    for (const qint64 row : waiting) {
        BQ_TRY_ASSIGN(const auto parked, store.at(row));
        if (parked)
            BQ_TRY(project(store, *parked));
    }
    return {};
}

Outcome<void> rebuildProjections(Store &store)
{
    constexpr int slice = 2000;
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(store));
    BQ_TRY(store.clearProjections());
    qint64 row = 0;
    for (;;) {
        BQ_TRY_ASSIGN(const auto events, store.after(row, slice));
        if (events.empty())
            break;
        for (const auto &stored : events)
            BQ_TRY(project(store, stored));
        row = events.back().row;
    }
    return transaction.commit();
}

} // namespace botiquin
