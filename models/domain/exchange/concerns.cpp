// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/exchange/concerns.h"

#include "domain/exchange/rights.h"
#include "domain/projection/fold.h"

namespace botiquin {

namespace {

void add(Concerns &to, const Subject &subject, std::initializer_list<Clues> interested = {})
{
    to.subjects.push_back(subject);
    for (const auto &facility : interested)
        to.interests.push_back({subject, facility});
}

void addSupply(Concerns &to, const Clues &facility, const Clues &warehouse)
{
    if (facility != warehouse)
        to.interests.push_back({Subject::supplyOf(facility), warehouse});
}

void note(Concerns &to, const RegionCreated &) { to.feeds.push_back(Feed::nation()); }
void note(Concerns &to, const ItemDefined &) { to.feeds.push_back(Feed::nation()); }
void note(Concerns &to, const KitTemplateDefined &) { to.feeds.push_back(Feed::nation()); }
void note(Concerns &to, const EntitlementDefined &) { to.feeds.push_back(Feed::nation()); }
void note(Concerns &to, const RoundDefined &) { to.feeds.push_back(Feed::nation()); }
void note(Concerns &to, const SubstituteApproved &) { to.feeds.push_back(Feed::nation()); }
void note(Concerns &to, const CodeApproved &) { to.feeds.push_back(Feed::nation()); }
void note(Concerns &to, const RecallIssued &) { to.feeds.push_back(Feed::nation()); }

void note(Concerns &to, const FacilityDefined &f)
{
    if (const auto state = FederalState::of(f.clues))
        to.feeds.push_back(Feed::directory(*state));
    else
        to.feeds.push_back(Feed::nation());
}

void note(Concerns &to, const RouteDefined &r)
{
    add(to, Subject::route(r.route), {r.warehouse});
    for (const auto &stop : r.stops) {
        to.interests.push_back({Subject::route(r.route), stop});
        addSupply(to, stop, r.warehouse);
    }
}

void note(Concerns &to, const KitOrdered &k)
{
    add(to, Subject::kit(k.kit), {k.warehouse, k.facility});
    addSupply(to, k.facility, k.warehouse);
}

void note(Concerns &to, const KitAdjusted &k) { add(to, Subject::kit(k.kit)); }
void note(Concerns &to, const PersonDefined &p) { add(to, Subject::person(p.user), {p.facility}); }
void note(Concerns &to, const DeviceEnrolled &d) { add(to, Subject::enrolment(d.device), {d.facility}); }
void note(Concerns &to, const DeviceRevoked &d) { add(to, Subject::enrolment(d.device)); }
void note(Concerns &to, const DeviceReachSet &d) { add(to, Subject::enrolment(d.device)); }
void note(Concerns &to, const NumbersGiven &n) { add(to, Subject::enrolment(n.device)); }

/// Where the event stands already, it has counted.
void noteVerdict(Concerns &to, const EventId &target)
{
    add(to, Subject::enrolment(target.device));
    to.follows.push_back(target);
}

void note(Concerns &to, const EventHeld &h) { noteVerdict(to, h.target()); }
void note(Concerns &to, const EventReleased &r) { noteVerdict(to, r.target()); }
void note(Concerns &to, const EventRejected &r) { noteVerdict(to, r.target()); }

void note(Concerns &, const DeviceKeyed &) {} // of its writer: see concernsOf
void note(Concerns &, const RunBegun &) {}    // likewise

void note(Concerns &to, const DayTotalled &d)
{
    if (const auto state = FederalState::of(d.facility))
        to.feeds.push_back(Feed::state(*state));
}

void note(Concerns &to, const CodeTaught &c) { to.facilities.push_back(c.facility); }
void note(Concerns &to, const SlotAssigned &s) { to.facilities.push_back(s.facility); }
void note(Concerns &to, const LotHeld &h) { to.facilities.push_back(h.facility); }
void note(Concerns &to, const StockReceived &s) { to.facilities.push_back(s.facility); }
void note(Concerns &to, const StockWrittenOff &s) { to.facilities.push_back(s.facility); }

void note(Concerns &to, const BoxSealed &b)
{
    add(to, Subject::box(b.sscc), {b.warehouse});
    to.parts.push_back({Subject::box(b.sscc), Subject::kit(b.kit)});
}

void note(Concerns &to, const BoxReopened &b) { add(to, Subject::box(b.sscc), {b.facility}); }
void note(Concerns &to, const LabelPrinted &l) { add(to, Subject::box(l.sscc)); }
void note(Concerns &to, const BoxRedirected &b) { add(to, Subject::box(b.sscc), {b.facility}); }
void note(Concerns &to, const VehicleDefined &v) { add(to, Subject::vehicle(v.vehicle), {v.warehouse}); }
void note(Concerns &to, const DriverDefined &d) { add(to, Subject::driver(d.driver), {d.warehouse}); }

void note(Concerns &to, const TripPlanned &t)
{
    add(to, Subject::trip(t.trip), {t.warehouse});
    for (const auto &stop : t.stops)
        to.interests.push_back({Subject::trip(t.trip), stop});
}

void note(Concerns &to, const TripLoaded &t)
{
    to.facilities.push_back(t.facility);
    add(to, Subject::trip(t.trip));
    for (const auto &box : t.boxes)
        add(to, Subject::box(box), {t.facility});
}

void note(Concerns &to, const TripUnloaded &t)
{
    to.facilities.push_back(t.facility);
    add(to, Subject::trip(t.trip));
    for (const auto &box : t.boxes)
        add(to, Subject::box(box), {t.facility});
}

void note(Concerns &to, const TripDeparted &t) { add(to, Subject::trip(t.trip)); }
void note(Concerns &to, const CustodyPassed &c) { add(to, Subject::trip(c.trip)); }

void note(Concerns &to, const StopArrived &s)
{
    to.facilities.push_back(s.facility);
    add(to, Subject::trip(s.trip));
}

void note(Concerns &to, const TripReturned &t)
{
    to.facilities.push_back(t.facility);
    add(to, Subject::trip(t.trip));
}

void note(Concerns &to, const DeliveryReceived &d)
{
    add(to, Subject::box(d.sscc), {d.facility});
    if (d.trip)
        add(to, Subject::trip(*d.trip));
}

void note(Concerns &to, const StockMoved &m) { add(to, Subject::box(m.sscc), {m.from, m.to}); }
void note(Concerns &to, const CountClosed &c) { to.facilities.push_back(c.facility); }
void note(Concerns &to, const Dispensed &d) { to.facilities.push_back(d.facility); }

void note(Concerns &to, const ShortageReported &s)
{
    to.facilities.push_back(s.facility);
    add(to, Subject::supplyOf(s.facility));
}

void follow(Concerns &to, const QString &event)
{
    if (const auto id = EventId::parse(event))
        to.follows.push_back(*id);
}

void note(Concerns &to, const ShortageSeen &s) { follow(to, s.shortage); }

void note(Concerns &to, const ShortageAnswered &s)
{
    follow(to, s.shortage);
    if (s.trip)
        add(to, Subject::trip(*s.trip));
}

void note(Concerns &to, const ShortageClosed &s)
{
    follow(to, s.shortage);
    if (s.into)
        follow(to, *s.into);
}

void note(Concerns &to, const RecallAcknowledged &r)
{
    to.facilities.push_back(r.facility);
    add(to, Subject::supplyOf(r.facility));
}

/// An incident's key names places, boxes and facilities among other things.
void note(Concerns &to, const IncidentSettled &settled)
{
    for (const QString &part : settled.incident.split(u'/')) {
        const QString named = part.startsWith(u"F:") || part.startsWith(u"B:") ? part.mid(2) : part;
        if (const auto clues = Clues::parse(named))
            to.facilities.push_back(*clues);
        else if (const auto sscc = Sscc::parse(named))
            add(to, Subject::box(*sscc));
    }
}

void note(Concerns &to, const Corrected &correction)
{
    to.follows.push_back(correction.target());
}

bool isUrgent(int kind)
{
    return kind == int(Kind::recallIssued)
        || (kind >= int(Kind::shortageReported) && kind <= int(Kind::recallAcknowledged));
}

void noteTouched(Concerns &to, const Touches &touched)
{
    for (const QString &text : touched.places) {
        if (text.startsWith(u"F:")) {
            if (const auto clues = Clues::parse(text.mid(2)))
                to.facilities.push_back(*clues);
        } else if (text.startsWith(u"B:")) {
            if (const auto sscc = Sscc::parse(text.mid(2)))
                add(to, Subject::box(*sscc));
        }
    }
}

void noteBody(Concerns &to, const EventBody &body)
{
    std::visit([&](const auto &b) { note(to, b); }, body);
}

} // namespace

std::optional<Subject> Subject::parse(const QString &text)
{
    return text.indexOf(u'/') > 0 ? std::optional(Subject(text)) : std::nullopt;
}

Concerns concernsOf(const Event &event)
{
    const auto &envelope = event.envelope();
    Concerns concerns;
    const bool isCorrection = envelope.kind == int(Kind::corrected);
    const auto body = isCorrection ? decodeBody(envelope.kind, envelope.version, event.body()) : standingBody(event);
    if (!body) {
        concerns.isPatients = true;
        if (envelope.touches)
            noteTouched(concerns, *envelope.touches);
        return concerns;
    }
    noteBody(concerns, *body);
    const auto replacement = isCorrection ? standingBody(event) : std::nullopt;
    const EventBody *standing = !isCorrection ? &*body : replacement ? &*replacement : nullptr;
    // What replaces an event is about what it says as well.
    if (replacement)
        noteBody(concerns, *replacement);
    if (std::holds_alternative<DeviceKeyed>(*body) || std::holds_alternative<RunBegun>(*body))
        add(concerns, Subject::enrolment(event.id().device));
    concerns.isPatients = standing && std::holds_alternative<Dispensed>(*standing);
    // A correction without a replacement may take back a dispensing: it goes where its target is.
    concerns.isForState = standing && !concerns.isPatients;
    concerns.isUrgent = standing && isUrgent(kindOf(*standing));
    concerns.isCentres = isCentres(envelope.kind);
    return concerns;
}

std::vector<Feed> feedsOf(const Concerns &concerns, const Clues &facility)
{
    std::vector<Feed> feeds{Feed::facility(facility).withUrgency(concerns.isUrgent)};
    const auto state = FederalState::of(facility);
    if (state && concerns.isForState)
        feeds.push_back(Feed::state(*state).withUrgency(concerns.isUrgent));
    return feeds;
}

} // namespace botiquin
