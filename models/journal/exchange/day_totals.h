// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog/federal_state.h"
#include "journal/exchange/feed_store.h"
#include "journal/journal.h"

namespace botiquin {

/// A facility's day, by local time.
struct FacilityDay
{
    Clues facility;
    Date day;

    static constexpr auto fields
        = Fields{Field{1, "facility", &FacilityDay::facility}, Field{2, "day", &FacilityDay::day}};
    friend bool operator==(const FacilityDay &, const FacilityDay &) = default;
};

/// Where and when an event that stands, or stood once, gave a patient something.
struct GivenAt
{
    Clues facility;
    Instant time;

    static constexpr auto fields = Fields{Field{1, "facility", &GivenAt::facility}, Field{2, "time", &GivenAt::time}};
};

/// A dispensing of a day, corrections by what they put in another's stead.
struct DayDispensing
{
    QString event;
    bool stands; ///< neither taken back nor put right since

    static constexpr auto fields
        = Fields{Field{1, "event", &DayDispensing::event}, Field{2, "stands", &DayDispensing::stands}};
};

/// The port to what a centre's totals are made of.
class TotalBook
{
public:
    virtual ~TotalBook() = default;

    /// Nothing for an event that gave nobody anything.
    [[nodiscard]] virtual Outcome<std::optional<GivenAt>> given(const EventId &event) = 0;
    /// Within a Transaction, as is settle.
    [[nodiscard]] virtual Outcome<void> noteDue(const FacilityDay &of) = 0;
    /// Whether it was due.
    [[nodiscard]] virtual Outcome<bool> settle(const FacilityDay &of) = 0;
    /// Of days before that one, in one state or in all, the oldest first.
    [[nodiscard]] virtual Outcome<std::vector<FacilityDay>> due(const std::optional<FederalState> &state, Date before,
                                                                int limit) = 0;
    [[nodiscard]] virtual Outcome<std::vector<DayDispensing>> dispensings(const FacilityDay &of) = 0;
    /// As the centre said last.
    [[nodiscard]] virtual Outcome<std::vector<LotUnits>> said(const FacilityDay &of) = 0;
};

/// What facilities gave their patients, day by day, said by the centre's own device as events (DayTotalled) for those who
/// have no right to the dispensings. Events, and no answer computed for each asker: they are signed, fed, resumed, opened
/// and proved as all others are, and cost a contact nothing but what is new. A day is said once it has ended, and again
/// when something of it is heard of later.
class DayTotals
{
public:
    static constexpr int daysAtOnce = 50; ///< some tenths of a second's work

    /// `centre` writes in a run that no other history of the centre's has: a centre that was restored from a backup says
    /// nothing under names that it has given already.
    DayTotals(Journal &journal, FeedStore &feeds, TotalBook &book, const Writer &centre)
        : m_journal(journal), m_feeds(feeds), m_book(book), m_centre(centre)
    {
    }

    /// After what `feed` does with each event that the journal takes in from now on, notes it too.
    void attachTo(Journal &journal, std::function<Outcome<void>(const StoredEvent &)> feed);
    /// Of an event that has just been projected: whose total it changes is due. Within its transaction.
    [[nodiscard]] Outcome<void> note(const StoredEvent &stored);
    /// The same of the whole log; for a store that becomes a centre's. In transactions of its own.
    [[nodiscard]] Outcome<void> noteAll();
    /// Says what is due of the days before `today`, at most daysAtOnce of them, a transaction each. How many.
    [[nodiscard]] Outcome<int> say(const std::optional<FederalState> &state, Date today);

private:
    Outcome<bool> say(const FacilityDay &of);
    Outcome<std::vector<LotUnits>> sum(const FacilityDay &of);

    Journal &m_journal;
    FeedStore &m_feeds;
    TotalBook &m_book;
    Writer m_centre;
};

} // namespace botiquin
