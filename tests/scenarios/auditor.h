// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event_body.h"
#include "domain/ledger/event.h"

#include <QStringList>
#include <map>
#include <vector>

namespace botiquin::testing {

/// The books as somebody would add them up by hand who has every event before them, and all the time in the
/// world. Shares what an event's body is with the program, and nothing of how it is posted, folded or counted.
class Auditor
{
public:
    explicit Auditor(const std::vector<Event> &events);

    /// "PLACE ITEM LOT EXPIRY UNITS" of each balance other than zero, ascending.
    QStringList balances() const;
    Units balance(const Place &place, const Lot &lot) const;
    /// What is wrong with the sums themselves: units that came from nowhere or went nowhere.
    QStringList faults() const;

private:
    /// One line of the day-book: units that went from one place to another, where and when the event stands.
    struct Movement
    {
        EventId event;
        quint64 order;
        Instant time;
        QString from;
        QString to;
        Lot lot;
        qint64 units;
    };
    /// An event as it stands once corrections are looked through.
    struct Standing
    {
        const Event *first;
        EventBody body;
    };

    std::vector<Standing> standing(const std::vector<Event> &events) const;
    void book(const Standing &event);
    void bookDelivery(const Standing &event, const DeliveryReceived &delivery);
    void bookCount(const Standing &event, const CountClosed &count);
    qint64 bookedBefore(const Standing &event, const CountClosed &count, const QString &place, const Lot &lot) const;
    void move(const Standing &event, const QString &from, const QString &to, const Lot &lot, qint64 units);

    std::vector<Movement> m_movements;
    std::map<std::pair<QString, Lot>, qint64> m_balances;
};

} // namespace botiquin::testing
