// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/assertion.h"
#include "domain/exchange/concerns.h"
#include "domain/exchange/rights.h"
#include "domain/ledger/cbor.h"
#include "domain/projection/fold.h"
#include "target.h"

using namespace botiquin;

namespace {

void check(const EventBody &body)
{
    const auto map = encodeBody(body);
    const auto again = decodeBody(kindOf(body), versionOf(body), map);
    BQ_ASSERT(again && canonicalCbor(encodeBody(*again)) == canonicalCbor(map));
    BQ_ASSERT(areBalanced(postings(body)));
    (void)touches(postings(body));
    (void)claimOf(body);
}

} // namespace

/// An event's bytes, as another device may have signed them: what it says is balanced, and says it again.
BQ_FUZZ(event)
{
    const auto event = Event::parse(bytes);
    if (!event)
        return;
    BQ_ASSERT(event->canonical() == bytes);
    const auto &envelope = event->envelope();
    (void)concernsOf(*event);
    for (const Reach reach : {Reach::facility, Reach::state, Reach::nation})
        (void)breachOf(*event, *Clues::parse(QStringLiteral("OCIMB000012")), reach);
    if (const auto body = decodeBody(envelope.kind, envelope.version, event->body()))
        check(*body);
    // What it corrects is itself: a correction of any kind, as far as it can be told.
    const auto folding = fold(*event, [&](const EventId &) { return std::optional(Known{*event, *event}); });
    if (const auto *folded = std::get_if<Folded>(&folding))
        BQ_ASSERT(areBalanced(folded->postings));
}
