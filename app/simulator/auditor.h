// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clues.h"
#include "base/event_id.h"
#include "base/sscc.h"
#include "domain/ledger/lot.h"

#include <QStringList>
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

/// Places as the books write them, save that a loss is nobody's.
namespace place {
QString supplier(const QString &name);
QString facility(const Clues &clues);
QString box(const Sscc &sscc);
QString patient(const Clues &clinic, qint64 number);
QString loss(const QString &reason);
QString variance(const Clues &clues);
} // namespace place

/// Somebody's own books of what people did and were told was done, in the order in which it happened. Shares nothing
/// with the program's books: no postings, no folds, no order of events.
class Auditor
{
public:
    /// Somebody was told that this is recorded. Most of what people do moves nothing.
    void done(const EventId &event, std::vector<Movement> movements = {});
    /// Somebody counted all that there is of the items, and was told that it is recorded.
    void counted(const EventId &event, const Clues &facility, const std::vector<Clave> &items,
                 const std::map<Lot, qint64> &found);
    /// What was recorded as `wrong` never happened so; `right` did instead.
    void corrected(const EventId &event, const EventId &wrong, std::vector<Movement> right = {});

    /// Everything that somebody was told is recorded.
    std::vector<EventId> acknowledged() const;
    /// "PLACE ITEM LOT EXPIRY UNITS" of each balance other than zero, ascending.
    QStringList balances() const;

private:
    struct Act
    {
        EventId event;
        std::vector<Movement> movements;
        std::optional<Clues> countedAt = {};
        std::vector<Clave> items = {};
        std::map<Lot, qint64> found = {};
    };
    using Books = std::map<std::pair<QString, Lot>, qint64>;

    static void move(Books &books, const Movement &movement);
    static void count(Books &books, const Act &act);

    std::vector<Act> m_acts;
    std::map<EventId, size_t> m_byEvent; ///< the act that an event is, or puts right
};

} // namespace botiquin::simulation
