// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/exchange/rights.h"

#include "domain/people/act_rights.h"
#include "domain/projection/fold.h"

#include <algorithm>

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
    Where operator()(const TripLoaded &t) const { return t.facility; }
    Where operator()(const TripUnloaded &t) const { return t.facility; }
    Where operator()(const TripReturned &t) const { return t.facility; }
    Where operator()(const DeliveryReceived &d) const { return d.facility; }
    Where operator()(const RecallAcknowledged &r) const { return r.facility; }
    template <class Other>
    Where operator()(const Other &) const
    {
        return std::nullopt;
    }
};

/// Vehicles and drivers are not among it: two warehouses may have given one the same name and not know of each other. What
/// is set down or handed in (`tripUnloaded`, `deliveryReceived`) is where it is, whoever it was meant for.
struct ActsOn
{
    using Whose = ActedOn::Whose;
    using Things = std::vector<ActedOn>;

    Things operator()(const StockMoved &m) const { return {{Whose::number, m.sscc.text()}}; }
    Things operator()(const BoxSealed &b) const { return {{Whose::number, b.sscc.text()}}; }
    Things operator()(const TripPlanned &t) const { return {{Whose::route, t.route.text()}}; }
    Things operator()(const BoxReopened &b) const { return {{Whose::sealedBox, b.sscc.text()}}; }
    Things operator()(const LabelPrinted &l) const { return {{Whose::box, l.sscc.text()}}; }
    Things operator()(const BoxRedirected &b) const { return {{Whose::box, b.sscc.text()}}; }
    Things operator()(const TripLoaded &t) const { return {{Whose::loading, t.trip.text()}}; }
    Things operator()(const TripDeparted &t) const { return {{Whose::loading, t.trip.text()}}; }
    Things operator()(const CustodyPassed &c) const { return {{Whose::trip, c.trip.text()}}; }
    Things operator()(const StopArrived &s) const
    {
        return {{Whose::facility, s.facility.text()}, {Whose::loading, s.trip.text()}};
    }
    Things operator()(const TripReturned &t) const { return {{Whose::trip, t.trip.text()}}; }
    Things operator()(const ShortageSeen &s) const { return {{Whose::shortage, s.shortage}}; }
    Things operator()(const ShortageAnswered &s) const { return {{Whose::shortage, s.shortage}}; }
    Things operator()(const ShortageClosed &s) const { return {{Whose::shortage, s.shortage}}; }
    /// A key names places and boxes among other things, and a kit's name has its facility's in it; a trip's has three parts.
    Things operator()(const IncidentSettled &settled) const
    {
        Things things;
        const QStringList parts = settled.incident.split(u'/');
        if (parts.first() == u"tripOverdue" && parts.size() > 3)
            things.push_back({Whose::trip, QStringList(parts.mid(1, 3)).join(u'/')});
        for (const QString &part : parts) {
            const QString named = part.startsWith(u"F:") || part.startsWith(u"B:") ? part.mid(2) : part;
            if (Clues::parse(named))
                things.push_back({Whose::facility, named});
            else if (Sscc::parse(named))
                things.push_back({Whose::boxFound, named});
        }
        return things;
    }
    template <class Other>
    Things operator()(const Other &) const
    {
        return {};
    }
};

/// So that no route's trip can take the place of another's.
bool isNamedAfterItsRoute(const TripPlanned &planned)
{
    return planned.trip.text().startsWith(planned.round.text() + u'/' + planned.route.text() + u'/');
}

/// Four eyes are four only where nobody's are counted twice.
bool isByOthers(const BoxSealed &box)
{
    const auto packed = [&](const UserId &user) {
        return std::find(box.packers.begin(), box.packers.end(), user) != box.packers.end();
    };
    if (box.checker && packed(*box.checker))
        return false;
    return std::none_of(box.lifted.begin(), box.lifted.end(), [&](const LiftedInBox &lift) {
        return packed(lift.by) || lift.by == box.checker;
    });
}

} // namespace

QString name(RightsBreach breach)
{
    switch (breach) {
    case RightsBreach::notTheAuthority: return QStringLiteral("notTheAuthority");
    case RightsBreach::notItsFacility: return QStringLiteral("notItsFacility");
    case RightsBreach::notTheCentre: return QStringLiteral("notTheCentre");
    case RightsBreach::revoked: return QStringLiteral("revoked");
    case RightsBreach::unknownPerson: return QStringLiteral("unknownPerson");
    case RightsBreach::notTheirRight: return QStringLiteral("notTheirRight");
    case RightsBreach::notAnother: return QStringLiteral("notAnother");
    case RightsBreach::notKnownYet: return QStringLiteral("notKnownYet");
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
    const bool isAmongFirst = kind >= int(Kind::regionCreated) && kind <= int(Kind::deviceReachSet);
    return (isAmongFirst && !isWarehouses) || kind == int(Kind::numbersGiven);
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
    if (isCentres(event.envelope().kind) || (standing && isCentres(kindOf(*standing))))
        return RightsBreach::notTheCentre;
    const auto where = standing ? std::visit(ActsAt(), *standing) : std::nullopt;
    if (where && !speaksFor(facility, reach, *where))
        return RightsBreach::notItsFacility;
    const auto *planned = standing ? std::get_if<TripPlanned>(&*standing) : nullptr;
    if (planned && !isNamedAfterItsRoute(*planned))
        return RightsBreach::notItsFacility;
    const auto *box = standing ? std::get_if<BoxSealed>(&*standing) : nullptr;
    if (box && !isByOthers(*box))
        return RightsBreach::notAnother;
    return std::nullopt;
}

std::vector<ActedOn> actedOn(const Event &event)
{
    switch (Kind(event.envelope().kind)) { // before the body is read, which costs
    case Kind::stockMoved:
    case Kind::boxSealed:
    case Kind::tripPlanned:
    case Kind::boxReopened:
    case Kind::labelPrinted:
    case Kind::boxRedirected:
    case Kind::corrected:
    case Kind::incidentSettled:
    case Kind::tripLoaded:
    case Kind::tripDeparted:
    case Kind::custodyPassed:
    case Kind::stopArrived:
    case Kind::tripReturned:
    case Kind::shortageSeen:
    case Kind::shortageAnswered:
    case Kind::shortageClosed: break;
    default: return {};
    }
    const auto standing = standingBody(event);
    return standing ? std::visit(ActsOn(), *standing) : std::vector<ActedOn>();
}

std::optional<RightsBreach> breachBy(const std::optional<std::vector<Role>> &everHeld, int kind)
{
    if (rightsFor(kind).empty())
        return std::nullopt;
    if (!everHeld)
        return RightsBreach::unknownPerson;
    return mayDo(*everHeld, kind) ? std::nullopt : std::optional(RightsBreach::notTheirRight);
}

std::optional<RightsBreach> breachBy(const std::optional<std::vector<Role>> &everHeld, Right right)
{
    if (!everHeld)
        return RightsBreach::unknownPerson;
    return allows(*everHeld, right) ? std::nullopt : std::optional(RightsBreach::notTheirRight);
}

std::vector<NamedInside> namedInside(const Event &event)
{
    const int kind = event.envelope().kind;
    if (kind != int(Kind::boxSealed) && kind != int(Kind::corrected))
        return {};
    const auto standing = standingBody(event);
    const auto *box = standing ? std::get_if<BoxSealed>(&*standing) : nullptr;
    std::vector<NamedInside> named;
    if (!box)
        return named;
    for (const auto &packer : box->packers)
        named.push_back({packer, Right::pack});
    if (box->checker)
        named.push_back({*box->checker, Right::checkBox});
    for (const auto &lift : box->lifted)
        named.push_back({lift.by, Right::overrideRefusal});
    return named;
}

} // namespace botiquin
