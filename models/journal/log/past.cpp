// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/log/past.h"

#include "journal/projector.h"

namespace botiquin {

namespace {

constexpr int slice = 2000;

/// Calls `visit` with each event in the order in which the store got them, until it answers false.
template <class Visit>
Outcome<void> everyEvent(Store &live, const Visit &visit)
{
    qint64 row = 0;
    while (true) {
        BQ_TRY_ASSIGN(const auto events, live.after(row, slice));
        if (events.empty())
            return {};
        row = events.back().row;
        BQ_TRY_ASSIGN(const bool isMore, visit(events));
        if (!isMore)
            return {};
    }
}

} // namespace

Outcome<void> replayPast(Store &live, Store &scratch, quint64 mark, Past past)
{
    BQ_TRY_ASSIGN(const auto reading, Reading::begin(live));
    return everyEvent(live, [&](const std::vector<StoredEvent> &events) -> Outcome<bool> {
        BQ_TRY_ASSIGN(auto transaction, Transaction::begin(scratch));
        bool isMore = true;
        for (const auto &stored : events) {
            if (stored.event.envelope().order > mark) {
                isMore = past == Past::inOrder;
                if (!isMore)
                    break;
                continue;
            }
            BQ_TRY_ASSIGN(const qint64 row, scratch.append(stored.event, stored.chain));
            if (stored.isHeld)
                BQ_TRY(scratch.hold(row, QString()));
            else
                BQ_TRY(project(scratch, {stored.event, row, stored.chain}));
        }
        BQ_TRY(transaction.commit());
        return isMore;
    });
}

Outcome<bool> cameLate(Store &live, quint64 mark)
{
    bool isAbove = false;
    bool isLate = false;
    BQ_TRY(everyEvent(live, [&](const std::vector<StoredEvent> &events) -> Outcome<bool> {
        for (const auto &stored : events) {
            isAbove = isAbove || stored.event.envelope().order > mark;
            isLate = isLate || (isAbove && stored.event.envelope().order <= mark);
        }
        return !isLate;
    }));
    return isLate;
}

} // namespace botiquin
