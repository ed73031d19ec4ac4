// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog/catalog_events.h"
#include "domain/counting/count_events.h"
#include "domain/dispatch/trip_events.h"
#include "domain/dispensing/dispensing_events.h"
#include "domain/exchange/held_events.h"
#include "domain/kits/kit_events.h"
#include "domain/ledger/event.h"
#include "domain/ledger/posting.h"
#include "domain/people/people_events.h"
#include "domain/recalls/recall_events.h"
#include "domain/receiving/delivery_events.h"
#include "domain/shortages/shortage_events.h"
#include "domain/stock/stock_events.h"

#include <QCborMap>
#include <optional>
#include <variant>

namespace botiquin {

/// Every kind of event that this program understands.
using EventBody
    = std::variant<RegionCreated, FacilityDefined, ItemDefined, KitTemplateDefined, EntitlementDefined, RouteDefined,
                   RoundDefined, KitOrdered, PersonDefined, DeviceEnrolled, SubstituteApproved, CodeApproved,
                   CodeTaught, SlotAssigned, LotHeld, StockReceived, StockWrittenOff, BoxSealed, BoxReopened,
                   LabelPrinted, Corrected, IncidentSettled, VehicleDefined, DriverDefined, TripPlanned, KitAdjusted,
                   RecallIssued, StockMoved, CountClosed, Dispensed, BoxRedirected, TripLoaded, TripUnloaded,
                   TripDeparted, CustodyPassed, StopArrived, TripReturned, DeliveryReceived, ShortageReported,
                   ShortageSeen, ShortageAnswered, ShortageClosed, RecallAcknowledged, DeviceKeyed,
                   DeviceRevoked, DeviceReachSet, NumbersGiven, RunBegun, DayTotalled, EventHeld, EventReleased,
                   EventRejected>;

[[nodiscard]] QCborMap encodeBody(const EventBody &body);

/// Nothing for a kind or version that this program does not know, or a body that does not hold what its kind
/// says: such an event is kept, hashed and forwarded, and what it touches is shown as incomplete.
[[nodiscard]] std::optional<EventBody> decodeBody(int kind, int version, const QCborMap &body);

[[nodiscard]] int kindOf(const EventBody &body);
[[nodiscard]] int versionOf(const EventBody &body);
/// "stockReceived", or "kind 77" for one that this program does not know.
[[nodiscard]] QString kindName(int kind);

/// What the event moves; balanced, frozen for each (kind, version). `Corrected` moves what depends on its
/// target (projection/fold.h) and `CountClosed` what depends on the book before it (projection/variance.h):
/// they have none here.
[[nodiscard]] Postings postings(const EventBody &body);

/// What the postings' envelope must name; nothing where no place that holds stock is touched.
[[nodiscard]] std::optional<Touches> touches(const Postings &postings);
/// The same for a count, which posts what the book makes of it.
[[nodiscard]] Touches touchedBy(const CountClosed &count);

} // namespace botiquin
