// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event_body.h"
#include "line.h"

#include <map>

namespace botiquin::testing {

/// Who and what a scenario names, and the events that its acts are.
class Cast
{
public:
    void addFacility(Line &line);
    void addItem(Line &line);
    void addLot(Line &line);
    void addLabel(const QString &label, const EventId &event, const EventBody &body) { m_events.insert_or_assign(label, std::pair(event, body)); }

    Clues facility(Line &line) const;
    Lot lot(Line &line) const;
    Place place(Line &line) const;
    /// The rest of the line is an act at that facility; `seen` is what its store holds of other devices.
    EventBody act(Line &line, const Clues &at, const std::vector<SeenLog> &seen) const;

private:
    Clave item(Line &line) const;
    std::vector<LotUnits> lots(Line &line) const;
    std::vector<ReceivedLine> receivedLines(Line &line) const;
    RecallIssued recallOfPacks(Line &line) const;
    EventBody seal(Line &line, const Clues &at) const;
    EventBody take(Line &line, const Clues &at) const;
    EventBody arrival(Line &line, const Clues &at) const;
    DeliveredLine delivered(Line &line) const;
    EventBody count(Line &line, const Clues &at, const std::vector<SeenLog> &seen) const;
    EventBody itemDefined(Line &line, bool inUse) const;
    EventBody correction(Line &line, const Clues &at, bool isReplaced) const;
    EventBody actOfStock(const QString &verb, Line &line, const Clues &at, const std::vector<SeenLog> &seen) const;
    EventBody actOfTrip(const QString &verb, Line &line, const Clues &at) const;
    EventBody actOfRest(const QString &verb, Line &line, const Clues &at) const;
    const std::pair<EventId, EventBody> &labelled(Line &line) const;

    std::map<QString, Clues> m_facilities;
    std::map<QString, Clave> m_items;
    std::map<QString, Lot> m_lots;
    std::map<QString, std::pair<EventId, EventBody>> m_events;
};

/// "2026-11-24 10:00", in UTC.
[[nodiscard]] Instant hour(Line &line);

} // namespace botiquin::testing
