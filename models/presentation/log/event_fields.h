// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event_body.h"
#include "journal/store.h"

#include <variant>
#include <vector>

namespace botiquin::presentation {

/// A name of a value of an enumeration in an event, e.g. "damaged", which ui has words for.
struct Named
{
    QString name;
};

/// Bytes as they are, e.g. a code that was scanned.
using Value = std::variant<QString, qint64, bool, Date, Month, Instant, QByteArray, Named>;

/// A field of an event's body. What holds other fields stands before them without a value of its own.
struct EventField
{
    QString name;               ///< as the event describes itself, e.g. "expiry"
    int number = 0;             ///< 1 and up among the members of a list, 0 for what is alone
    int depth = 0;              ///< 0 for the body's own fields
    std::optional<Value> value; ///< nothing for what holds other fields
};

/// Every field that the event says, in its own order. What an older event left out is absent.
[[nodiscard]] std::vector<EventField> fieldsOf(const EventBody &body);

/// What a person is shown of an event.
struct EventDetail
{
    Envelope envelope;
    QByteArray chain;
    std::optional<EventBody> body; ///< nothing for a kind that this program does not know
    QString rawBody;               ///< the body as it is written, where it cannot be read
    std::optional<EventId> correctedBy; ///< holds the claim of having put it right

    bool clockIsDoubtful() const { return envelope.clockEpoch > 1; }
};

/// Nothing for an event that the store does not hold.
[[nodiscard]] Outcome<std::optional<EventDetail>> eventDetail(Store &store, const EventId &id);

/// What stands in the end: the replacement for a correction, the body itself for the rest. Nothing where a
/// correction only took back.
[[nodiscard]] std::optional<EventBody> standing(const EventBody &body);

} // namespace botiquin::presentation
