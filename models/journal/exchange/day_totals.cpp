// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/exchange/day_totals.h"

#include "domain/projection/fold.h"

#include <map>

namespace botiquin {

namespace {

/// Where an event of a dispensing, the most frequent of all, says that it is: without reading all of it.
std::optional<Clues> dispensedAt(const Event &event)
{
    constexpr qint64 facilityKey = 1; // of Dispensed
    const auto &envelope = event.envelope();
    if (envelope.kind != int(Kind::dispensed) || envelope.version != Dispensed::version)
        return std::nullopt;
    const auto facility = Clues::parse(event.body().value(facilityKey).toString());
    return facility ? std::optional(*facility) : std::nullopt;
}

} // namespace

void DayTotals::attachTo(Journal &journal, std::function<Outcome<void>(const StoredEvent &)> feed)
{
    journal.onAppend([this, feed = std::move(feed)](const StoredEvent &stored) -> Outcome<void> {
        BQ_TRY(feed(stored));
        return note(stored);
    });
}

Outcome<void> DayTotals::note(const StoredEvent &stored)
{
    if (const auto facility = dispensedAt(stored.event))
        return m_book.noteDue({*facility, Date::ofLocal(stored.event.envelope().time)});
    if (const auto held = judgedBy(stored.event)) { // It may have counted until now, or count from now on.
        BQ_TRY_ASSIGN(const auto target, m_journal.store().find(*held));
        return target ? note(*target) : Outcome<void>();
    }
    const auto correction = correctionOf(stored.event);
    if (!correction)
        return {};
    BQ_TRY_ASSIGN(auto given, m_book.given(stored.event.id()));
    if (!given) { // It puts nothing in the other's stead.
        BQ_TRY_ASSIGN(given, m_book.given(correction->target()));
    }
    return given ? m_book.noteDue({given->facility, Date::ofLocal(given->time)}) : Outcome<void>();
}

Outcome<void> DayTotals::noteAll()
{
    constexpr int slice = 1000;
    qint64 row = 0;
    for (;;) {
        BQ_TRY_ASSIGN(auto transaction, Transaction::begin(m_journal.store()));
        BQ_TRY_ASSIGN(const auto events, m_journal.store().after(row, slice));
        if (events.empty())
            return {};
        for (const auto &stored : events)
            BQ_TRY(note(stored));
        BQ_TRY(transaction.commit());
        row = events.back().row;
    }
}

Outcome<int> DayTotals::say(const std::optional<FederalState> &state, Date today)
{
    BQ_TRY_ASSIGN(const auto due, m_book.due(state, today, daysAtOnce));
    int said = 0;
    for (const auto &of : due) {
        BQ_TRY_ASSIGN(const bool isNews, say(of));
        said += isNews ? 1 : 0;
    }
    return said;
}

Outcome<bool> DayTotals::say(const FacilityDay &of)
{
    const auto state = FederalState::of(of.facility);
    BQ_TRY_ASSIGN(const auto turn, FeedTurn::take(m_feeds, state ? Feed::state(*state) : Feed::nation()));
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(m_journal.store()));
    BQ_TRY_ASSIGN(const bool isDue, m_book.settle(of));
    BQ_TRY_ASSIGN(auto lines, isDue ? sum(of) : Outcome<std::vector<LotUnits>>());
    if (!lines.empty())
        BQ_TRY(m_journal.record(m_centre, std::nullopt, DayTotalled{of.facility, of.day, std::move(lines)}));
    BQ_TRY(transaction.commit());
    return isDue;
}

/// With no units for each lot that was given and taken back, or said before; nothing where it was said so already. What was
/// said before, a centre that was restored from a backup may not know.
Outcome<std::vector<LotUnits>> DayTotals::sum(const FacilityDay &of)
{
    BQ_TRY_ASSIGN(const auto said, m_book.said(of));
    std::map<Lot, Units> before;
    std::map<Lot, Units> units;
    for (const auto &line : said) {
        before[line.lot] = line.units;
        units[line.lot] = Units(0);
    }
    BQ_TRY_ASSIGN(const auto dispensings, m_book.dispensings(of));
    for (const auto &[event, stands] : dispensings) {
        const auto id = EventId::parse(event);
        BQ_TRY_ASSIGN(const auto stored, id ? m_journal.store().find(*id) : Outcome<std::optional<StoredEvent>>());
        const auto body = stored ? standingBody(stored->event) : std::nullopt;
        const auto *dispensed = body ? std::get_if<Dispensed>(&*body) : nullptr;
        for (const auto &line : dispensed ? dispensed->lines : std::vector<LotUnits>())
            units[line.lot] += stands ? line.units : Units(0);
    }
    std::vector<LotUnits> lines;
    if (units == before)
        return lines;
    for (const auto &[lot, count] : units)
        lines.push_back({lot, count});
    return lines;
}

} // namespace botiquin
