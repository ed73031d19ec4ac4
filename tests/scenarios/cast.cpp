// SPDX-License-Identifier: GPL-3.0-or-later
#include "cast.h"

#include "domain/ledger/cbor.h"

#include <QDateTime>
#include <algorithm>

namespace botiquin::testing {

namespace {

const UserId somebody = *UserId::parse(QStringLiteral("somebody"));

template <class T>
T parsed(Line &line)
{
    const QString text = line.word();
    const auto value = T::parse(text);
    if (!value)
        line.fail(QStringLiteral("not valid: ") + text);
    return *value;
}

Date day(Line &line)
{
    const QString text = line.word();
    const auto date = Date::parseIso(text);
    if (!date)
        line.fail(QStringLiteral("not a day: ") + text);
    return *date;
}

template <class Value>
const Value &named(const std::map<QString, Value> &values, Line &line)
{
    const QString name = line.word();
    const auto found = values.find(name);
    if (found == values.end())
        line.fail(QStringLiteral("nothing is called ") + name);
    return found->second;
}

Sscc box(Line &line)
{
    return *Sscc::build(1, QStringLiteral("9521234"), quint64(line.count()));
}

TripId trip(Line &line)
{
    return *TripId::parse(QStringLiteral("2026-12/20-037/%1").arg(line.count()));
}

std::vector<SealNumber> seals(Line &line)
{
    std::vector<SealNumber> all{parsed<SealNumber>(line)};
    while (line.takes(","))
        all.push_back(parsed<SealNumber>(line));
    return all;
}

std::vector<Sscc> boxes(Line &line)
{
    line.expects(":");
    std::vector<Sscc> all{box(line)};
    while (line.takes(","))
        all.push_back(box(line));
    return all;
}

/// What the code on a pack says, as a scanner sends it.
QByteArray scanOf(const Gtin &gtin, const Lot &lot)
{
    return "]d201" + gtin.text().toLatin1() + "10" + lot.text.text().toLatin1();
}

LossReason lossReason(Line &line)
{
    const QString text = line.word();
    for (int i = 0; i < countOf(LossReason{}); ++i) {
        if (name(LossReason(i)) == text)
            return LossReason(i);
    }
    line.fail(QStringLiteral("no reason: ") + text);
}

} // namespace

Instant hour(Line &line)
{
    const QString date = line.word();
    const QString text = date + u'T' + line.word();
    const auto moment = QDateTime::fromString(text + u'Z', Qt::ISODate);
    if (!moment.isValid())
        line.fail(QStringLiteral("not an hour: ") + text);
    return {moment.toSecsSinceEpoch()};
}

void Cast::addFacility(Line &line)
{
    const QString name = line.word();
    m_facilities.insert_or_assign(name, parsed<Clues>(line));
}

void Cast::addItem(Line &line)
{
    const QString name = line.word();
    m_items.insert_or_assign(name, parsed<Clave>(line));
}

void Cast::addLot(Line &line)
{
    const QString name = line.word();
    const Clave of = item(line);
    const Date expiry = day(line);
    const QString text = line.atEnd() ? name : line.word();
    m_lots.insert_or_assign(name, Lot{of, std::nullopt, *LotText::parse(text), expiry});
}

Clues Cast::facility(Line &line) const
{
    return named(m_facilities, line);
}

Clave Cast::item(Line &line) const
{
    return named(m_items, line);
}

Lot Cast::lot(Line &line) const
{
    return named(m_lots, line);
}

const std::pair<EventId, EventBody> &Cast::labelled(Line &line) const
{
    return named(m_events, line);
}

std::vector<LotUnits> Cast::lots(Line &line) const
{
    std::vector<LotUnits> all;
    do {
        const Units units(line.count());
        all.push_back({lot(line), units});
    } while (line.takes(","));
    return all;
}

std::vector<ReceivedLine> Cast::receivedLines(Line &line) const
{
    std::vector<ReceivedLine> all;
    do {
        const Units units(line.count());
        const Lot of = lot(line);
        ReceivedLine received{of, units, std::nullopt, std::nullopt};
        if (line.takes("scanned"))
            received.scanned = scanOf(parsed<Gtin>(line), of);
        all.push_back(std::move(received));
    } while (line.takes(","));
    return all;
}

RecallIssued Cast::recallOfPacks(Line &line) const
{
    const auto id = parsed<RecallId>(line);
    const auto gtin = parsed<Gtin>(line);
    line.expects("of");
    return {id, RecallClass::one, item(line), std::nullopt, std::nullopt, QStringLiteral("particles"), false, gtin};
}

Place Cast::place(Line &line) const
{
    if (line.takes("box"))
        return Place::box(box(line));
    if (line.takes("variance"))
        return Place::variance(facility(line));
    if (line.takes("patient")) {
        const Clues clinic = facility(line);
        return Place::patient(clinic, line.count());
    }
    if (line.takes("loss")) {
        const auto reason = lossReason(line);
        return Place::loss(reason, line.takes("held-by") ? std::optional(Link::trip(trip(line))) : std::nullopt);
    }
    return Place::facility(facility(line));
}

EventBody Cast::seal(Line &line, const Clues &at) const
{
    const Sscc sscc = box(line);
    line.expects("for");
    const Clues clinic = facility(line);
    line.expects(":");
    BoxSealed sealed{sscc, *KitId::parse(QStringLiteral("2026-12/%1/1").arg(clinic.text())), BoxClass::dry, at,
                     *SealNumber::parse(QStringLiteral("S1")), {somebody}, std::nullopt, {}, {}};
    for (const auto &content : lots(line)) {
        sealed.lines.push_back({content.lot.item, content.units, {SealedLot{content.lot, content.units, {}}}, std::nullopt,
                                std::nullopt});
    }
    return sealed;
}

DeliveredLine Cast::delivered(Line &line) const
{
    const Units received(line.count());
    line.expects("of");
    const Units listed(line.count());
    DeliveredLine content{lot(line), listed, received, Units(0), Units(0), Units(0), std::nullopt};
    while (!line.atEnd() && line.peek() != QStringLiteral(",")) {
        if (line.takes("damaged"))
            content.damaged = Units(line.count());
        else if (line.takes("expired"))
            content.expired = Units(line.count());
        else if (line.takes("too-warm"))
            content.tooWarm = Units(line.count());
        else if (line.takes("instead-of"))
            content.insteadOf = lot(line);
        else
            line.fail(QStringLiteral("what of a line is ") + line.peek());
    }
    return content;
}

EventBody Cast::take(Line &line, const Clues &at) const
{
    DeliveryReceived taken{box(line), at, std::nullopt, SealState::intact, false, std::nullopt, {}, {somebody, {}, {}, {}, {}}};
    if (line.takes("from")) {
        taken.trip = trip(line);
        taken.heldBy = Link::trip(*taken.trip);
    }
    taken.unlisted = line.takes("unlisted");
    line.expects(":");
    do {
        taken.lines.push_back(delivered(line));
    } while (line.takes(","));
    return taken;
}

EventBody Cast::arrival(Line &line, const Clues &at) const
{
    StopArrived arrived{trip(line), at, std::nullopt};
    if (line.takes("with"))
        arrived.seals = line.takes("none") ? std::vector<SealNumber>() : seals(line);
    if (line.takes("goes-on-with"))
        arrived.newSeals = seals(line);
    return arrived;
}

EventBody Cast::count(Line &line, const Clues &at, const std::vector<SeenLog> &seen) const
{
    CountClosed closed{at, CountScope::list, std::nullopt, {}, {}, seen, std::nullopt, {somebody}};
    do {
        closed.items.push_back(item(line));
    } while (line.takes(","));
    if (line.takes("as-of"))
        closed.countedAt = hour(line);
    line.expects(":");
    closed.lines = lots(line);
    std::sort(closed.items.begin(), closed.items.end());
    std::sort(closed.lines.begin(), closed.lines.end(), [](const LotUnits &a, const LotUnits &b) { return a.lot < b.lot; });
    return closed;
}

EventBody Cast::itemDefined(Line &line, bool inUse) const
{
    const QString name = line.peek();
    return ItemDefined{item(line), name, QString(), QString(), QString(), BoxClass::dry, Ven::essential, inUse};
}

EventBody Cast::correction(Line &line, const Clues &at, bool isReplaced) const
{
    const auto &[wrong, body] = labelled(line);
    Corrected correction{wrong.device, wrong.run, wrong.seq, QStringLiteral("wrong"), {}, {}, {}};
    if (!isReplaced)
        return correction;
    line.expects("to");
    const auto *count = std::get_if<CountClosed>(&body);
    const EventBody right = act(line, at, count ? count->seen : std::vector<SeenLog>());
    correction.replacementKind = kindOf(right);
    correction.replacementVersion = versionOf(right);
    correction.replacementBody = canonicalCbor(QCborValue(encodeBody(right)));
    return correction;
}

EventBody Cast::actOfStock(const QString &verb, Line &line, const Clues &at, const std::vector<SeenLog> &seen) const
{
    if (verb == QStringLiteral("receives")) {
        return StockReceived{at, *SupplierName::parse(QStringLiteral("Distribuidora")), std::nullopt, receivedLines(line)};
    }
    if (verb == QStringLiteral("writes-off")) {
        const Units units(line.count());
        const Lot of = lot(line);
        line.expects("as");
        return StockWrittenOff{at, of, units, lossReason(line), QString()};
    }
    if (verb == QStringLiteral("moves")) {
        const Sscc sscc = box(line);
        line.expects("to");
        const Clues to = facility(line);
        line.expects(":");
        return StockMoved{sscc, at, to, MoveReason::surplus, QString(), lots(line)};
    }
    if (verb == QStringLiteral("counts"))
        return count(line, at, seen);
    if (verb == QStringLiteral("dispenses")) {
        line.expects("to");
        const qint64 patient = line.count();
        line.expects(":");
        return Dispensed{at, patient, lots(line), std::nullopt};
    }
    return actOfTrip(verb, line, at);
}

EventBody Cast::actOfTrip(const QString &verb, Line &line, const Clues &at) const
{
    if (verb == QStringLiteral("seals"))
        return seal(line, at);
    if (verb == QStringLiteral("reopens")) {
        const Sscc sscc = box(line);
        line.expects(":");
        return BoxReopened{sscc, at, QStringLiteral("wrong lot"), lots(line)};
    }
    if (verb == QStringLiteral("takes"))
        return take(line, at);
    if (verb == QStringLiteral("redirects")) {
        const Sscc sscc = box(line);
        line.expects("to");
        return BoxRedirected{sscc, facility(line), QStringLiteral("the road is closed")};
    }
    if (verb == QStringLiteral("loads")) {
        const TripId on = trip(line);
        return TripLoaded{on, at, boxes(line)};
    }
    if (verb == QStringLiteral("unloads")) {
        const TripId off = trip(line);
        return TripUnloaded{off, at, boxes(line), UnloadReason::notReached, QString()};
    }
    if (verb == QStringLiteral("departs")) {
        const TripId left = trip(line);
        return TripDeparted{left, line.takes("with") ? seals(line) : std::vector<SealNumber>(), std::nullopt, std::nullopt,
                            std::nullopt};
    }
    if (verb == QStringLiteral("arrives"))
        return arrival(line, at);
    if (verb == QStringLiteral("returns"))
        return TripReturned{trip(line), at, QString()};
    return actOfRest(verb, line, at);
}

EventBody Cast::actOfRest(const QString &verb, Line &line, const Clues &at) const
{
    if (verb == QStringLiteral("holds"))
        return LotHeld{at, lot(line), HoldReason::quarantine, true, QString()};
    if (verb == QStringLiteral("recalls") || verb == QStringLiteral("ends-recall")) {
        const auto recall = parsed<RecallId>(line);
        const Lot of = lot(line);
        return RecallIssued{recall, RecallClass::one, of.item, of.text, std::nullopt, QStringLiteral("particles"),
                            verb == QStringLiteral("ends-recall")};
    }
    if (verb == QStringLiteral("recalls-packs"))
        return recallOfPacks(line);
    if (verb == QStringLiteral("approves")) {
        const auto gtin = parsed<Gtin>(line);
        line.expects("as");
        return CodeApproved{gtin, item(line), Units(1), PackLevel::pack};
    }
    if (verb == QStringLiteral("acknowledges")) {
        const auto recall = parsed<RecallId>(line);
        line.expects(":");
        return RecallAcknowledged{recall, at, lots(line), QString()};
    }
    if (verb == QStringLiteral("defines"))
        return itemDefined(line, true);
    if (verb == QStringLiteral("retires"))
        return itemDefined(line, false);
    if (verb == QStringLiteral("reports-shortage")) {
        const Clave of = item(line);
        line.expects("needs");
        return ShortageReported{at, of, Urgency::now, ShortageReason::other, Units(0), Units(line.count()), {}, {}, {}};
    }
    if (verb == QStringLiteral("answers")) {
        const QString shortage = labelled(line).first.text();
        line.expects("with");
        return ShortageAnswered{shortage, ShortageAnswer::willCome, Units(line.count()), {}, {}, {}};
    }
    if (verb == QStringLiteral("closes"))
        return ShortageClosed{labelled(line).first.text(), ShortageEnd::received, {}, {}};
    if (verb == QStringLiteral("voids") || verb == QStringLiteral("corrects"))
        return correction(line, at, verb == QStringLiteral("corrects"));
    line.fail(QStringLiteral("nobody can do this: ") + verb);
}

EventBody Cast::act(Line &line, const Clues &at, const std::vector<SeenLog> &seen) const
{
    const QString verb = line.word();
    auto body = actOfStock(verb, line, at, seen);
    line.end();
    return body;
}

} // namespace botiquin::testing
