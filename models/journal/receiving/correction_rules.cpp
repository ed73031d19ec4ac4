// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/receiving/correction_rules.h"

#include "domain/projection/fold.h"
#include "journal/dispatch/dispatch_book.h"

#include <tuple>

namespace botiquin {

namespace {

using Refusal = std::optional<StockRefusal>;

// What an event is about. A correction says more or less of it, never of another.

auto subjectOf(const BoxSealed &b) { return std::tie(b.sscc, b.kit, b.boxClass, b.warehouse); }
auto subjectOf(const BoxReopened &b) { return std::tie(b.sscc, b.facility); }
auto subjectOf(const StockMoved &m) { return std::tie(m.sscc, m.from, m.to); }
auto subjectOf(const DeliveryReceived &d) { return std::tie(d.sscc, d.facility); }
auto subjectOf(const Dispensed &d) { return std::tie(d.facility, d.patient); }

template <class Body>
auto subjectOf(const Body &body)
{
    if constexpr (requires { body.facility; })
        return std::tie(body.facility);
    else
        return std::tuple<>();
}

bool isAboutTheSame(const EventBody &one, const EventBody &other)
{
    return std::visit(
        [&](const auto &body) {
            const auto *same = std::get_if<std::decay_t<decltype(body)>>(&other);
            return same && subjectOf(*same) == subjectOf(body);
        },
        one);
}

/// The goods of a box that was sealed or sent are in it, and it stands where that was done.
Outcome<Refusal> goneRefusal(Station &station, const Sscc &sscc)
{
    BQ_TRY_ASSIGN(const auto box, station.books.dispatch.boxFacts(sscc));
    if (!box)
        return Refusal();
    if (box->reopened)
        return Refusal(StockRefusal::boxReopened);
    return box->received || box->aboard ? Refusal(StockRefusal::boxIsAway) : Refusal();
}

Outcome<Refusal> packedAnewRefusal(Station &station, const Sscc &sscc)
{
    BQ_TRY_ASSIGN(const auto sealed, station.books.kits.sealed(sscc));
    if (!sealed)
        return Refusal();
    BQ_TRY_ASSIGN(const auto box, station.books.kits.box(sealed->kit, sealed->boxClass));
    return box && box->progress == BoxProgress::sealed ? Refusal(StockRefusal::boxPackedAnew) : Refusal();
}

Outcome<Refusal> boxRefusal(Station &station, const EventBody &wrong)
{
    if (const auto *sealed = std::get_if<BoxSealed>(&wrong))
        return goneRefusal(station, sealed->sscc);
    if (const auto *moved = std::get_if<StockMoved>(&wrong))
        return goneRefusal(station, moved->sscc);
    if (const auto *reopened = std::get_if<BoxReopened>(&wrong))
        return packedAnewRefusal(station, reopened->sscc);
    return Refusal();
}

/// What the event said before anything was corrected.
Outcome<std::optional<EventBody>> saidAtFirst(Store &store, const StoredEvent &event)
{
    BQ_TRY_ASSIGN(const auto row, store.firstOf(event.row));
    BQ_TRY_ASSIGN(const auto first, store.at(row.value_or(event.row)));
    return first ? standingBody(first->event) : std::nullopt;
}

} // namespace

Outcome<Refusal> correctionRefusal(Station &station, const StoredEvent &wrong, const std::optional<EventBody> &right)
{
    auto &store = station.journal.store();
    BQ_TRY_ASSIGN(const auto claimed, store.claimHolder(correctionClaim(wrong.event.id())));
    BQ_TRY_ASSIGN(const bool isContested, store.isContested(wrong.row));
    const bool movesUnits = wrong.event.envelope().touches.has_value();
    const auto stands = standingBody(wrong.event);
    if (wrong.isHeld || claimed || isContested || !movesUnits || (!stands && !right) || (right && postings(*right).empty()))
        return Refusal(StockRefusal::notCorrectable);
    BQ_TRY_ASSIGN(const auto first, saidAtFirst(store, wrong));
    if (!first || (right && kindOf(*right) != kindOf(*first)))
        return Refusal(StockRefusal::notCorrectable);
    if (right && !isAboutTheSame(*first, *right))
        return Refusal(StockRefusal::anotherThing);
    return stands ? boxRefusal(station, *stands) : Refusal();
}

} // namespace botiquin
