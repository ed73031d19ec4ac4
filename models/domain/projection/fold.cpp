// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/projection/fold.h"

#include "domain/ledger/cbor.h"

#include <QStringList>

namespace botiquin {

namespace {

using Rows = std::vector<Row>;

Rows rowsOf(const Event &, const RegionCreated &)
{
    return {};
}

Rows rowsOf(const Event &, const FacilityDefined &f)
{
    return {FacilityRow{f.clues, f.displayName, f.municipality, f.state, f.sizeClass, f.inOperation, f.latitude,
                        f.longitude, f.olderKey}};
}

Rows rowsOf(const Event &, const ItemDefined &i)
{
    return {ItemRow{i.clave, i.displayName, i.strength, i.presentation, i.description, i.boxClass, i.ven, i.inUse}};
}

Rows rowsOf(const Event &, const KitTemplateDefined &t)
{
    Rows rows{TemplateRow{t.templateId, t.validFrom, t.validTo, t.displayName}};
    for (const auto &line : t.lines)
        rows.push_back(TemplateLineRow{t.templateId, t.validFrom, line.item, line.units});
    return rows;
}

Rows rowsOf(const Event &, const EntitlementDefined &e)
{
    Rows rows{EntitlementRow{e.sizeClass, e.validFrom}};
    for (const auto &line : e.lines)
        rows.push_back(EntitlementLineRow{e.sizeClass, e.validFrom, line.templateId, line.count});
    return rows;
}

Rows rowsOf(const Event &, const RouteDefined &r)
{
    Rows rows{RouteRow{r.route, r.warehouse}};
    int position = 0;
    for (const auto &stop : r.stops)
        rows.push_back(RouteStopRow{r.route, stop, ++position});
    return rows;
}

Rows rowsOf(const Event &, const RoundDefined &r)
{
    return {RoundRow{r.round, r.month, r.roundKind, r.packFrom, r.packTo, r.deliverFrom, r.deliverTo}};
}

Rows rowsOf(const Event &, const KitOrdered &k)
{
    return {KitOrderRow{k.kit, k.round, k.warehouse, k.facility, k.templateId, k.number, k.route, k.stop,
                        k.deliverOn, k.cancelled}};
}

Rows rowsOf(const Event &, const PersonDefined &p)
{
    qint64 roles = 0;
    for (const Role role : p.roles)
        roles |= qint64(1) << int(role);
    return {PersonRow{p.user, p.initials, p.facility, roles, p.badge, p.active}};
}

Rows rowsOf(const Event &, const DeviceEnrolled &d)
{
    return {DeviceRow{d.device, d.facility, d.label, d.publicKey, d.companyPrefix, d.extension, d.serialFirst,
                      d.serialLast}};
}

Rows rowsOf(const Event &, const SubstituteApproved &s)
{
    return {SubstituteRow{s.item, s.substitute, s.approved}};
}

Rows rowsOf(const Event &, const CodeApproved &c)
{
    return {CodeRow{c.gtin, QString(), c.item, c.unitsPerPack, c.level}};
}

Rows rowsOf(const Event &, const CodeTaught &c)
{
    return {CodeRow{c.gtin, c.facility.text(), c.item, c.unitsPerPack, c.level}};
}

Rows rowsOf(const Event &, const SlotAssigned &s)
{
    return {SlotRow{s.facility, s.item, s.slot}};
}

Rows rowsOf(const Event &, const LotHeld &h)
{
    return {HoldRow{h.facility, h.lot.item, h.lot.text, h.lot.expiry, h.reason, h.held, h.note}};
}

Rows rowsOf(const Event &, const StockReceived &received)
{
    Rows rows;
    for (const auto &line : received.lines) {
        if (line.slot)
            rows.push_back(SlotRow{received.facility, line.lot.item, *line.slot});
    }
    return rows;
}

Rows rowsOf(const Event &, const StockWrittenOff &)
{
    return {};
}

Rows rowsOf(const Event &event, const BoxSealed &box)
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
    return {SealedRow{box.sscc, event.id().text(), box.kit, box.boxClass, box.warehouse, box.seal,
                      packers.join(u'\n'), box.checker, event.envelope().time, claves, units}};
}

Rows rowsOf(const Event &event, const BoxReopened &box)
{
    return {ReopenedRow{box.sscc, event.id().text(), box.reason, event.envelope().time}};
}

Rows rowsOf(const Event &event, const LabelPrinted &label)
{
    return {LabelRow{label.sscc, event.id().text(), label.reason, event.envelope().time}};
}

Rows rowsOf(const Event &, const Corrected &)
{
    return {};
}

Rows rowsOf(const Event &event, const IncidentSettled &settled)
{
    return {SettlementRow{settled.incident, settled.note, event.id().text()}};
}

std::optional<EventBody> bodyOf(const Event &event)
{
    return decodeBody(event.envelope().kind, event.envelope().version, event.body());
}

/// What stands in the books for an event once it is corrected: for a correction, its replacement.
std::optional<Postings> standingPostings(const EventBody &body)
{
    const auto *correction = std::get_if<Corrected>(&body);
    if (!correction)
        return postings(body);
    if (!correction->replacementBody)
        return Postings{};
    const auto value = parseCanonicalCbor(*correction->replacementBody);
    if (!value || !value->isMap() || !correction->replacementKind || !correction->replacementVersion)
        return std::nullopt;
    const auto replacement
        = decodeBody(*correction->replacementKind, *correction->replacementVersion, value->toMap());
    if (!replacement || std::holds_alternative<Corrected>(*replacement))
        return std::nullopt;
    return postings(*replacement);
}

Folding foldCorrection(const Corrected &correction, const EventLookup &lookup)
{
    const auto target = lookup(correction.target());
    if (!target)
        return Parked{correction.target()};
    auto moved = correctionPostings(correction, *target);
    if (!moved)
        return Unreadable{};
    return Folded{correctionClaim(correction.target()), correction.target(), *std::move(moved), {}};
}

QString claimOf(const EventBody &body)
{
    if (const auto *box = std::get_if<BoxReopened>(&body))
        return QStringLiteral("reopen/") + box->sscc.text();
    return {};
}

} // namespace

QString correctionClaim(const EventId &target)
{
    return QStringLiteral("correct/") + target.text();
}

std::optional<Postings> correctionPostings(const Corrected &correction, const Event &target)
{
    const auto targetBody = bodyOf(target);
    const auto wrong = targetBody ? standingPostings(*targetBody) : std::nullopt;
    const auto right = standingPostings(correction);
    if (!wrong || !right)
        return std::nullopt;
    auto moved = reversed(*wrong);
    moved.insert(moved.end(), right->begin(), right->end());
    return moved;
}

Folding fold(const Event &event, const EventLookup &lookup)
{
    const auto body = bodyOf(event);
    if (!body)
        return Unreadable{};
    if (const auto *correction = std::get_if<Corrected>(&*body))
        return foldCorrection(*correction, lookup);
    return Folded{claimOf(*body), std::nullopt, postings(*body),
                  std::visit([&](const auto &b) { return rowsOf(event, b); }, *body)};
}

} // namespace botiquin
