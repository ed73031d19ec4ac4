// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/exchange/feeder.h"
#include "journal/exchange/opening.h"
#include "storage/exchange/sql_claims.h"
#include "storage/exchange/sql_feeds.h"
#include "storage/exchange/sql_rights_book.h"
#include "storage/exchange/sql_subscribers.h"
#include "storage/exchange/sql_totals.h"
#include "storage/sql_store.h"

namespace botiquin {

/// What stands around a centre's store while somebody works at it, be it the server, an operator or the simulator: what is
/// said and taken in goes to whom it concerns.
struct CentreDesk
{
    CentreDesk(SqlStore &store, const Clock &clock, const Writer &centre)
        : journal(store, clock)
        , feeds(store.sql())
        , subscribers(store.sql())
        , rights(store.sql())
        , claims(store.sql())
        , book(store.sql())
        , feeder(store, feeds)
        , totals(journal, feeds, book, centre)
        , held(journal, centre, subscribers, rights)
        , openings(store, feeds, subscribers)
    {
        attachTo(journal);
    }
    CentreDesk(const CentreDesk &) = delete;
    CentreDesk &operator=(const CentreDesk &) = delete;

    /// What another journal of the store takes in, likewise.
    void attachTo(Journal &other)
    {
        totals.attachTo(other, [this](const StoredEvent &stored) -> Outcome<void> {
            BQ_TRY(feeder.feed(stored));
            BQ_TRY(subscribers.heed(stored.event));
            return held.heed(stored);
        });
    }

    Journal journal;
    SqlFeeds feeds;
    SqlSubscribers subscribers;
    SqlRightsBook rights;
    SqlClaims claims;
    SqlTotals book;
    Feeder feeder;
    DayTotals totals;
    HeldActs held;
    exchange::Openings openings;
    exchange::Exchange exchange{journal, feeds, subscribers, rights, &claims, &totals, &held};
};

} // namespace botiquin
