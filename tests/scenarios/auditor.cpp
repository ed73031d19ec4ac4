// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditor.h"

#include "domain/ledger/cbor.h"

#include <algorithm>
#include <set>

namespace botiquin::testing {

namespace {

/// What can happen only once, and which event says that it did.
QString onceOnly(const EventBody &body)
{
    if (const auto *reopened = std::get_if<BoxReopened>(&body))
        return QStringLiteral("reopened ") + reopened->sscc.text();
    if (const auto *delivery = std::get_if<DeliveryReceived>(&body))
        return QStringLiteral("received ") + delivery->sscc.text() + u' ' + delivery->facility.text();
    return {};
}

std::optional<EventBody> bodyOf(const Event &event)
{
    return decodeBody(event.envelope().kind, event.envelope().version, event.body());
}

bool isEarlier(const Event *a, const Event *b)
{
    const auto &one = a->envelope();
    const auto &other = b->envelope();
    return one.order != other.order ? one.order < other.order : one.id < other.id;
}

/// The correction of that event which counts: the earliest of those that came after it.
const Event *correctionOf(const Event &wrong, const std::vector<const Event *> &inOrder)
{
    for (const auto *event : inOrder) {
        const auto body = bodyOf(*event);
        const auto *correction = body ? std::get_if<Corrected>(&*body) : nullptr;
        if (correction != nullptr && correction->target() == wrong.id() && isEarlier(&wrong, event))
            return event;
    }
    return nullptr;
}

/// What a correction puts in the wrong one's stead; nothing where it takes it back.
std::optional<EventBody> replacementIn(const Event &event)
{
    const auto body = bodyOf(event);
    const auto &correction = std::get<Corrected>(*body);
    if (!correction.replacementBody)
        return std::nullopt;
    return decodeBody(*correction.replacementKind, *correction.replacementVersion,
                      parseCanonicalCbor(*correction.replacementBody)->toMap());
}

QString at(const Clues &facility)
{
    return QStringLiteral("F:") + facility.text();
}

QString in(const Sscc &box)
{
    return QStringLiteral("B:") + box.text();
}

QString varianceOf(const Clues &facility)
{
    return QStringLiteral("V:") + facility.text();
}

} // namespace

Auditor::Auditor(const std::vector<Event> &events)
{
    for (const auto &event : standing(events))
        book(event);
    // Counts come last, in their order: each sees the differences that earlier ones found.
    for (const auto &event : standing(events)) {
        if (const auto *count = std::get_if<CountClosed>(&event.body))
            bookCount(event, *count);
    }
}

std::vector<Auditor::Standing> Auditor::standing(const std::vector<Event> &events) const
{
    std::vector<const Event *> inOrder;
    for (const auto &event : events)
        inOrder.push_back(&event);
    std::sort(inOrder.begin(), inOrder.end(), isEarlier);
    std::vector<Standing> all;
    std::set<QString> said;
    for (const auto *first : inOrder) {
        auto body = bodyOf(*first);
        if (!body || std::holds_alternative<Corrected>(*body))
            continue;
        const QString once = onceOnly(*body);
        if (!once.isEmpty() && !said.insert(once).second)
            continue;
        for (const auto *last = correctionOf(*first, inOrder); last != nullptr; last = correctionOf(*last, inOrder))
            body = replacementIn(*last);
        if (body)
            all.push_back({first, *body});
    }
    return all;
}

void Auditor::move(const Standing &event, const QString &from, const QString &to, const Lot &lot, qint64 units)
{
    if (units == 0)
        return;
    const auto &envelope = event.first->envelope();
    m_movements.push_back({envelope.id, envelope.order, envelope.time, from, to, lot, units});
    m_balances[{from, lot}] -= units;
    m_balances[{to, lot}] += units;
}

void Auditor::book(const Standing &event)
{
    const auto &body = event.body;
    if (const auto *received = std::get_if<StockReceived>(&body)) {
        for (const auto &line : received->lines)
            move(event, QStringLiteral("S:") + received->supplier.text(), at(received->facility), line.lot, line.units.count());
    } else if (const auto *lost = std::get_if<StockWrittenOff>(&body)) {
        move(event, at(lost->facility), QStringLiteral("L:") + name(lost->reason), lost->lot, lost->units.count());
    } else if (const auto *sealed = std::get_if<BoxSealed>(&body)) {
        for (const auto &line : sealed->lines) {
            for (const auto &lot : line.lots)
                move(event, at(sealed->warehouse), in(sealed->sscc), lot.lot, lot.units.count());
        }
    } else if (const auto *opened = std::get_if<BoxReopened>(&body)) {
        for (const auto &content : opened->contents)
            move(event, in(opened->sscc), at(opened->facility), content.lot, content.units.count());
    } else if (const auto *sent = std::get_if<StockMoved>(&body)) {
        for (const auto &line : sent->lines)
            move(event, at(sent->from), in(sent->sscc), line.lot, line.units.count());
    } else if (const auto *given = std::get_if<Dispensed>(&body)) {
        const QString patient = QStringLiteral("P:%1/%2").arg(given->facility.text()).arg(given->patient);
        for (const auto &line : given->lines)
            move(event, at(given->facility), patient, line.lot, line.units.count());
    } else if (const auto *delivery = std::get_if<DeliveryReceived>(&body)) {
        bookDelivery(event, *delivery);
    }
}

void Auditor::bookDelivery(const Standing &event, const DeliveryReceived &delivery)
{
    const QString box = in(delivery.sscc);
    const auto lost = [&](LossReason reason) {
        return QStringLiteral("L:") + name(reason) + (delivery.heldBy ? u'/' + delivery.heldBy->text() : QString());
    };
    for (const auto &line : delivery.lines) {
        const std::pair<QString, qint64> went[] = {{at(delivery.facility), line.received.count()},
                                                   {lost(LossReason::damaged), line.damaged.count()},
                                                   {lost(LossReason::expired), line.expired.count()},
                                                   {lost(LossReason::tooWarm), line.tooWarm.count()}};
        qint64 found = 0;
        for (const auto &[to, units] : went) {
            found += units;
            if (line.insteadOf)
                move(event, box, varianceOf(delivery.facility), *line.insteadOf, units);
            move(event, line.insteadOf ? varianceOf(delivery.facility) : box, to, line.lot, units);
        }
        for (const auto &other : delivery.lines) {
            if (other.insteadOf && *other.insteadOf == line.lot)
                found += (other.received + other.damaged + other.expired + other.tooWarm).count();
        }
        if (found < line.listed.count())
            move(event, box, lost(LossReason::missing), line.lot, line.listed.count() - found);
    }
}

/// What the day-book had at the place when the count was made, as far as the count could know.
qint64 Auditor::bookedBefore(const Standing &event, const CountClosed &count, const QString &place, const Lot &lot) const
{
    const auto &made = event.first->envelope();
    const Instant then = count.countedAt.value_or(made.time);
    qint64 units = 0;
    for (const auto &movement : m_movements) {
        const bool touches = movement.lot == lot && (movement.from == place || movement.to == place);
        const bool isLater = movement.order > made.order || (movement.order == made.order && !(movement.event < made.id));
        if (!touches || isLater)
            continue;
        bool isKnown = movement.event.device == made.id.device && movement.event.run == made.id.run;
        for (const auto &log : count.seen)
            isKnown = isKnown || (log.device == movement.event.device && log.run == movement.event.run && movement.event.seq <= log.seq);
        const bool hadHappened = isKnown ? !count.countedAt || movement.time <= then : movement.time < then;
        if (hadHappened)
            units += movement.to == place ? movement.units : -movement.units;
    }
    return units;
}

void Auditor::bookCount(const Standing &event, const CountClosed &count)
{
    const QString place = at(count.facility);
    std::set<Lot> lots;
    for (const auto &movement : m_movements) {
        if (std::find(count.items.begin(), count.items.end(), movement.lot.item) != count.items.end())
            lots.insert(movement.lot);
    }
    for (const auto &line : count.lines)
        lots.insert(line.lot);
    std::map<Lot, qint64> found;
    for (const auto &lot : lots) {
        qint64 counted = 0;
        for (const auto &line : count.lines)
            counted += line.lot == lot ? line.units.count() : 0;
        found[lot] = counted - bookedBefore(event, count, place, lot);
    }
    for (const auto &[lot, units] : found)
        move(event, varianceOf(count.facility), place, lot, units);
}

Units Auditor::balance(const Place &place, const Lot &lot) const
{
    const auto found = m_balances.find({place.text(), lot});
    return Units(found == m_balances.end() ? 0 : found->second);
}

QStringList Auditor::balances() const
{
    QStringList all;
    for (const auto &[key, units] : m_balances) {
        const auto &[place, lot] = key;
        if (units != 0)
            all << QStringLiteral("%1 %2 %3 %4 %5").arg(place, lot.item.text(), lot.text.text(), lot.expiry.iso()).arg(units);
    }
    all.sort();
    return all;
}

QStringList Auditor::faults() const
{
    std::map<Lot, qint64> sums;
    for (const auto &[key, units] : m_balances)
        sums[key.second] += units;
    QStringList all;
    for (const auto &[lot, units] : sums) {
        if (units != 0)
            all << QStringLiteral("%1 %2: %3 from nowhere").arg(lot.item.text(), lot.text.text()).arg(units);
    }
    return all;
}

} // namespace botiquin::testing
