// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/exchange/exchange.h"
#include "journal/exchange/feeder.h"
#include "storage/exchange/sql_feeds.h"
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
        , book(store.sql())
        , feeder(store, feeds)
        , totals(journal, feeds, book, centre)
        , held(journal, centre)
    {
        totals.attachTo(journal, [this](const StoredEvent &stored) { return feeder.feed(stored); });
    }
    CentralDesk(const CentralDesk &) = delete;
    CentralDesk &operator=(const CentralDesk &) = delete;

    Journal journal;
    SqlFeeds feeds;
    SqlSubscribers subscribers;
    SqlTotals book;
    Feeder feeder;
    DayTotals totals;
    HeldActs held;
    exchange::Exchange exchange{journal, feeds, subscribers, nullptr, &totals, &held};
};

} // namespace botiquin::ctl
