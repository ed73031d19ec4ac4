// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/projection/fold.h"

#include "domain/exchange/rights.h"
#include "domain/ledger/cbor.h"

#include <QStringList>

namespace botiquin {

namespace {

using Rows = std::vector<Row>;

/// What a row keeps of the event that it comes from.
struct Origin
{
    EventId event;
    Instant time;
};

Units sumOf(const std::vector<LotUnits> &lines)
{
    Units units;
    for (const auto &line : lines)
        units += line.units;
    return units;
}

Rows rowsOf(const Origin &, const RegionCreated &)
{
    return {};
}

Rows rowsOf(const Origin &, const FacilityDefined &f)
{
    return {FacilityRow{f.clues, f.displayName, f.municipality, f.state, f.sizeClass, f.inOperation, f.latitude,
                        f.longitude, f.olderKey}};
}

Rows rowsOf(const Origin &, const ItemDefined &i)
{
    return {ItemRow{i.clave, i.displayName, i.strength, i.presentation, i.description, i.boxClass, i.ven, i.inUse}};
}

Rows rowsOf(const Origin &, const KitTemplateDefined &t)
{
    Rows rows{TemplateRow{t.templateId, t.validFrom, t.validTo, t.displayName}};
    for (const auto &line : t.lines)
        rows.push_back(TemplateLineRow{t.templateId, t.validFrom, line.item, line.units});
    return rows;
}

Rows rowsOf(const Origin &, const EntitlementDefined &e)
{
    Rows rows{EntitlementRow{e.sizeClass, e.validFrom}};
    for (const auto &line : e.lines)
        rows.push_back(EntitlementLineRow{e.sizeClass, e.validFrom, line.templateId, line.count});
    return rows;
}

Rows rowsOf(const Origin &, const RouteDefined &r)
{
    Rows rows{RouteRow{r.route, r.warehouse, r.weekday, r.windowFrom, r.windowTo, r.transport,
                       r.retired.value_or(false)}};
    for (const auto &handOver : r.handOvers.value_or(std::vector<HandOver>()))
        rows.push_back(RouteHandOverRow{r.route, handOver.afterStop, handOver.transport, handOver.place});
    int position = 0;
    for (const auto &stop : r.stops)
        rows.push_back(RouteStopRow{r.route, stop, ++position});
    return rows;
}

Rows rowsOf(const Origin &, const RoundDefined &r)
{
    return {RoundRow{r.round, r.month, r.roundKind, r.packFrom, r.packTo, r.deliverFrom, r.deliverTo, r.planFrom,
                     r.planTo, r.loadFrom, r.loadTo}};
}

Rows rowsOf(const Origin &, const KitOrdered &k)
{
    return {KitOrderRow{k.kit, k.round, k.warehouse, k.facility, k.templateId, k.number, k.route, k.stop,
                        k.deliverOn, k.cancelled}};
}

Rows rowsOf(const Origin &, const PersonDefined &p)
{
    qint64 roles = 0;
    for (const Role role : p.roles)
        roles |= qint64(1) << int(role);
    return {PersonRow{p.user, p.initials, p.facility, roles, p.badge, p.active}};
}

Rows rowsOf(const Origin &, const DeviceEnrolled &d)
{
    Rows rows{DeviceRow{d.device, d.facility, d.label, d.publicKey, d.companyPrefix, d.extension, d.serialFirst,
                        d.serialLast, d.codeUntil}};
    constexpr quint32 firstRun = 1;
    if (d.serialFirst <= d.serialLast)
        rows.push_back(DeviceNumbersRow{d.device, d.companyPrefix, d.extension, d.serialFirst, d.serialLast, firstRun});
    return rows;
}

Rows rowsOf(const Origin &, const NumbersGiven &n)
{
    if (n.serialFirst > n.serialLast)
        return {};
    return {DeviceNumbersRow{n.device, n.companyPrefix, n.extension, n.serialFirst, n.serialLast, n.run}};
}

Rows rowsOf(const Origin &origin, const DeviceKeyed &d)
{
    return {DeviceKeyRow{origin.event.device, d.publicKey}};
}

Rows rowsOf(const Origin &, const DeviceRevoked &d)
{
    return {DeviceRevocationRow{d.device, d.run, d.seq, d.reason}};
}

Rows rowsOf(const Origin &, const DeviceReachSet &d)
{
    return {DeviceReachRow{d.device, d.reach}};
}

Rows rowsOf(const Origin &origin, const RunBegun &r)
{
    return {DeviceRunRow{origin.event.device, origin.event.run, r.cause, r.before, r.moved, origin.time}};
}

Rows rowsOf(const Origin &, const DayTotalled &d)
{
    Rows rows;
    for (const auto &line : d.lines) {
        rows.push_back(DayTotalRow{d.facility, d.day, line.lot.item, line.lot.maker ? line.lot.maker->text() : QString(),
                                   line.lot.text, line.lot.expiry, line.units});
    }
    return rows;
}

Rows rowsOf(const Origin &origin, const EventHeld &h)
{
    const QString event = h.target().text();
    return {HeldActRow{event, h.device, h.act, h.time, h.breach},
            HeldVerdictRow{event, h.device, HeldVerdict::held, QString(), origin.time}};
}

Rows rowsOf(const Origin &origin, const EventReleased &r)
{
    return {HeldVerdictRow{r.target().text(), r.device, HeldVerdict::released, r.note, origin.time}};
}

Rows rowsOf(const Origin &origin, const EventRejected &r)
{
    return {HeldVerdictRow{r.target().text(), r.device, HeldVerdict::rejected, r.note, origin.time}};
}

Rows rowsOf(const Origin &, const SubstituteApproved &s)
{
    return {SubstituteRow{s.item, s.substitute, s.approved}};
}

Rows rowsOf(const Origin &, const CodeApproved &c)
{
    return {CodeRow{c.gtin, QString(), c.item, c.unitsPerPack, c.level}};
}

Rows rowsOf(const Origin &, const CodeTaught &c)
{
    return {CodeRow{c.gtin, c.facility.text(), c.item, c.unitsPerPack, c.level}};
}

Rows rowsOf(const Origin &, const SlotAssigned &s)
{
    return {SlotRow{s.facility, s.item, s.slot}};
}

Rows rowsOf(const Origin &, const LotHeld &h)
{
    return {HoldRow{h.facility, h.lot.item, h.lot.text, h.lot.expiry, h.reason, h.held, h.note}};
}

Rows rowsOf(const Origin &, const StockReceived &received)
{
    Rows rows;
    for (const auto &line : received.lines) {
        if (line.slot)
            rows.push_back(SlotRow{received.facility, line.lot.item, *line.slot});
    }
    return rows;
}

Rows rowsOf(const Origin &, const StockWrittenOff &)
{
    return {};
}

Rows rowsOf(const Origin &origin, const BoxSealed &box)
{
    int claves = 0;
    Units units;
    for (const auto &line : box.lines) {
        Units packed;
        for (const auto &lot : line.lots)
            packed += lot.units;
        claves += packed > Units(0) ? 1 : 0;
        units += packed;
    }
    QStringList packers;
    for (const auto &packer : box.packers)
        packers << packer.text();
    return {SealedRow{box.sscc, origin.event.text(), box.kit, box.boxClass, box.warehouse, box.seal,
                      packers.join(u'\n'), box.checker, origin.time, claves, units}};
}

Rows rowsOf(const Origin &origin, const BoxReopened &box)
{
    return {ReopenedRow{box.sscc, origin.event.text(), box.reason, origin.time}};
}

Rows rowsOf(const Origin &origin, const LabelPrinted &label)
{
    return {LabelRow{label.sscc, origin.event.text(), label.reason, origin.time}};
}

Rows rowsOf(const Origin &, const Corrected &)
{
    return {};
}

Rows rowsOf(const Origin &origin, const IncidentSettled &settled)
{
    return {SettlementRow{settled.incident, settled.note, origin.event.text()}};
}

Rows rowsOf(const Origin &, const VehicleDefined &v)
{
    return {VehicleRow{v.vehicle, v.warehouse, v.plates, v.transport, v.refrigerated, v.active}};
}

Rows rowsOf(const Origin &, const DriverDefined &d)
{
    return {DriverRow{d.driver, d.warehouse, d.displayName, d.active}};
}

Rows rowsOf(const Origin &, const TripPlanned &t)
{
    Rows rows{TripRow{t.trip, t.round, t.route, t.warehouse, t.leavesOn, t.transport, t.vehicle, t.driver, t.cancelled}};
    int position = 0;
    for (const auto &stop : t.stops)
        rows.push_back(TripStopRow{t.trip, stop, ++position});
    return rows;
}

Rows rowsOf(const Origin &, const KitAdjusted &k)
{
    Rows rows;
    for (const auto &line : k.lines)
        rows.push_back(KitLineRow{k.kit, line.item, line.units, line.substitute, k.reason});
    return rows;
}

Rows rowsOf(const Origin &origin, const RecallIssued &r)
{
    return {RecallRow{r.recall, r.level, r.item, r.lot, r.maker, r.reason, r.ended, origin.time, r.gtin}};
}

Rows rowsOf(const Origin &origin, const RecallAcknowledged &r)
{
    return {RecallAnswerRow{r.recall, origin.event.text(), r.facility, sumOf(r.setAside), r.note, origin.time}};
}

Rows rowsOf(const Origin &origin, const StockMoved &m)
{
    return {StockMoveRow{m.sscc, origin.event.text(), m.from, m.to, m.reason, m.note, sumOf(m.lines), origin.time},
            BoxDestinationRow{m.sscc, m.to}, BoxHolderRow{m.sscc, Link::facility(m.from)}};
}

Rows rowsOf(const Origin &origin, const CountClosed &c)
{
    return {CountRow{origin.event.text(), c.facility, c.scope, c.shelf, int(c.items.size()), int(c.lines.size()),
                     c.countedAt.value_or(origin.time)}};
}

Rows rowsOf(const Origin &origin, const Dispensed &d)
{
    std::optional<QString> number;
    std::optional<QString> prescriber;
    if (d.prescription) {
        number = d.prescription->number;
        prescriber = d.prescription->prescriber;
    }
    return {DispensedRow{origin.event.text(), d.facility, d.patient, number, prescriber, sumOf(d.lines), origin.time}};
}

Rows rowsOf(const Origin &, const BoxRedirected &b)
{
    return {BoxDestinationRow{b.sscc, b.facility}};
}

Rows rowsOf(const Origin &origin, const TripLoaded &t)
{
    Rows rows;
    for (const auto &box : t.boxes) {
        rows.push_back(LoadedRow{box, origin.event.text(), t.trip, origin.time});
        rows.push_back(BoxHolderRow{box, Link::trip(t.trip)});
    }
    return rows;
}

Rows rowsOf(const Origin &origin, const TripUnloaded &t)
{
    Rows rows;
    for (const auto &box : t.boxes) {
        rows.push_back(UnloadedRow{box, origin.event.text(), t.trip, t.facility, t.reason, t.note, origin.time});
        rows.push_back(BoxHolderRow{box, Link::facility(t.facility)});
    }
    return rows;
}

TripStepRow stepRow(const Origin &origin, const TripId &trip, TripStep step, const std::optional<MapFix> &fix)
{
    TripStepRow row{trip, origin.event.text(), step, {}, {}, {}, {}, {}, origin.time};
    if (fix) {
        row.latitude = fix->latitude;
        row.longitude = fix->longitude;
    }
    return row;
}

QStringList textsOf(const std::vector<SealNumber> &seals)
{
    QStringList texts;
    for (const auto &seal : seals)
        texts << seal.text();
    return texts;
}

/// In one order, however they were written down, so that they can be compared.
QString comparable(const std::vector<SealNumber> &seals)
{
    QStringList texts = textsOf(seals);
    texts.sort();
    return texts.join(u'\n');
}

Rows rowsOf(const Origin &origin, const TripDeparted &t)
{
    auto row = stepRow(origin, t.trip, TripStep::departed, t.fix);
    row.note = textsOf(t.seals).join(u'\n');
    if (!t.seals.empty())
        row.sealsPut = comparable(t.seals);
    row.carrier = t.driver;
    return {row};
}

Rows rowsOf(const Origin &origin, const CustodyPassed &c)
{
    auto row = stepRow(origin, c.trip, TripStep::custodyPassed, c.fix);
    row.carrier = c.to;
    row.note = c.place;
    row.sealsIntact = c.sealsIntact;
    return {row};
}

Rows rowsOf(const Origin &origin, const StopArrived &s)
{
    auto row = stepRow(origin, s.trip, TripStep::arrived, s.fix);
    row.facility = s.facility;
    if (s.seals)
        row.sealsFound = comparable(*s.seals);
    if (s.newSeals && !s.newSeals->empty())
        row.sealsPut = comparable(*s.newSeals);
    return {row};
}

Rows rowsOf(const Origin &origin, const TripReturned &t)
{
    auto row = stepRow(origin, t.trip, TripStep::returned, {});
    row.facility = t.facility;
    row.note = t.note;
    return {row};
}

Rows rowsOf(const Origin &origin, const DeliveryReceived &d)
{
    ReceiptRow row{d.sscc, origin.event.text(), d.facility, d.trip, d.seal, {}, {}, {}, d.unlisted, {}, {}, {},
                   d.proof.metresFromFacility, d.proof.handedOver.value_or(origin.time)};
    for (const auto &line : d.lines) {
        row.received += line.received;
        row.missing += missing(d, line);
        row.unfit += line.found() - line.received;
    }
    row.receiver = d.proof.receiver ? d.proof.receiver->text() : d.proof.signedName.value_or(QString());
    if (d.proof.fix) {
        row.latitude = d.proof.fix->latitude;
        row.longitude = d.proof.fix->longitude;
    }
    return {row, BoxHolderRow{d.sscc, Link::facility(d.facility)}};
}

Rows rowsOf(const Origin &origin, const ShortageReported &s)
{
    return {ShortageRow{origin.event.text(), s.facility, s.item, s.urgency, s.reason, s.onHand, s.needed, s.daysLeft,
                        s.patientsWaiting, s.note, origin.time}};
}

Rows rowsOf(const Origin &origin, const ShortageSeen &s)
{
    return {ShortageStepRow{s.shortage, origin.event.text(), ShortageStep::seen, {}, {}, {}, {}, {}, {}, {}, origin.time}};
}

Rows rowsOf(const Origin &origin, const ShortageAnswered &s)
{
    return {ShortageStepRow{s.shortage, origin.event.text(), ShortageStep::answered, s.answer, s.units, s.trip,
                            s.substitute, {}, {}, s.note, origin.time}};
}

Rows rowsOf(const Origin &origin, const ShortageClosed &s)
{
    return {ShortageStepRow{s.shortage, origin.event.text(), ShortageStep::closed, {}, {}, {}, {}, s.end, s.into,
                            s.note, origin.time}};
}

/// Who takes an event in asks several times what it says: whether it may be said, what it means, whom it concerns. It is
/// read once. The bytes that are kept are shared and never change, so that others have another address.
std::optional<EventBody> bodyOf(const Event &event)
{
    struct LastRead
    {
        QByteArray canonical;
        std::optional<EventBody> body;
    };
    thread_local LastRead last;
    const QByteArray &canonical = event.canonical();
    if (last.canonical.constData() != canonical.constData() || last.canonical.size() != canonical.size())
        last = {canonical, decodeBody(event.envelope().kind, event.envelope().version, event.body())};
    return last.body;
}

/// What stands for an event once it is corrected, or that nothing does.
struct Standing
{
    std::optional<EventBody> body;

    Postings postings() const { return body ? botiquin::postings(*body) : Postings{}; }
};

/// Nothing where the event, or its replacement, cannot be read.
std::optional<Standing> standing(const EventBody &body)
{
    const auto *correction = std::get_if<Corrected>(&body);
    if (!correction)
        return Standing{body};
    if (!correction->replacementBody)
        return Standing{};
    const auto value = parseCanonicalCbor(*correction->replacementBody);
    if (!value || !value->isMap() || !correction->replacementKind || !correction->replacementVersion)
        return std::nullopt;
    auto replacement = decodeBody(*correction->replacementKind, *correction->replacementVersion, value->toMap());
    if (!replacement || std::holds_alternative<Corrected>(*replacement))
        return std::nullopt;
    return Standing{std::move(replacement)};
}

Rows rowsOf(const Origin &origin, const EventBody &body)
{
    return std::visit([&](const auto &b) { return rowsOf(origin, b); }, body);
}

std::optional<CountAnchor> anchorOf(const Event &at, const EventBody &body)
{
    const auto *count = std::get_if<CountClosed>(&body);
    if (!count)
        return std::nullopt;
    const auto &envelope = at.envelope();
    return CountAnchor{at.id(), envelope.order, count->countedAt.value_or(envelope.time), *count};
}

Folding foldCorrection(const Event &event, const Corrected &correction, const EventLookup &lookup)
{
    const auto target = lookup(correction.target());
    if (!target)
        return Parked{correction.target()};
    if (!(target->event.rank() < event.rank())) // What comes later cannot be what was put right.
        return Unreadable{};
    auto moved = correctionPostings(correction, target->event);
    const auto first = bodyOf(target->first);
    const auto right = standing(correction);
    // What a centre says, its later word alone puts right.
    if (!moved || !first || isCentres(kindOf(*first)) || (right && right->body && kindOf(*right->body) != kindOf(*first)))
        return Unreadable{};
    Folded folded{correctionClaim(correction.target()), correction.target(), *std::move(moved), {}};
    if (right && right->body) {
        folded.rows = rowsOf({event.id(), target->first.envelope().time}, *right->body);
        folded.anchor = anchorOf(target->first, *right->body);
    }
    return folded;
}

} // namespace

QString claimOf(const EventBody &body)
{
    const auto claim = [](const QString &of, const std::optional<QString> &again) {
        return again ? of + u'/' + *again : of;
    };
    if (const auto *box = std::get_if<BoxReopened>(&body))
        return claim(QStringLiteral("reopen/") + box->sscc.text(), box->again);
    if (const auto *delivery = std::get_if<DeliveryReceived>(&body))
        return claim(QStringLiteral("receive/%1/%2").arg(delivery->sscc.text(), delivery->facility.text()), delivery->again);
    return {};
}

EventBody claimedAgain(EventBody body, const EventId &takenBackBy)
{
    std::visit(
        [&](auto &claiming) {
            if constexpr (requires { claiming.again; })
                claiming.again = takenBackBy.text();
        },
        body);
    return body;
}

QString correctionClaim(const EventId &target)
{
    return QStringLiteral("correct/") + target.text();
}

std::optional<Postings> correctionPostings(const Corrected &correction, const Event &target)
{
    const auto targetBody = bodyOf(target);
    const auto wrong = targetBody ? standing(*targetBody) : std::nullopt;
    const auto right = standing(correction);
    if (!wrong || !right || (wrong->body && right->body && kindOf(*wrong->body) != kindOf(*right->body)))
        return std::nullopt;
    auto moved = reversed(wrong->postings());
    const auto replaced = right->postings();
    moved.insert(moved.end(), replaced.begin(), replaced.end());
    return moved;
}

std::optional<EventBody> standingBody(const Event &event)
{
    auto body = bodyOf(event);
    if (!body || !std::holds_alternative<Corrected>(*body))
        return body;
    auto stands = standing(*body);
    return stands ? std::move(stands->body) : std::nullopt;
}

std::optional<Corrected> correctionOf(const Event &event)
{
    if (event.envelope().kind != int(Kind::corrected))
        return std::nullopt;
    auto body = bodyOf(event);
    auto *correction = body ? std::get_if<Corrected>(&*body) : nullptr;
    return correction ? std::optional(std::move(*correction)) : std::nullopt;
}

std::optional<EventId> judgedBy(const Event &event)
{
    const auto body = isVerdict(event.envelope().kind) ? standingBody(event) : std::nullopt;
    if (!body)
        return std::nullopt;
    return std::visit(
        [](const auto &said) -> std::optional<EventId> {
            if constexpr (isVerdict(int(std::decay_t<decltype(said)>::kind)))
                return said.target();
            else
                return std::nullopt;
        },
        *body);
}

const Event &correctedInTheEnd(const Event &correction, const Known &target)
{
    return target.event.rank() < correction.rank() ? target.first : correction;
}

Folding fold(const Event &event, const EventLookup &lookup)
{
    const auto body = bodyOf(event);
    if (!body)
        return Unreadable{};
    if (const auto *correction = std::get_if<Corrected>(&*body))
        return foldCorrection(event, *correction, lookup);
    return Folded{claimOf(*body), std::nullopt, postings(*body),
                  rowsOf({event.id(), event.envelope().time}, *body), anchorOf(event, *body)};
}

} // namespace botiquin
