// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clues.h"
#include "base/event_id.h"
#include "base/sscc.h"
#include "domain/ledger/lot.h"

#include <QStringList>
#include <functional>
#include <map>
#include <vector>

namespace botiquin::simulation {

/// Units of a lot that went from one place to another, the places as people name them.
struct Movement
{
    QString from;
    QString to;
    Lot lot;
    qint64 units;
};

/// What an act came to at a place.
struct Line
{
    EventId event;
    QString place;
    Lot lot;
    qint64 units;
};

/// Places as the books write them, save that a loss is nobody's.
namespace place {
QString supplier(const QString &name);
QString facility(const Clues &clues);
QString box(const Sscc &sscc);
QString patient(const Clues &clinic, qint64 number);
QString loss(const QString &reason);
QString variance(const Clues &clues);
} // namespace place

/// Somebody's own books of what people did and were told was done, in the order in which it happened. Shares
/// nothing with the program's books: no postings, no folds, no order of events. A machine is a number: a copy
/// of a computer is another one, although it writes under the same device's name.
class Auditor
{
public:
    /// Somebody was told that this is recorded. Most of what people do moves nothing.
    void done(size_t machine, const EventId &event, std::vector<Movement> movements = {});
    /// Somebody counted all that there is of the items, and was told that it is recorded.
    void counted(size_t machine, const EventId &event, const Clues &facility, const std::vector<Clave> &items,
                 const std::map<Lot, qint64> &found);
    /// What was recorded as `wrong` never happened so; `right` did instead.
    void corrected(size_t machine, const EventId &event, const EventId &wrong, std::vector<Movement> right = {});

    /// The machine goes on from an older copy of its store: it writes the same names again.
    void goesBack(size_t machine);
    /// What it wrote since then, from that event on, has other names from now on: 1, 2, 3 … of that run.
    void renamed(size_t machine, const EventId &first, quint32 run);
    /// Machines were lost with all that nobody else had. Gives up what `survives` says of is gone; how much.
    int giveUp(const std::function<bool(size_t machine, const EventId &event)> &survives);

    /// Everything that somebody was told is recorded.
    std::vector<EventId> acknowledged() const;
    /// What every act moved, at the act that it is or puts right; a count moves what it found to be
    /// otherwise.
    std::vector<Line> lines() const;

private:
    struct Act
    {
        size_t machine;
        EventId event;
        std::vector<Movement> movements;
        std::optional<Clues> countedAt = {};
        std::vector<Clave> items = {};
        std::map<Lot, qint64> found = {};
        std::optional<size_t> corrects = {};           ///< the act whose place it took
        std::optional<std::vector<Movement>> was = {}; ///< what moved there before
        bool isGone = false;
    };
    using Books = std::map<std::pair<QString, Lot>, qint64>;

    size_t add(Act act);
    static std::vector<Movement> movedBy(const Act &act, const Books &books);

    std::vector<Act> m_acts;
    std::map<std::pair<size_t, EventId>, size_t> m_byEvent; ///< by machine: the act that an event is, or puts right
    std::map<size_t, size_t> m_since;                       ///< by machine: the first act after it went back
};

} // namespace botiquin::simulation
