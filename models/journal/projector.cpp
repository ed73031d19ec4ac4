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

/// An event that lost its claim to an earlier one, or that corrects such a one, is evidence: it posts nothing.
/// Ranks never change, so what stood down never comes back; the correction of it that stood goes with it.
Outcome<void> standDown(Store &store, QString claim, qint64 row)
{
    for (;;) {
        BQ_TRY_ASSIGN(const bool isNews, store.noteContested(claim, row));
        if (!isNews)
            return {};
        BQ_TRY(store.unpost(row));
        BQ_TRY_ASSIGN(const auto stored, store.at(row));
        if (!stored)
            return {};
        claim = correctionClaim(stored->event.id());
        BQ_TRY_ASSIGN(const auto correction, store.claimHolder(claim));
        if (!correction)
            return {};
        row = correction->row;
    }
}

/// Gives the claim to the event of lowest rank.
Outcome<void> settleClaim(Store &store, const QString &claim, const StoredEvent &stored)
{
    const QByteArray rank = stored.event.rank().bytes();
    BQ_TRY_ASSIGN(const auto holder, store.claimHolder(claim));
    if (holder && holder->row == stored.row)
        return {};
    if (holder && holder->rank < rank)
        return standDown(store, claim, stored.row);
    BQ_TRY(store.setClaimHolder(claim, {stored.row, rank}));
    return holder ? standDown(store, claim, holder->row) : Outcome<void>();
}

/// Whether the event posts, once claims are settled.
Outcome<bool> stands(Store &store, const StoredEvent &stored, const Folded &folded)
{
    if (folded.claim.isEmpty())
        return true;
    BQ_TRY(settleClaim(store, folded.claim, stored));
    if (folded.corrects) {
        BQ_TRY_ASSIGN(const auto target, store.find(*folded.corrects));
        BQ_TRY_ASSIGN(const bool isEvidence, target ? store.isContested(target->row) : Outcome<bool>(false));
        if (isEvidence)
            BQ_TRY(standDown(store, folded.claim, stored.row));
    }
    BQ_TRY_ASSIGN(const bool stoodDown, store.isContested(stored.row));
    return !stoodDown;
}

Outcome<void> apply(Store &store, const StoredEvent &stored, const Folded &folded)
{
    BQ_TRY_ASSIGN(const bool posts, stands(store, stored, folded));
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
    BQ_TRY_ASSIGN(auto waiting, store.takeParked(stored.event.id()));
    while (!waiting.empty()) {
        BQ_TRY_ASSIGN(const auto parked, store.at(waiting.back()));
        waiting.pop_back();
        if (!parked)
            continue;
        BQ_TRY(projectOne(store, *parked));
        BQ_TRY_ASSIGN(const auto next, store.takeParked(parked->event.id()));
        waiting.insert(waiting.end(), next.begin(), next.end());
    }
    return {};
}

Outcome<void> rebuildProjections(Store &store)
{
    constexpr int slice = 256;
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
