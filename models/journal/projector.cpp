// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/projector.h"

#include "domain/exchange/held_events.h"
#include "domain/projection/fold.h"
#include "journal/counting/book_lines.h"
#include "journal/exchange/held_act.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace botiquin {

namespace {

/// Looks events up in the store, and remembers a failure that the pure fold cannot carry.
class Lookup
{
public:
    explicit Lookup(Store &store) : m_store(store) {}

    std::optional<Known> operator()(const EventId &id)
    {
        auto known = find(id);
        if (!known) {
            m_failure = std::move(known).error();
            return std::nullopt;
        }
        return *std::move(known);
    }

    const std::optional<Failure> &failure() const { return m_failure; }

private:
    Outcome<std::optional<Known>> find(const EventId &id)
    {
        BQ_TRY_ASSIGN(const auto stored, m_store.find(id));
        if (stored && stored->isHeld)
            return std::optional<Known>();
        BQ_TRY_ASSIGN(const auto first, stored ? standsFor(m_store, *stored) : Outcome<std::optional<Event>>());
        return first ? std::optional(Known{stored->event, *first}) : std::nullopt;
    }

    Store &m_store;
    std::optional<Failure> m_failure;
};

/// Remembers which event a correction puts right in the end, once it is known.
Outcome<void> noteFirst(Store &store, const StoredEvent &stored, Lookup &lookup)
{
    if (stored.event.envelope().kind != int(Kind::corrected))
        return {};
    const auto correction = correctionOf(stored.event);
    if (!correction)
        return store.noteFirst(stored.row, stored.row);
    const auto target = lookup(correction->target());
    if (!target)
        return {};
    BQ_TRY_ASSIGN(const auto first, store.find(correctedInTheEnd(stored.event, *target).id()));
    return store.noteFirst(stored.row, first ? first->row : stored.row);
}

struct CountInBook
{
    qint64 row;
    CountAnchor anchor;
};

/// The counts that cut the book of one of the items at `order` or later, in their order.
Outcome<std::vector<CountInBook>> countsFrom(Store &store, const Place &place, const std::set<Clave> &items, quint64 order)
{
    std::set<qint64> rows;
    for (const auto &item : items) {
        BQ_TRY_ASSIGN(const auto found, store.countsFrom(place, item, order));
        rows.insert(found.begin(), found.end());
    }
    std::vector<CountInBook> counts;
    for (const qint64 row : rows) {
        BQ_TRY_ASSIGN(const auto stored, store.at(row));
        Lookup lookup(store);
        const auto folding = fold(stored->event, std::ref(lookup));
        if (lookup.failure())
            return tl::unexpected(*lookup.failure());
        if (const auto *folded = std::get_if<Folded>(&folding); folded && folded->anchor)
            counts.push_back({row, *folded->anchor});
    }
    std::sort(counts.begin(), counts.end(), [](const CountInBook &a, const CountInBook &b) {
        return std::tie(a.anchor.order, a.anchor.at) < std::tie(b.anchor.order, b.anchor.at);
    });
    return counts;
}

/// Derives the variances of these items anew, of every count from `order` on: each sees those before it.
Outcome<void> recount(Store &store, const Place &place, const std::set<Clave> &items, quint64 order)
{
    BQ_TRY_ASSIGN(const auto counts, countsFrom(store, place, items, order));
    for (const auto &[row, anchor] : counts) {
        BQ_TRY_ASSIGN(const auto lines, bookLines(store, place, items, row));
        BQ_TRY_ASSIGN(const auto before, store.posted(row));
        Postings now = variance(anchor, items, lines);
        for (const auto &posting : before) {
            if (!items.contains(posting.lot.item))
                now.push_back(posting);
        }
        // One order for a set of lines, however they came about.
        std::stable_sort(now.begin(), now.end(),
                         [](const Posting &a, const Posting &b) { return a.lot < b.lot; });
        if (now == before)
            continue;
        BQ_TRY(store.unpost(row));
        BQ_TRY(store.post(row, now));
    }
    return {};
}

/// After lines came or went: what was counted later is what was counted, so its variance changes.
Outcome<void> recountAfter(Store &store, const StoredEvent &stored, const Postings &postings)
{
    std::map<Place, std::set<Clave>> touched;
    for (const auto &posting : postings) {
        if (posting.place.kind() == Place::Kind::facility)
            touched[posting.place].insert(posting.lot.item);
    }
    if (touched.empty())
        return {};
    BQ_TRY_ASSIGN(const auto first, standsFor(store, stored));
    for (const auto &[place, items] : touched)
        BQ_TRY(recount(store, place, items, first.value_or(stored.event).envelope().order));
    return {};
}

Outcome<void> takeCount(Store &store, qint64 row, const CountAnchor &anchor)
{
    BQ_TRY(store.noteCount(row, anchor.place(), anchor.count.items, anchor.order));
    return recount(store, anchor.place(), {anchor.count.items.begin(), anchor.count.items.end()}, anchor.order);
}

/// The event's facts count no longer. For ever: what was corrected stays so, whoever's correction it is by.
Outcome<void> supersede(Store &store, const StoredEvent &stored)
{
    BQ_TRY(store.write(SupersededRow{stored.event.id().text()}, {}));
    const auto standing = standingBody(stored.event);
    if (!standing || !std::holds_alternative<CountClosed>(*standing))
        return {};
    // A count posts by itself: its correction reverses nothing.
    const auto wasPosted = store.posted(stored.row);
    BQ_TRY(wasPosted);
    BQ_TRY(store.dropCount(stored.row));
    BQ_TRY(store.unpost(stored.row));
    return recountAfter(store, stored, *wasPosted);
}

/// An event that lost its claim to an earlier one, or that corrects such a one, is evidence: it posts nothing.
/// Ranks never change, so what stood down never comes back; the correction of it that stood goes with it.
Outcome<void> standDown(Store &store, QString claim, qint64 row)
{
    for (;;) {
        BQ_TRY_ASSIGN(const bool isNews, store.noteContested(claim, row));
        if (!isNews)
            return {};
        BQ_TRY_ASSIGN(const auto stored, store.at(row));
        if (!stored)
            return {};
        BQ_TRY_ASSIGN(const auto wasPosted, store.posted(row));
        BQ_TRY(store.dropCount(row));
        BQ_TRY(store.unpost(row));
        BQ_TRY(store.write(SupersededRow{stored->event.id().text()}, {}));
        BQ_TRY(recountAfter(store, *stored, wasPosted));
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
        if (target)
            BQ_TRY(supersede(store, *target));
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
    if (posts && !folded.postings.empty()) {
        BQ_TRY(store.post(stored.row, folded.postings));
        BQ_TRY(recountAfter(store, stored, folded.postings));
    }
    if (posts && folded.anchor)
        BQ_TRY(takeCount(store, stored.row, *folded.anchor));
    const QByteArray rank = stored.event.rank().bytes();
    for (const auto &row : folded.rows)
        BQ_TRY(store.write(row, rank));
    return {};
}

Outcome<void> projectOne(Store &store, const StoredEvent &stored)
{
    Lookup lookup(store);
    BQ_TRY(noteFirst(store, stored, lookup));
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

Outcome<bool> projectUnlessSetAside(Store &store, const StoredEvent &stored)
{
    BQ_TRY_ASSIGN(const bool isSetAside, store.isSetAside(stored.event.id()));
    if (isSetAside)
        BQ_TRY(store.hold(stored.row, heldBySaying));
    else
        BQ_TRY(project(store, stored));
    return !isSetAside;
}

namespace {

/// What the verdict of the row spoke of, where it is set aside in the end.
Outcome<void> holdJudged(Store &store, qint64 verdict)
{
    BQ_TRY_ASSIGN(const auto said, store.at(verdict));
    const auto judged = said ? judgedBy(said->event) : std::nullopt;
    BQ_TRY_ASSIGN(const bool isSetAside, judged ? store.isSetAside(*judged) : Outcome<bool>(false));
    if (!isSetAside)
        return {};
    BQ_TRY_ASSIGN(const auto stored, store.find(*judged));
    return stored && !stored->isHeld ? store.hold(stored->row, heldBySaying) : Outcome<void>();
}

} // namespace

Outcome<void> projectAnew(Store &store)
{
    constexpr int slice = 256;
    BQ_TRY(store.clearProjections());
    // What counts for nothing is known first.
    BQ_TRY_ASSIGN(const auto verdicts, store.verdicts());
    for (const qint64 verdict : verdicts) {
        BQ_TRY_ASSIGN(const auto stored, store.at(verdict));
        if (stored && !stored->isHeld)
            BQ_TRY(project(store, *stored));
    }
    for (const qint64 verdict : verdicts)
        BQ_TRY(holdJudged(store, verdict));
    qint64 row = 0;
    for (;;) {
        BQ_TRY_ASSIGN(const auto events, store.after(row, slice));
        if (events.empty())
            return {};
        for (const auto &stored : events) {
            if (!stored.isHeld && !isVerdict(stored.event.envelope().kind))
                BQ_TRY(projectUnlessSetAside(store, stored));
        }
        row = events.back().row;
    }
}

Outcome<void> rebuildProjections(Store &store)
{
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(store));
    BQ_TRY(projectAnew(store));
    return transaction.commit();
}

} // namespace botiquin
