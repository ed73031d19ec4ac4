// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counting/count_events.h"

#include <map>

namespace botiquin {

/// What a count is about, as it was begun. What comes onto the shelves meanwhile is no part of it.
struct CountStart
{
    CountScope scope;
    std::optional<Slot> shelf;
    std::vector<Clave> items; ///< ascending
    bool blind;               ///< nobody is shown what the books expect
    bool recount;             ///< lines with a difference are counted a second time
    UserId by;
    Instant at;
    quint64 seq;                      ///< of this device's log, when it began
    std::optional<Instant> countedAt; ///< of a sheet that is put in later
    std::optional<qint64> row = {};   ///< of the store's last event then; absent in drafts of older programs

    static constexpr auto fields = Fields{
        Field{1, "scope", &CountStart::scope},     Field{2, "shelf", &CountStart::shelf},
        Field{3, "items", &CountStart::items},     Field{4, "blind", &CountStart::blind},
        Field{5, "recount", &CountStart::recount}, Field{6, "by", &CountStart::by},
        Field{7, "at", &CountStart::at},           Field{8, "seq", &CountStart::seq},
        Field{9, "counted_at", &CountStart::countedAt}, Field{10, "row", &CountStart::row}};
};

/// What somebody counted of a lot, and what the books said of it at that moment.
struct CountEntry
{
    Clave item;
    std::optional<Lot> lot; ///< absent: none of the item is there
    Units units;
    bool scanned;   ///< comes on top of what was scanned before; what is typed replaces
    bool again;     ///< the second count of a line with a difference
    Units expected; ///< on the shelf
    Units reserved; ///< of the books' units in boxes that are being packed, so not on the shelf
    Instant at;
    quint64 seq; ///< of this device's log
    UserId by;
    std::optional<qint64> row = {}; ///< as of CountStart

    static constexpr auto fields = Fields{
        Field{1, "item", &CountEntry::item},         Field{2, "lot", &CountEntry::lot},
        Field{3, "units", &CountEntry::units},       Field{4, "scanned", &CountEntry::scanned},
        Field{5, "again", &CountEntry::again},       Field{6, "expected", &CountEntry::expected},
        Field{7, "reserved", &CountEntry::reserved}, Field{8, "at", &CountEntry::at},
        Field{9, "seq", &CountEntry::seq},           Field{10, "by", &CountEntry::by},
        Field{11, "row", &CountEntry::row}};
};

/// A step of a count as it is kept: its start, or an entry. A later start changes what the first said.
struct CountNote
{
    std::optional<CountStart> start;
    std::optional<CountEntry> entry;

    static constexpr auto fields
        = Fields{Field{1, "start", &CountNote::start}, Field{2, "entry", &CountNote::entry}};
};

/// A line of a count: a lot, or an item of which there is none.
struct CountKey
{
    Clave item;
    std::optional<Lot> lot;

    friend bool operator<(const CountKey &a, const CountKey &b)
    {
        return std::tie(a.item, a.lot) < std::tie(b.item, b.lot);
    }
    friend bool operator==(const CountKey &a, const CountKey &b) { return a.item == b.item && a.lot == b.lot; }
};

/// What stands of a line.
struct LineCount
{
    std::optional<CountEntry> first;
    std::optional<CountEntry> second;

    bool isCounted() const { return first.has_value(); }
    /// The second count stands before the first.
    const CountEntry &standing() const { return second ? *second : *first; }
    bool differs() const { return isCounted() && standing().units != standing().expected; }
};

using CountTally = std::map<CountKey, LineCount>;

/// Takes an entry in. What is scanned keeps the moment of its first scan.
void take(CountTally &tally, const CountEntry &entry);
[[nodiscard]] CountTally tallyOf(const std::vector<CountEntry> &entries);

/// The shelf of a place on it: "C-04" of "C-04-2"; a place of fewer parts is a shelf itself.
[[nodiscard]] QString shelfOf(const QString &slot);

} // namespace botiquin
