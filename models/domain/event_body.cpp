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
    return std::all_of(box.lines.begin(), box.lines.end(), [](const SealedLine &line) {
        return line.required >= Units(0) && line.required <= Units(Units::lineMax) && allAreLines(line.lots);
    });
}

bool isPlausible(const BoxReopened &box)
{
    return allAreLines(box.contents);
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

} // namespace botiquin
