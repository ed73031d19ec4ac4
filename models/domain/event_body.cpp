// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event_body.h"

#include <algorithm>
#include <set>
#include <utility>

namespace botiquin {

namespace {

bool isLineOf(Units units)
{
    return units > Units(0) && units <= Units(Units::lineMax);
}

/// What no field can check alone: amounts that a line may carry.
template <class Body>
bool isPlausible(const Body &)
{
    return true;
}

template <class Lines>
bool allAreLines(const Lines &lines)
{
    return std::all_of(lines.begin(), lines.end(), [](const auto &line) { return isLineOf(line.units); });
}

bool isPlausible(const StockReceived &received)
{
    return allAreLines(received.lines);
}

bool isPlausible(const StockWrittenOff &lost)
{
    return isLineOf(lost.units);
}

bool isPlausible(const BoxSealed &box)
{
    return !box.packers.empty() && std::all_of(box.lines.begin(), box.lines.end(), [](const SealedLine &line) {
        return line.required >= Units(0) && line.required <= Units(Units::lineMax) && allAreLines(line.lots);
    });
}

bool isPlausible(const BoxReopened &box)
{
    return allAreLines(box.contents);
}

bool isAmount(Units units)
{
    return units >= Units(0) && units <= Units(Units::lineMax);
}

bool isPlausible(const StockMoved &moved)
{
    return allAreLines(moved.lines);
}

bool isPlausible(const Dispensed &given)
{
    return given.patient > 0 && allAreLines(given.lines);
}

bool isPlausible(const RecallAcknowledged &answer)
{
    return allAreLines(answer.setAside);
}

/// The replacement lot is of the same item; what is said to have come is within what a line may carry.
bool isPlausible(const DeliveredLine &line)
{
    return isAmount(line.listed) && isAmount(line.received) && isAmount(line.damaged) && isAmount(line.expired)
        && isAmount(line.tooWarm) && (!line.insteadOf || line.insteadOf->item == line.lot.item);
}

bool isPlausible(const DeliveryReceived &delivery)
{
    return std::all_of(delivery.lines.begin(), delivery.lines.end(),
                       [](const DeliveredLine &line) { return isPlausible(line); });
}

/// Items ascend, and so do the lines, each of an item in scope: a count has one meaning.
bool isPlausible(const CountClosed &count)
{
    const auto ascends = [](const auto &values, const auto &valueOf) {
        return std::adjacent_find(values.begin(), values.end(), [&](const auto &a, const auto &b) {
                   return !(valueOf(a) < valueOf(b));
               }) == values.end();
    };
    return ascends(count.items, [](const Clave &item) -> const Clave & { return item; })
        && ascends(count.lines, [](const LotUnits &line) -> const Lot & { return line.lot; })
        && std::all_of(count.lines.begin(), count.lines.end(), [&](const LotUnits &line) {
               return isAmount(line.units) && std::binary_search(count.items.begin(), count.items.end(), line.lot.item);
           });
}

bool isPlausible(const KitAdjusted &adjusted)
{
    return std::all_of(adjusted.lines.begin(), adjusted.lines.end(),
                       [](const AdjustedLine &line) { return isAmount(line.units); });
}

bool isPlausible(const ShortageReported &shortage)
{
    return isAmount(shortage.needed);
}

bool isPlausible(const ShortageAnswered &answer)
{
    return isAmount(answer.units);
}

bool isPlausible(const KitTemplateDefined &kitTemplate)
{
    return allAreLines(kitTemplate.lines);
}

bool isPlausible(const CodeTaught &code)
{
    return isLineOf(code.unitsPerPack);
}

bool isPlausible(const CodeApproved &code)
{
    return isLineOf(code.unitsPerPack);
}

template <size_t index = 0>
std::optional<EventBody> decodeAs(int kind, int version, const QCborMap &body)
{
    if constexpr (index < std::variant_size_v<EventBody>) {
        using Body = std::variant_alternative_t<index, EventBody>;
        if (int(Body::kind) != kind || Body::version != version)
            return decodeAs<index + 1>(kind, version, body);
        if (auto decoded = decode<Body>(QCborValue(body)); decoded && isPlausible(*decoded))
            return EventBody(*std::move(decoded));
    }
    return std::nullopt;
}

template <class Body>
Postings postingsOf(const Body &)
{
    return {};
}

Postings postingsOf(const StockReceived &received)
{
    Postings postings;
    const auto from = Place::supplier(received.supplier);
    const auto to = Place::facility(received.facility);
    for (const auto &line : received.lines)
        move(postings, from, to, line.lot, line.units);
    return postings;
}

Postings postingsOf(const StockWrittenOff &lost)
{
    Postings postings;
    move(postings, Place::facility(lost.facility), Place::loss(lost.reason), lost.lot, lost.units);
    return postings;
}

Postings postingsOf(const BoxSealed &box)
{
    Postings postings;
    const auto from = Place::facility(box.warehouse);
    const auto to = Place::box(box.sscc);
    for (const auto &line : box.lines) {
        for (const auto &packed : line.lots)
            move(postings, from, to, packed.lot, packed.units);
    }
    return postings;
}

Postings postingsOf(const BoxReopened &box)
{
    Postings postings;
    for (const auto &content : box.contents)
        move(postings, Place::box(box.sscc), Place::facility(box.facility), content.lot, content.units);
    return postings;
}

Postings postingsOf(const StockMoved &moved)
{
    Postings postings;
    for (const auto &line : moved.lines)
        move(postings, Place::facility(moved.from), Place::box(moved.sscc), line.lot, line.units);
    return postings;
}

Postings postingsOf(const Dispensed &given)
{
    Postings postings;
    const auto patient = Place::patient(given.facility, given.patient);
    for (const auto &line : given.lines)
        move(postings, Place::facility(given.facility), patient, line.lot, line.units);
    return postings;
}

/// A lot that came instead of the listed one: the listed one leaves the box as variance, the other comes from it.
Postings postingsOf(const DeliveryReceived &delivery)
{
    Postings postings;
    const auto box = Place::box(delivery.sscc);
    const auto facility = Place::facility(delivery.facility);
    const auto variance = Place::variance(delivery.facility);
    const auto lost = [&](LossReason reason) { return Place::loss(reason, delivery.heldBy); };
    for (const auto &line : delivery.lines) {
        const auto come = [&](const Place &to, Units units) {
            if (units == Units(0))
                return;
            if (line.insteadOf)
                move(postings, box, variance, *line.insteadOf, units);
            move(postings, line.insteadOf ? variance : box, to, line.lot, units);
        };
        come(facility, line.received);
        come(lost(LossReason::damaged), line.damaged);
        come(lost(LossReason::expired), line.expired);
        come(lost(LossReason::tooWarm), line.tooWarm);
        come(lost(LossReason::missing), missing(delivery, line));
    }
    return postings;
}

} // namespace

QCborMap encodeBody(const EventBody &body)
{
    return std::visit([](const auto &b) { return encode(b).toMap(); }, body);
}

std::optional<EventBody> decodeBody(int kind, int version, const QCborMap &body)
{
    return decodeAs(kind, version, body);
}

int kindOf(const EventBody &body)
{
    return std::visit([](const auto &b) { return int(b.kind); }, body);
}

int versionOf(const EventBody &body)
{
    return std::visit([](const auto &b) { return b.version; }, body);
}

QString kindName(int kind)
{
    switch (static_cast<Kind>(kind)) {
    case Kind::regionCreated: return QStringLiteral("regionCreated");
    case Kind::facilityDefined: return QStringLiteral("facilityDefined");
    case Kind::itemDefined: return QStringLiteral("itemDefined");
    case Kind::kitTemplateDefined: return QStringLiteral("kitTemplateDefined");
    case Kind::entitlementDefined: return QStringLiteral("entitlementDefined");
    case Kind::routeDefined: return QStringLiteral("routeDefined");
    case Kind::roundDefined: return QStringLiteral("roundDefined");
    case Kind::kitOrdered: return QStringLiteral("kitOrdered");
    case Kind::personDefined: return QStringLiteral("personDefined");
    case Kind::deviceEnrolled: return QStringLiteral("deviceEnrolled");
    case Kind::deviceKeyed: return QStringLiteral("deviceKeyed");
    case Kind::deviceRevoked: return QStringLiteral("deviceRevoked");
    case Kind::deviceReachSet: return QStringLiteral("deviceReachSet");
    case Kind::numbersGiven: return QStringLiteral("numbersGiven");
    case Kind::runBegun: return QStringLiteral("runBegun");
    case Kind::dayTotalled: return QStringLiteral("dayTotalled");
    case Kind::eventHeld: return QStringLiteral("eventHeld");
    case Kind::eventReleased: return QStringLiteral("eventReleased");
    case Kind::eventRejected: return QStringLiteral("eventRejected");
    case Kind::substituteApproved: return QStringLiteral("substituteApproved");
    case Kind::codeApproved: return QStringLiteral("codeApproved");
    case Kind::codeTaught: return QStringLiteral("codeTaught");
    case Kind::slotAssigned: return QStringLiteral("slotAssigned");
    case Kind::lotHeld: return QStringLiteral("lotHeld");
    case Kind::stockReceived: return QStringLiteral("stockReceived");
    case Kind::stockWrittenOff: return QStringLiteral("stockWrittenOff");
    case Kind::boxSealed: return QStringLiteral("boxSealed");
    case Kind::boxReopened: return QStringLiteral("boxReopened");
    case Kind::labelPrinted: return QStringLiteral("labelPrinted");
    case Kind::corrected: return QStringLiteral("corrected");
    case Kind::incidentSettled: return QStringLiteral("incidentSettled");
    case Kind::vehicleDefined: return QStringLiteral("vehicleDefined");
    case Kind::driverDefined: return QStringLiteral("driverDefined");
    case Kind::tripPlanned: return QStringLiteral("tripPlanned");
    case Kind::kitAdjusted: return QStringLiteral("kitAdjusted");
    case Kind::recallIssued: return QStringLiteral("recallIssued");
    case Kind::stockMoved: return QStringLiteral("stockMoved");
    case Kind::countClosed: return QStringLiteral("countClosed");
    case Kind::dispensed: return QStringLiteral("dispensed");
    case Kind::boxRedirected: return QStringLiteral("boxRedirected");
    case Kind::tripLoaded: return QStringLiteral("tripLoaded");
    case Kind::tripUnloaded: return QStringLiteral("tripUnloaded");
    case Kind::tripDeparted: return QStringLiteral("tripDeparted");
    case Kind::custodyPassed: return QStringLiteral("custodyPassed");
    case Kind::stopArrived: return QStringLiteral("stopArrived");
    case Kind::tripReturned: return QStringLiteral("tripReturned");
    case Kind::deliveryReceived: return QStringLiteral("deliveryReceived");
    case Kind::shortageReported: return QStringLiteral("shortageReported");
    case Kind::shortageSeen: return QStringLiteral("shortageSeen");
    case Kind::shortageAnswered: return QStringLiteral("shortageAnswered");
    case Kind::shortageClosed: return QStringLiteral("shortageClosed");
    case Kind::recallAcknowledged: return QStringLiteral("recallAcknowledged");
    }
    return QStringLiteral("kind %1").arg(kind);
}

Postings postings(const EventBody &body)
{
    auto moved = std::visit([](const auto &b) { return postingsOf(b); }, body);
    BQ_ASSERT(areBalanced(moved));
    return moved;
}

std::optional<Touches> touches(const Postings &moved)
{
    std::set<QString> places;
    std::set<Clave> items;
    for (const auto &posting : moved) {
        if (!posting.place.holdsStock())
            continue;
        places.insert(posting.place.text());
        items.insert(posting.lot.item);
    }
    if (places.empty())
        return std::nullopt;
    Touches touched{{places.begin(), places.end()}, {}};
    if (items.size() <= Touches::itemsMax)
        touched.items.assign(items.begin(), items.end());
    return touched;
}

Touches touchedBy(const CountClosed &count)
{
    Touches touched{{Place::facility(count.facility).text()}, {}};
    if (count.items.size() <= Touches::itemsMax)
        touched.items = count.items;
    return touched;
}

} // namespace botiquin
