// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/exchange/rights.h"

#include "domain/projection/fold.h"

namespace botiquin {

namespace {

/// The facility whose own act the event is. Boxes and trips pass through many hands.
struct ActsAt
{
    using Where = std::optional<Clues>;

    Where operator()(const CodeTaught &c) const { return c.facility; }
    Where operator()(const SlotAssigned &s) const { return s.facility; }
    Where operator()(const LotHeld &h) const { return h.facility; }
    Where operator()(const StockReceived &s) const { return s.facility; }
    Where operator()(const StockWrittenOff &s) const { return s.facility; }
    Where operator()(const StockMoved &m) const { return m.from; }
    Where operator()(const CountClosed &c) const { return c.facility; }
    Where operator()(const Dispensed &d) const { return d.facility; }
    Where operator()(const BoxSealed &b) const { return b.warehouse; }
    Where operator()(const VehicleDefined &v) const { return v.warehouse; }
    Where operator()(const DriverDefined &d) const { return d.warehouse; }
    Where operator()(const TripPlanned &t) const { return t.warehouse; }
    Where operator()(const ShortageReported &s) const { return s.facility; }
    Where operator()(const BoxReopened &b) const { return b.facility; }
    Where operator()(const DeliveryReceived &d) const { return d.facility; }
    Where operator()(const RecallAcknowledged &r) const { return r.facility; }
    template <class Other>
    Where operator()(const Other &) const
    {
        return std::nullopt;
    }
};

} // namespace

QString name(RightsBreach breach)
{
    switch (breach) {
    case RightsBreach::notTheAuthority: return QStringLiteral("notTheAuthority");
    case RightsBreach::notItsFacility: return QStringLiteral("notItsFacility");
    case RightsBreach::notTheCentre: return QStringLiteral("notTheCentre");
    case RightsBreach::revoked: return QStringLiteral("revoked");
    }
    Q_UNREACHABLE();
}

bool speaksFor(const Clues &device, Reach reach, const Clues &facility)
{
    if (device == facility || reach == Reach::nation)
        return true;
    return reach == Reach::state && FederalState::of(device) == FederalState::of(facility);
}

bool isAuthoritys(int kind)
{
    const bool isWarehouses = kind >= int(Kind::vehicleDefined) && kind <= int(Kind::tripPlanned);
    return kind >= int(Kind::regionCreated) && kind <= int(Kind::deviceRevoked) && !isWarehouses;
}

bool isCentres(int kind)
{
    return kind >= int(Kind::dayTotalled) && kind < 100;
}

std::optional<RightsBreach> breachOf(const Event &event, const Clues &facility, Reach reach)
{
    const auto standing = standingBody(event);
    if (isAuthoritys(event.envelope().kind) || (standing && isAuthoritys(kindOf(*standing))))
        return RightsBreach::notTheAuthority;
    if (isCentres(event.envelope().kind))
        return RightsBreach::notTheCentre;
    const auto where = standing ? std::visit(ActsAt(), *standing) : std::nullopt;
    if (where && !speaksFor(facility, reach, *where))
        return RightsBreach::notItsFacility;
    return std::nullopt;
}

} // namespace botiquin
