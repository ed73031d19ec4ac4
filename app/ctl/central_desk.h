// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/exchange/exchange.h"
#include "journal/exchange/feeder.h"
#include "storage/exchange/sql_feeds.h"
#include "storage/exchange/sql_rights_book.h"
#include "storage/exchange/sql_subscribers.h"
#include "storage/exchange/sql_totals.h"
#include "storage/sql_store.h"

namespace botiquin::ctl {

/// A centre's store at work for a command, while its server may run: what is said and taken in goes to whom it concerns.
struct CentralDesk
{
    CentralDesk(SqlStore &store, const Clock &clock, const Writer &centre)
        : journal(store, clock)
        , feeds(store.sql())
        , subscribers(store.sql())
        , rights(store.sql())
        , book(store.sql())
        , feeder(store, feeds)
        , totals(journal, feeds, book, centre)
        , held(journal, centre, rights)
    {
        attachTo(journal);
    }
    CentralDesk(const CentralDesk &) = delete;
    CentralDesk &operator=(const CentralDesk &) = delete;

    /// What another journal of the store takes in, likewise.
    void attachTo(Journal &other)
    {
        totals.attachTo(other, [this](const StoredEvent &stored) -> Outcome<void> {
            BQ_TRY(feeder.feed(stored));
            return held.heed(stored);
        });
    }

    Journal journal;
    SqlFeeds feeds;
    SqlSubscribers subscribers;
    SqlRightsBook rights;
    SqlTotals book;
    Feeder feeder;
    DayTotals totals;
    HeldActs held;
    exchange::Exchange exchange{journal, feeds, subscribers, rights, nullptr, &totals, &held};
};

} // namespace botiquin::ctl
