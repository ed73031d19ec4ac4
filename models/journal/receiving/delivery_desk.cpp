// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/receiving/delivery_desk.h"

#include "domain/projection/fold.h"
#include "domain/receiving/map_distance.h"
#include "journal/people/people_desk.h"
#include "journal/work_drafts.h"

#include <algorithm>

namespace botiquin {

using namespace receiving;

namespace {

const QString work = QStringLiteral("delivery");

std::vector<LotUnits> listedIn(const EventBody &body)
{
    std::vector<LotUnits> listed;
    if (const auto *moved = std::get_if<StockMoved>(&body))
        return moved->lines;
    if (const auto *sealed = std::get_if<BoxSealed>(&body)) {
        for (const auto &line : sealed->lines) {
            for (const auto &lot : line.lots)
                listed.push_back({lot.lot, lot.units});
        }
    }
    return listed;
}

std::vector<BoxOddity> odditiesOf(const std::optional<KnownBox> &known, const std::vector<BoxReceipt> &receipts,
                                  const Clues &here)
{
    std::vector<BoxOddity> oddities;
    if (!known)
        oddities.push_back(BoxOddity::unknownBox);
    if (known && known->destination && known->destination != here)
        oddities.push_back(BoxOddity::notForHere);
    const auto wasReceived = [&](bool isHere) {
        return std::any_of(receipts.begin(), receipts.end(), [&](const BoxReceipt &receipt) {
            return receipt.stands && (receipt.facility == here) == isHere;
        });
    };
    if (wasReceived(true))
        oddities.push_back(BoxOddity::receivedHere);
    if (wasReceived(false))
        oddities.push_back(BoxOddity::receivedElsewhere);
    if (known && known->reopened)
        oddities.push_back(BoxOddity::reopened);
    return oddities;
}

/// The lot that a code means: the one it names, or the only one of the item on the list.
std::optional<Lot> lotMeant(const OpenDelivery &delivery, const PackRead &pack)
{
    std::vector<Lot> candidates;
    for (const auto &line : delivery.lines()) {
        const bool fits = line.lot.item == pack.item && (!pack.lot.text || *pack.lot.text == line.lot.text)
            && (!pack.lot.expiry || *pack.lot.expiry == line.lot.expiry);
        if (fits)
            candidates.push_back(line.lot);
    }
    if (candidates.size() == 1)
        return candidates.front();
    if (pack.lot.text && pack.lot.expiry && candidates.empty())
        return Lot{pack.item, pack.lot.maker, *pack.lot.text, *pack.lot.expiry};
    return std::nullopt;
}

} // namespace

QString name(BoxOddity oddity)
{
    switch (oddity) {
    case BoxOddity::unknownBox: return QStringLiteral("unknownBox");
    case BoxOddity::notForHere: return QStringLiteral("notForHere");
    case BoxOddity::receivedHere: return QStringLiteral("receivedHere");
    case BoxOddity::receivedElsewhere: return QStringLiteral("receivedElsewhere");
    case BoxOddity::reopened: return QStringLiteral("reopened");
    }
    Q_UNREACHABLE();
}

bool DeliveryInHand::isOdd(BoxOddity oddity) const
{
    return std::find(oddities.begin(), oddities.end(), oddity) != oddities.end();
}

Outcome<std::vector<DeliveryAct>> DeliveryDesk::actsOf(const Sscc &sscc)
{
    BQ_TRY_ASSIGN(const auto entries, m_station.books.work.entries(work, sscc.text()));
    std::vector<DeliveryAct> acts;
    for (const auto &entry : entries) {
        auto act = deliveryActFrom(entry);
        if (!act)
            return fail(Failure::Kind::damaged, QStringLiteral("delivery %1, entry %2").arg(sscc.text()).arg(acts.size()));
        acts.push_back(*std::move(act));
    }
    return acts;
}

/// A box whose event is not here, or from a newer program, has no list.
Outcome<BoxOpened> DeliveryDesk::contentsOf(const std::optional<KnownBox> &known)
{
    const auto id = known ? EventId::parse(known->event) : std::nullopt;
    if (!id)
        return BoxOpened{true, {}};
    BQ_TRY_ASSIGN(const auto stored, m_station.journal.store().find(*id));
    const auto body = stored ? standingBody(stored->event) : std::nullopt;
    return body ? BoxOpened{false, listedIn(*body)} : BoxOpened{true, {}};
}

Outcome<DeliveryInHand> DeliveryDesk::handOf(const Sscc &sscc, const std::vector<DeliveryAct> &acts)
{
    auto &book = m_station.books.deliveries;
    BQ_TRY_ASSIGN(auto known, book.box(sscc));
    BQ_TRY_ASSIGN(auto receipts, book.receiptsOf(sscc));
    auto delivery = OpenDelivery::replay(acts);
    if (!delivery)
        return fail(Failure::Kind::damaged, QStringLiteral("delivery %1").arg(sscc.text()));
    auto oddities = odditiesOf(known, receipts, m_station.facility);
    return DeliveryInHand{sscc, std::move(known), std::move(receipts), std::move(oddities), *std::move(delivery),
                          int(acts.size()) - 1};
}

Outcome<DeliveryInHand> DeliveryDesk::look(const Sscc &sscc)
{
    BQ_TRY_ASSIGN(const auto begun, actsOf(sscc));
    if (!begun.empty())
        return handOf(sscc, begun);
    BQ_TRY_ASSIGN(const auto known, m_station.books.deliveries.box(sscc));
    BQ_TRY_ASSIGN(const auto opened, contentsOf(known));
    return handOf(sscc, {opened});
}

Outcome<DeliveryInHand> DeliveryDesk::open(const Sscc &sscc)
{
    return transact(m_station.journal, [&]() -> Outcome<DeliveryInHand> {
        BQ_TRY_ASSIGN(const auto begun, actsOf(sscc));
        if (!begun.empty())
            return handOf(sscc, begun);
        BQ_TRY_ASSIGN(const auto known, m_station.books.deliveries.box(sscc));
        BQ_TRY_ASSIGN(const auto opened, contentsOf(known));
        BQ_TRY(m_station.books.work.add(work, sscc.text(), toBytes(opened)));
        return handOf(sscc, {opened});
    });
}

Outcome<std::vector<Sscc>> DeliveryDesk::begun()
{
    BQ_TRY_ASSIGN(const auto keys, m_station.books.work.keys(work));
    std::vector<Sscc> boxes;
    for (const auto &key : keys) {
        if (const auto sscc = Sscc::parse(key))
            boxes.push_back(*sscc);
    }
    return boxes;
}

Outcome<void> DeliveryDesk::keep(DeliveryInHand &hand, const DeliveryAct &act)
{
    BQ_TRY(m_station.books.work.add(work, hand.sscc.text(), toBytes(act)));
    hand.delivery.apply(act);
    ++hand.acts;
    return {};
}

Answer<bool, TellRefusal> DeliveryDesk::tell(DeliveryInHand &hand, const LineTold &told)
{
    using Told = Result<bool, TellRefusal>;
    const auto decision = decide(hand.delivery, told);
    if (!decision)
        return Told(err(decision.error()));
    BQ_TRY(keep(hand, *decision));
    return Told(true);
}

Answer<bool, ReportRefusal> DeliveryDesk::report(DeliveryInHand &hand, const ReportLine &command)
{
    using Reported = Result<bool, ReportRefusal>;
    const auto decision = decide(hand.delivery, command);
    if (!decision)
        return Reported(err(decision.error()));
    BQ_TRY(keep(hand, *decision));
    return Reported(true);
}

Outcome<PackAnswer> DeliveryDesk::scan(DeliveryInHand &hand, const PackRead &pack)
{
    const auto lot = lotMeant(hand.delivery, pack);
    if (!lot)
        return PackAnswer{.note = PackNote::lotMissing, .item = pack.item, .gtin = pack.gtin};
    const auto *line = hand.delivery.line(*lot);
    if (line && line->listed > Units(0))
        return PackAnswer{.note = PackNote::lineFound, .lot = *lot, .item = pack.item};
    const auto decision = decide(hand.delivery, UnitsFound{*lot, pack.units});
    if (!decision)
        return PackAnswer{.note = PackNote::tooMany, .lot = *lot, .item = pack.item, .units = pack.units};
    BQ_TRY(keep(hand, *decision));
    return PackAnswer{.note = PackNote::unitsAdded, .lot = *lot, .item = pack.item, .units = pack.units};
}

Outcome<void> DeliveryDesk::tellRest(DeliveryInHand &hand, bool came)
{
    return keep(hand, came ? DeliveryAct(RestAsListed{}) : DeliveryAct(RestMissing{}));
}

Outcome<void> DeliveryDesk::setSeal(DeliveryInHand &hand, SealState seal)
{
    return hand.delivery.seal() == seal ? Outcome<void>() : keep(hand, SealFound{seal});
}

Outcome<void> DeliveryDesk::setPaper(DeliveryInHand &hand, const PaperSigned &paper)
{
    const auto &known = hand.delivery.paper();
    return known.name == paper.name && known.handedOver == paper.handedOver ? Outcome<void>() : keep(hand, paper);
}

Outcome<bool> DeliveryDesk::undo(DeliveryInHand &hand)
{
    if (hand.acts == 0)
        return false;
    const auto acts = transact(m_station.journal, [&]() -> Outcome<std::vector<DeliveryAct>> {
        BQ_TRY(m_station.books.work.removeLast(work, hand.sscc.text()));
        return actsOf(hand.sscc);
    });
    BQ_TRY(acts);
    auto delivery = OpenDelivery::replay(*acts);
    if (!delivery)
        return fail(Failure::Kind::damaged, QStringLiteral("delivery %1").arg(hand.sscc.text()));
    hand.delivery = *std::move(delivery);
    hand.acts = int(acts->size()) - 1;
    return true;
}

Outcome<void> DeliveryDesk::drop(const Sscc &sscc)
{
    return m_station.books.work.clear(work, sscc.text());
}

Outcome<std::optional<qint64>> DeliveryDesk::metresFrom(const std::optional<MapFix> &fix)
{
    if (!fix)
        return std::optional<qint64>();
    BQ_TRY_ASSIGN(const auto here, m_station.books.catalog.facility(m_station.facility));
    if (!here || !here->latitude || !here->longitude)
        return std::optional<qint64>();
    return std::optional(metresBetween({fix->latitude, fix->longitude}, {*here->latitude, *here->longitude}));
}

Answer<EventId, ReceiveRefusal> DeliveryDesk::receive(const DeliveryInHand &hand, const UserId &user,
                                                      const std::optional<MapFix> &fix)
{
    using Received = Result<EventId, ReceiveRefusal>;
    return transact(m_station.journal, [&]() -> Answer<EventId, ReceiveRefusal> {
        BQ_TRY_ASSIGN(const bool may, mayHere(m_station, user, Kind::deliveryReceived));
        if (!may)
            return Received(err(ReceiveRefusal::noRight));
        BQ_TRY_ASSIGN(const auto acts, actsOf(hand.sscc));
        if (acts.empty())
            return Received(err(ReceiveRefusal::notOpen));
        BQ_TRY_ASSIGN(const auto now, handOf(hand.sscc, acts));
        BQ_TRY_ASSIGN(const auto metres, metresFrom(fix));
        const auto holder = now.known ? now.known->holder : std::nullopt;
        const auto heldBy = holder || !now.known ? holder : std::optional(Link::facility(now.known->sender));
        const auto decision = decide(now.delivery, ReceiveBox{hand.sscc, m_station.facility,
                                                              holder ? holder->trip() : std::nullopt, heldBy, user, fix,
                                                              metres, m_station.now()});
        if (!decision)
            return Received(err(decision.error()));
        BQ_TRY_ASSIGN(const auto event, m_station.journal.record(m_station.writer, user, *decision));
        BQ_TRY(drop(hand.sscc));
        return Received(event);
    });
}

} // namespace botiquin
