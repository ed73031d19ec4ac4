// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/packing/packing_desk.h"

#include "domain/ledger/cbor.h"
#include "domain/packing/recall_holds.h"
#include "domain/projection/fold.h"
#include "journal/dispatch/dispatch_book.h"
#include "journal/packing/sscc_desk.h"
#include "journal/people/people_desk.h"
#include "journal/recalls/recall_book.h"

#include <algorithm>
#include <array>

namespace botiquin {

namespace {

constexpr std::array allClasses{BoxClass::dry, BoxClass::cold, BoxClass::supplies};

/// What an entry adds to (or takes from) the lots that the draft reserves.
std::vector<LotUnits> reservedBy(const packing::OpenBox &before, const packing::DraftEntry &entry)
{
    if (const auto *packed = std::get_if<packing::UnitsPacked>(&entry.act))
        return {{packed->lot, packed->units}};
    if (std::holds_alternative<packing::TakenBack>(entry.act)) {
        const auto *taken = before.takeable();
        const auto *packed = taken ? std::get_if<packing::UnitsPacked>(&taken->act) : nullptr;
        if (packed)
            return {{packed->lot, -packed->units}};
    }
    return {};
}

BoxSealed toEvent(const packing::SealDecision &decision, const Sscc &sscc, const Clues &warehouse)
{
    const auto &contents = decision.contents;
    BoxSealed event{sscc,     contents.kit, contents.boxClass, warehouse, decision.seal, contents.packers,
                    contents.checker, {}, {}};
    for (const auto &line : contents.lines) {
        SealedLine sealed{line.item, line.required, {}, std::nullopt, std::nullopt};
        for (const auto &lot : line.lots)
            sealed.lots.push_back({lot.lot, lot.units, lot.sources});
        if (line.shortReason) {
            sealed.shortReason = packing::name(line.shortReason->kind);
            if (line.shortReason->note)
                sealed.shortNote = line.shortReason->note->text();
        }
        event.lines.push_back(std::move(sealed));
    }
    for (const auto &lifted : contents.lifted) {
        event.lifted.push_back({packing::name(lifted.override.rule), lifted.lot, lifted.override.by,
                                lifted.override.reason.text()});
    }
    if (contents.waiver) {
        event.lifted.push_back({packing::name(packing::SealRefusal::checkMissing), std::nullopt, contents.waiver->by,
                                contents.waiver->reason.text()});
    }
    return event;
}

std::vector<packing::Override> liftedFor(const BoxSealed &sealed, const Lot &lot)
{
    std::vector<packing::Override> overrides;
    for (const auto &lifted : sealed.lifted) {
        const auto rule = packing::parsePackRefusal(lifted.rule);
        const auto reason = packing::OverrideReason::parse(lifted.reason);
        if (rule && reason && lifted.lot && *lifted.lot == lot)
            overrides.push_back({*rule, lifted.by, *reason});
    }
    return overrides;
}

/// The acts that make a draft of a sealed box's contents, shared among those who packed it: none of them may
/// check it afterwards.
std::vector<packing::DraftEntry> entriesOf(const BoxSealed &sealed, Instant now)
{
    std::vector<packing::DraftEntry> entries;
    const auto nextPacker = [&]() -> const UserId & { return sealed.packers[entries.size() % sealed.packers.size()]; };
    for (const auto &line : sealed.lines) {
        for (const auto &lot : line.lots) {
            entries.push_back({nextPacker(), now,
                               packing::UnitsPacked{line.item, lot.lot, lot.units, packing::Entering::scanned,
                                                    lot.scanned.empty() ? QByteArray() : lot.scanned.front(),
                                                    liftedFor(sealed, lot.lot), Units(0), std::nullopt}});
        }
        const auto kind = line.shortReason ? packing::parseShortReasonKind(*line.shortReason) : std::nullopt;
        if (kind) {
            const auto note = line.shortNote ? packing::ShortNote::parse(*line.shortNote) : err(CodeError::empty);
            entries.push_back({nextPacker(), now,
                               packing::LineMarkedShort{line.item, {*kind, note ? std::optional(*note) : std::nullopt}}});
        }
    }
    return entries;
}

} // namespace

QString name(OpenBoxRefusal refusal)
{
    switch (refusal) {
    case OpenBoxRefusal::noSuchBox: return QStringLiteral("noSuchBox");
    case OpenBoxRefusal::alreadySealed: return QStringLiteral("alreadySealed");
    }
    Q_UNREACHABLE();
}

QString name(PackingDesk::ReopenRefusal refusal)
{
    switch (refusal) {
    case PackingDesk::ReopenRefusal::noSuchBox: return QStringLiteral("noSuchBox");
    case PackingDesk::ReopenRefusal::notSealedHere: return QStringLiteral("notSealedHere");
    case PackingDesk::ReopenRefusal::alreadyReopened: return QStringLiteral("alreadyReopened");
    case PackingDesk::ReopenRefusal::isAboard: return QStringLiteral("isAboard");
    case PackingDesk::ReopenRefusal::wasReceived: return QStringLiteral("wasReceived");
    case PackingDesk::ReopenRefusal::noRightToReopen: return QStringLiteral("noRightToReopen");
    }
    Q_UNREACHABLE();
}

const BoxOrderLine *BoxInHand::line(const Clave &item) const
{
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const BoxOrderLine &l) { return l.item == item; });
    return found == lines.end() ? nullptr : &*found;
}

Answer<BoxInHand, OpenBoxRefusal> PackingDesk::look(const KitId &kit, BoxClass boxClass)
{
    using Opened = Result<BoxInHand, OpenBoxRefusal>;
    auto &books = m_station.books;
    BQ_TRY_ASSIGN(const auto order, books.kits.box(kit, boxClass));
    if (!order)
        return Opened(err(OpenBoxRefusal::noSuchBox));
    if (order->progress == BoxProgress::sealed)
        return Opened(err(OpenBoxRefusal::alreadySealed));
    const auto inHand = [&](const Draft &draft) -> Answer<BoxInHand, OpenBoxRefusal> {
        BQ_TRY_ASSIGN(auto lines, orderedLines(draft));
        BQ_TRY_ASSIGN(auto box, replay(*order, lines, draft.id));
        return Opened(BoxInHand{*order, std::move(lines), draft.id, std::move(box)});
    };
    BQ_TRY_ASSIGN(const auto draft, books.drafts.draft(kit, boxClass));
    if (draft)
        return inHand(*draft);
    return transact(m_station.journal, [&]() -> Answer<BoxInHand, OpenBoxRefusal> {
        BQ_TRY_ASSIGN(auto begun, books.drafts.draft(kit, boxClass));
        if (!begun) {
            BQ_TRY_ASSIGN(begun, begin(kit, boxClass));
        }
        return inHand(*begun);
    });
}

Answer<BoxInHand, OpenBoxRefusal> PackingDesk::open(const KitId &kit, BoxClass boxClass, const UserId &user)
{
    BQ_TRY_ASSIGN(auto hand, look(kit, boxClass));
    if (hand && hand->box.isAside())
        BQ_TRY(keep(*hand, {user, m_station.now(), packing::BoxTakenUp{}}));
    return hand;
}

/// A draft keeps what was ordered when it was begun: a catalogue that changes meanwhile takes nothing out of a
/// box that is half packed.
Outcome<Draft> PackingDesk::begin(const KitId &kit, BoxClass boxClass)
{
    BQ_TRY_ASSIGN(const auto lines, m_station.books.kits.lines(kit, boxClass));
    return m_station.books.drafts.open(kit, boxClass, canonicalCbor(encode(lines)), m_station.now());
}

Outcome<std::vector<BoxOrderLine>> PackingDesk::orderedLines(const Draft &draft)
{
    const auto value = parseCanonicalCbor(draft.ordered);
    auto lines = value ? decode<std::vector<BoxOrderLine>>(*value) : std::nullopt;
    if (!lines)
        return fail(Failure::Kind::damaged, QStringLiteral("draft %1: what was ordered").arg(draft.id));
    return *std::move(lines);
}

/// The draft as it is in the store is the one in hand: another program may have written to it.
Outcome<void> PackingDesk::isStillInHand(const BoxInHand &hand)
{
    BQ_TRY_ASSIGN(const int entries, m_station.books.drafts.entryCount(hand.draft));
    if (entries != int(hand.box.entries().size()))
        return fail(Failure::Kind::busy, QStringLiteral("the box was packed elsewhere meanwhile; open it again"));
    return {};
}

Outcome<packing::BoxOrder> PackingDesk::packingOrder(const BoxOrder &order, const std::vector<BoxOrderLine> &lines)
{
    packing::BoxOrder packed{order.kit, order.boxClass, order.month, {}, {}};
    for (const auto &line : lines) {
        BQ_TRY_ASSIGN(auto substitutes, m_station.books.catalog.substitutes(line.item));
        packed.lines.push_back({line.item, line.units, std::move(substitutes), line.slot});
    }
    for (const BoxClass other : allClasses) {
        if (other == order.boxClass)
            continue;
        BQ_TRY_ASSIGN(const auto elsewhere, m_station.books.kits.lines(order.kit, other));
        for (const auto &line : elsewhere)
            packed.elsewhere.insert(line.item, other);
    }
    return packed;
}

Outcome<packing::OpenBox> PackingDesk::replay(const BoxOrder &order, const std::vector<BoxOrderLine> &lines, qint64 draft)
{
    BQ_TRY_ASSIGN(auto packed, packingOrder(order, lines));
    BQ_TRY_ASSIGN(const auto bodies, m_station.books.drafts.entries(draft));
    std::vector<packing::DraftEntry> entries;
    entries.reserve(bodies.size());
    for (const auto &body : bodies) {
        auto entry = packing::draftEntryFrom(body);
        if (!entry)
            return fail(Failure::Kind::damaged, QStringLiteral("draft %1, entry %2").arg(draft).arg(entries.size()));
        entries.push_back(*std::move(entry));
    }
    auto box = packing::OpenBox::replay(std::move(packed), std::move(entries));
    if (!box)
        return fail(Failure::Kind::damaged, QStringLiteral("draft %1, entry %2").arg(draft).arg(box.error().entry));
    return *std::move(box);
}

Outcome<packing::PackingContext> PackingDesk::context(const BoxInHand &hand, const UserId &user,
                                                      const std::optional<Clave> &item)
{
    auto &books = m_station.books;
    packing::PackingContext known{user, m_station.now(), m_station.today(), m_station.settings.margin, {}, {}, {}, {}};
    BQ_TRY_ASSIGN(const auto holds, books.catalog.holds(m_station.facility));
    for (const auto &hold : holds) {
        const Lot lot{hold.item, std::nullopt, hold.lot, hold.expiry};
        if (hold.reason == HoldReason::recall)
            known.holds.recall(lot);
        else
            known.holds.quarantine(lot);
    }
    BQ_TRY_ASSIGN(const auto recalls, books.recalls.scopesInForce());
    packing::recall(known.holds, recalls);
    BQ_TRY_ASSIGN(const auto people, books.people.people(m_station.facility));
    for (const auto &person : people) {
        if (person.active && (person.roles >> int(Role::supervisor) & 1))
            known.supervisors.insert(person.user);
    }
    if (item) {
        BQ_TRY_ASSIGN(const auto lots, books.stock.lots(m_station.place(), *item));
        BQ_TRY_ASSIGN(const auto slot, books.catalog.slot(m_station.facility, *item));
        known.stock.emplace();
        for (const auto &lot : lots) {
            const Units takenElsewhere = lot.reserved - hand.box.packedOf(lot.lot());
            known.stock->push_back({lot.lot(), lot.units - takenElsewhere, slot});
        }
        BQ_TRY_ASSIGN(known.slotLot, books.drafts.slotLot(*item));
    }
    return known;
}

Outcome<void> PackingDesk::write(const BoxInHand &hand, const packing::DraftEntry &entry)
{
    BQ_ASSERT(hand.box.canApply(entry));
    auto &drafts = m_station.books.drafts;
    BQ_TRY(isStillInHand(hand));
    BQ_TRY(drafts.append(hand.draft, int(hand.box.entries().size()), packing::toBytes(entry), m_station.now()));
    for (const auto &lot : reservedBy(hand.box, entry))
        BQ_TRY(drafts.reserve(hand.draft, lot.lot, lot.units));
    if (const auto *taken = std::get_if<packing::LotTaken>(&entry.act))
        BQ_TRY(drafts.setSlotLot(taken->lot));
    if (std::holds_alternative<packing::BoxPutAside>(entry.act))
        BQ_TRY(drafts.setState(hand.draft, DraftState::aside, m_station.now()));
    if (std::holds_alternative<packing::BoxTakenUp>(entry.act))
        BQ_TRY(drafts.setState(hand.draft, DraftState::open, m_station.now()));
    return {};
}

Outcome<void> PackingDesk::keep(BoxInHand &hand, const packing::DraftEntry &entry,
                                const std::function<Outcome<void>()> &also)
{
    const auto kept = transact(m_station.journal, [&]() -> Outcome<void> {
        BQ_TRY(write(hand, entry));
        return also ? also() : Outcome<void>();
    });
    BQ_TRY(kept);
    hand.box.apply(entry);
    return {};
}

Outcome<void> PackingDesk::keepWithin(BoxInHand &hand, const packing::DraftEntry &entry)
{
    BQ_TRY(write(hand, entry));
    hand.box.apply(entry);
    return {};
}

Answer<SealedNow, packing::SealRefused> PackingDesk::seal(BoxInHand &hand, const packing::SealBox &asked,
                                                          const UserId &user)
{
    using Sealed = Result<SealedNow, packing::SealRefused>;
    return transact(m_station.journal, [&]() -> Answer<SealedNow, packing::SealRefused> {
        BQ_TRY(isStillInHand(hand));
        auto command = asked;
        command.isCheckRequired = m_station.settings.checkRequired;
        if (command.seal) {
            BQ_TRY_ASSIGN(command.isSealKnown, m_station.books.kits.sealNumberIsUsed(*command.seal));
        }
        BQ_TRY_ASSIGN(const auto known, context(hand, user));
        const auto decision = decide(hand.box, command, known);
        if (!decision)
            return Sealed(err(decision.error()));
        BQ_TRY_ASSIGN(const auto sscc, SsccDesk(m_station).give());
        BQ_TRY_ASSIGN(const auto event, m_station.journal.record(m_station.writer, user,
                                                                 toEvent(*decision, sscc, m_station.facility)));
        BQ_TRY(m_station.books.drafts.remove(hand.draft));
        return Sealed(SealedNow{sscc, event});
    });
}

Outcome<std::optional<BoxSealed>> PackingDesk::contents(const SealedBox &box)
{
    const auto id = EventId::parse(box.event);
    if (!id)
        return std::optional<BoxSealed>();
    BQ_TRY_ASSIGN(const auto stored, m_station.journal.store().find(*id));
    if (!stored)
        return std::optional<BoxSealed>();
    auto body = standingBody(stored->event);
    if (!body || !std::holds_alternative<BoxSealed>(*body))
        return std::optional<BoxSealed>();
    return std::optional(std::get<BoxSealed>(*std::move(body)));
}

Answer<EventId, PackingDesk::ReopenRefusal> PackingDesk::reopen(const Sscc &sscc, const packing::OverrideReason &reason,
                                                                const UserId &user)
{
    using Reopened = Result<EventId, ReopenRefusal>;
    return transact(m_station.journal, [&]() -> Answer<EventId, ReopenRefusal> {
        auto &books = m_station.books;
        BQ_TRY_ASSIGN(const auto box, books.kits.sealed(sscc));
        if (!box)
            return Reopened(err(ReopenRefusal::noSuchBox));
        if (box->warehouse != m_station.facility)
            return Reopened(err(ReopenRefusal::notSealedHere));
        if (box->reopened)
            return Reopened(err(ReopenRefusal::alreadyReopened));
        BQ_TRY_ASSIGN(const auto facts, books.dispatch.boxFacts(sscc));
        if (facts && facts->received)
            return Reopened(err(ReopenRefusal::wasReceived));
        if (facts && facts->aboard)
            return Reopened(err(ReopenRefusal::isAboard));
        BQ_TRY_ASSIGN(const bool may, mayHere(m_station, user, Kind::boxReopened));
        if (!may)
            return Reopened(err(ReopenRefusal::noRightToReopen));
        BQ_TRY_ASSIGN(const auto sealed, contents(*box));
        if (!sealed)
            return Reopened(err(ReopenRefusal::noSuchBox));

        BoxReopened event{sscc, m_station.facility, reason.text(), {}};
        for (const auto &line : sealed->lines) {
            for (const auto &lot : line.lots)
                event.contents.push_back({lot.lot, lot.units});
        }
        BQ_TRY_ASSIGN(const auto id, m_station.journal.record(m_station.writer, user, event));
        BQ_TRY(openAgain(*sealed));
        return Reopened(id);
    });
}

Outcome<void> PackingDesk::openAgain(const BoxSealed &sealed)
{
    auto &drafts = m_station.books.drafts;
    BQ_TRY_ASSIGN(const auto existing, drafts.draft(sealed.kit, sealed.boxClass));
    if (existing) // Packed anew meanwhile: what was in this box simply lies in the warehouse again.
        return {};
    BQ_TRY_ASSIGN(const Draft draft, begin(sealed.kit, sealed.boxClass));
    int number = 0;
    for (const auto &entry : entriesOf(sealed, m_station.now())) {
        BQ_TRY(drafts.append(draft.id, number++, packing::toBytes(entry), m_station.now()));
        if (const auto *packed = std::get_if<packing::UnitsPacked>(&entry.act))
            BQ_TRY(drafts.reserve(draft.id, packed->lot, packed->units));
    }
    return {};
}

Outcome<EventId> PackingDesk::recordReprint(const Sscc &sscc, const QString &reason, const UserId &user)
{
    return transact(m_station.journal, [&]() -> Outcome<EventId> {
        return m_station.journal.record(m_station.writer, user, LabelPrinted{sscc, reason});
    });
}

} // namespace botiquin
