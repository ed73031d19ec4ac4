// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/counting/open_count.h"
#include "journal/work_drafts.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace botiquin {

/// Where the draft does not say what the store held, it held the device's own events.
Outcome<BookMark> OpenCount::markOf(std::optional<qint64> row, quint64 seq, Instant time) const
{
    const auto &writer = m_station->writer;
    if (row || seq == 0)
        return BookMark{writer.device, writer.run, row.value_or(0), time};
    BQ_TRY_ASSIGN(const auto own, m_station->journal.store().find({writer.device, writer.run, seq}));
    return BookMark{writer.device, writer.run, own ? own->row : 0, time};
}

/// The units of a lot of which none was there when the count began; nothing for others.
Outcome<std::optional<Units>> OpenCount::cameSince(const CountLine &line) const
{
    const auto lot = line.sheet.lot();
    if (!lot || m_start.countedAt)
        return std::optional<Units>();
    BQ_TRY_ASSIGN(const auto mark, markOf(m_start.row, m_start.seq, m_start.at));
    BQ_TRY_ASSIGN(const Units moved, m_station->books.counts.movedSince(m_station->facility, *lot, mark));
    return moved == line.sheet.units ? std::optional(std::max(moved, Units(0))) : std::nullopt;
}

Outcome<Units> OpenCount::unitsNow(const CountEntry &entry) const
{
    if (m_start.countedAt)
        return entry.units;
    BQ_TRY_ASSIGN(const auto mark, markOf(entry.row, entry.seq, entry.at));
    BQ_TRY_ASSIGN(const Units moved, m_station->books.counts.movedSince(m_station->facility, *entry.lot, mark));
    return std::max(entry.units + entry.reserved + moved, Units(0));
}

std::vector<UserId> OpenCount::counters() const
{
    std::set<UserId> users;
    for (const auto &note : m_notes) {
        if (note.entry)
            users.insert(note.entry->by);
    }
    return {users.begin(), users.end()};
}

Outcome<std::vector<SeenLog>> OpenCount::seenLogs() const
{
    const auto &writer = m_station->writer;
    BQ_TRY_ASSIGN(const auto heads, m_station->journal.store().heads());
    std::vector<SeenLog> seen;
    for (const auto &head : heads) {
        if (head.device != writer.device || head.run != writer.run)
            seen.push_back({head.device, head.run, head.seq});
    }
    return seen;
}

Outcome<Result<CountClosed, CountRefused>> OpenCount::sumUp(const CountEnd &end) const
{
    using Sum = Result<CountClosed, CountRefused>;
    if (m_tally.empty())
        return Sum(err(CountRefused{CountRefusal::nothingCounted}));
    CountClosed count{m_station->facility, m_start.scope, m_start.shelf, {}, {}, {}, m_start.countedAt, counters()};
    std::map<Lot, Units> units;
    std::set<Clave> open;
    int missing = 0;
    for (const auto &line : m_lines) {
        if (line.count.isCounted()) {
            if (line.sheet.text) {
                BQ_TRY_ASSIGN(units[*line.sheet.lot()], unitsNow(line.count.standing()));
            }
            continue;
        }
        BQ_TRY_ASSIGN(const auto came, cameSince(line));
        if (came) {
            units[*line.sheet.lot()] = *came;
        } else {
            ++missing;
            open.insert(line.sheet.item);
        }
    }
    if (missing > 0 && end.uncounted == Uncounted::refuse)
        return Sum(err(CountRefused{CountRefusal::linesMissing, missing}));
    if (const auto again = toRecount(); m_start.recount && !end.acceptDifferences && !again.empty())
        return Sum(err(CountRefused{CountRefusal::recountMissing, int(again.size())}));
    const auto isLeftOut = [&](const Clave &item) { return end.uncounted == Uncounted::leaveOut && open.contains(item); };
    std::copy_if(m_start.items.begin(), m_start.items.end(), std::back_inserter(count.items), std::not_fn(isLeftOut));
    for (const auto &[lot, there] : units) {
        if (!isLeftOut(lot.item))
            count.lines.push_back({lot, there});
    }
    if (count.items.size() < m_start.items.size())
        count.scope = CountScope::list;
    if (count.items.empty())
        return Sum(err(CountRefused{CountRefusal::nothingCounted}));
    return Sum(std::move(count));
}

Answer<EventId, CountRefused> OpenCount::close(const CountEnd &end, const UserId &user)
{
    using Closed = Result<EventId, CountRefused>;
    return transact(m_station->journal, [&]() -> Answer<EventId, CountRefused> {
        BQ_TRY_ASSIGN(const bool may, mayCount(*m_station, user));
        if (!may)
            return Closed(err(CountRefused{CountRefusal::noRight}));
        BQ_TRY_ASSIGN(const auto kept, m_station->books.work.entries(countWork, m_name));
        if (kept.size() != m_notes.size())
            return Closed(err(CountRefused{CountRefusal::noSuchCount}));
        BQ_TRY(loadLines());
        BQ_TRY_ASSIGN(auto count, sumUp(end));
        if (!count)
            return Closed(err(count.error()));
        BQ_TRY_ASSIGN(count->seen, seenLogs());
        BQ_TRY_ASSIGN(const auto event, m_station->journal.record(m_station->writer, user, *count));
        BQ_TRY(m_station->books.work.clear(countWork, m_name));
        BQ_TRY(m_station->books.work.add(closedCountWork, m_name, kept.front()));
        return Closed(event);
    });
}

} // namespace botiquin
