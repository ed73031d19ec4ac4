// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/receiving/stock_desk.h"

#include "domain/ledger/cbor.h"
#include "domain/projection/fold.h"
#include "journal/packing/packing_desk.h"
#include "journal/people/people_desk.h"
#include "journal/recalls/recall_book.h"
#include "journal/receiving/correction_rules.h"

#include <algorithm>

namespace botiquin {

namespace {

using Recorded = Result<EventId, StockRefused>;

/// GS1's two digits of a year reach so far (General Specifications, 7.12).
constexpr int expiryYearsMost = 50;

/// What speaks against that many units on a line.
std::optional<StockRefusal> refusalOf(Units units)
{
    if (units <= Units(0))
        return StockRefusal::unitsNotPositive;
    return units > Units(Units::lineMax) ? std::optional(StockRefusal::unitsTooMany) : std::nullopt;
}

/// Of an event that moves none anywhere, nobody's facility is to be asked.
bool movesUnitsAt(const StoredEvent &stored, const Place &place)
{
    const auto &touched = stored.event.envelope().touches;
    return !touched || std::find(touched->places.begin(), touched->places.end(), place.text()) != touched->places.end();
}

} // namespace

QString name(StockRefusal refusal)
{
    switch (refusal) {
    case StockRefusal::noRight: return QStringLiteral("noRight");
    case StockRefusal::nothingReceived: return QStringLiteral("nothingReceived");
    case StockRefusal::unknownItem: return QStringLiteral("unknownItem");
    case StockRefusal::unitsNotPositive: return QStringLiteral("unitsNotPositive");
    case StockRefusal::unitsTooMany: return QStringLiteral("unitsTooMany");
    case StockRefusal::lotIsExpired: return QStringLiteral("lotIsExpired");
    case StockRefusal::lotIsRecalled: return QStringLiteral("lotIsRecalled");
    case StockRefusal::expiryTooFar: return QStringLiteral("expiryTooFar");
    case StockRefusal::notEnoughStock: return QStringLiteral("notEnoughStock");
    case StockRefusal::notHeld: return QStringLiteral("notHeld");
    case StockRefusal::eventUnknown: return QStringLiteral("eventUnknown");
    case StockRefusal::notOfThisFacility: return QStringLiteral("notOfThisFacility");
    case StockRefusal::notCorrectable: return QStringLiteral("notCorrectable");
    case StockRefusal::anotherThing: return QStringLiteral("anotherThing");
    case StockRefusal::boxReopened: return QStringLiteral("boxReopened");
    case StockRefusal::boxIsAway: return QStringLiteral("boxIsAway");
    case StockRefusal::boxPackedAnew: return QStringLiteral("boxPackedAnew");
    case StockRefusal::codeApproved: return QStringLiteral("codeApproved");
    }
    Q_UNREACHABLE();
}

Answer<EventId, StockRefused> StockDesk::record(const UserId &user, const EventBody &body, const Rule &rule)
{
    return transact(m_station.journal, [&]() -> Answer<EventId, StockRefused> {
        BQ_TRY_ASSIGN(const bool may, mayHere(m_station, user, Kind(kindOf(body))));
        if (!may)
            return Recorded(err(StockRefused{StockRefusal::noRight}));
        BQ_TRY_ASSIGN(const auto refused, rule ? rule() : std::optional<StockRefused>());
        if (refused)
            return Recorded(err(*refused));
        BQ_TRY_ASSIGN(const auto id, m_station.journal.record(m_station.writer, user, body));
        return Recorded(id);
    });
}

Outcome<std::optional<StockRefusal>> StockDesk::judge(const ReceivedLine &line)
{
    using Refusal = std::optional<StockRefusal>;
    BQ_TRY_ASSIGN(const auto item, m_station.books.catalog.item(line.lot.item));
    if (!item)
        return Refusal(StockRefusal::unknownItem);
    if (const auto refusal = botiquin::refusalOf(line.units))
        return refusal;
    if (line.lot.expiry < m_station.today())
        return Refusal(StockRefusal::lotIsExpired);
    BQ_TRY_ASSIGN(const bool isRecalled, m_station.books.recalls.isRecalled(line.lot));
    if (isRecalled)
        return Refusal(StockRefusal::lotIsRecalled);
    const bool isTooFar = line.lot.expiry.day() > m_station.today().day().addYears(expiryYearsMost);
    return isTooFar ? Refusal(StockRefusal::expiryTooFar) : Refusal();
}

Outcome<std::optional<StockRefused>> StockDesk::refusalOf(const Receipt &receipt)
{
    using Refusal = std::optional<StockRefused>;
    if (receipt.lines.empty())
        return Refusal(StockRefused{StockRefusal::nothingReceived});
    int number = 0;
    for (const auto &line : receipt.lines) {
        ++number;
        BQ_TRY_ASSIGN(const auto refusal, judge(line));
        if (refusal)
            return Refusal(StockRefused{*refusal, number});
    }
    return Refusal();
}

Answer<EventId, StockRefused> StockDesk::receive(const SupplierName &supplier, const std::optional<QString> &document,
                                                 const std::vector<ReceivedLine> &lines, const UserId &user)
{
    BQ_TRY_ASSIGN(const auto received, receiveAll({{supplier, document, lines}}, user));
    return received.map([](const std::vector<EventId> &events) { return events.front(); });
}

Answer<std::vector<EventId>, StockRefused> StockDesk::receiveAll(const std::vector<Receipt> &receipts,
                                                                 const UserId &user)
{
    using Received = Result<std::vector<EventId>, StockRefused>;
    return transact(m_station.journal, [&]() -> Answer<std::vector<EventId>, StockRefused> {
        for (const auto &receipt : receipts) {
            BQ_TRY_ASSIGN(const auto refusal, refusalOf(receipt));
            if (refusal)
                return Received(err(*refusal));
        }
        BQ_TRY_ASSIGN(const bool may, mayHere(m_station, user, Kind::stockReceived));
        if (!may)
            return Received(err(StockRefused{StockRefusal::noRight}));
        std::vector<EventId> events;
        for (const auto &receipt : receipts) {
            BQ_TRY_ASSIGN(const auto id,
                          m_station.journal.record(m_station.writer, user,
                                                   StockReceived{m_station.facility, receipt.supplier,
                                                                 receipt.document, receipt.lines}));
            events.push_back(id);
        }
        return Received(std::move(events));
    });
}

Answer<EventId, StockRefused> StockDesk::writeOff(const Lot &lot, Units units, LossReason reason, const QString &note,
                                                  const UserId &user)
{
    if (const auto refusal = botiquin::refusalOf(units))
        return Recorded(err(StockRefused{*refusal, 1}));
    const auto suffices = [&]() -> Outcome<std::optional<StockRefused>> {
        BQ_TRY_ASSIGN(const Units there, m_station.books.stock.balance(m_station.place(), lot));
        return units > there ? std::optional(StockRefused{StockRefusal::notEnoughStock, 1}) : std::nullopt;
    };
    return record(user, StockWrittenOff{m_station.facility, lot, units, reason, note}, suffices);
}

Answer<EventId, StockRefused> StockDesk::correct(const EventId &wrong, const std::optional<EventBody> &right,
                                                 const QString &reason, const UserId &user,
                                                 const std::function<Outcome<void>()> &besides)
{
    Corrected correction{wrong.device, wrong.run, wrong.seq, reason, {}, {}, {}};
    if (right) {
        correction.replacementKind = kindOf(*right);
        correction.replacementVersion = versionOf(*right);
        correction.replacementBody = canonicalCbor(QCborValue(encodeBody(*right)));
    }
    return record(user, correction, [&]() -> Outcome<std::optional<StockRefused>> {
        BQ_TRY_ASSIGN(const auto stored, m_station.journal.store().find(wrong));
        if (!stored)
            return std::optional(StockRefused{StockRefusal::eventUnknown});
        BQ_TRY_ASSIGN(const bool supervises, mayHere(m_station, user, Right::settleIncident));
        if (!supervises && !movesUnitsAt(*stored, m_station.place()))
            return std::optional(StockRefused{StockRefusal::notOfThisFacility});
        BQ_TRY_ASSIGN(const auto refusal, correctionRefusal(m_station, *stored, right));
        if (refusal)
            return std::optional(StockRefused{*refusal});
        // A reopening that never was leaves no draft of what it took out.
        const auto stands = standingBody(stored->event);
        const auto *reopened = stands ? std::get_if<BoxReopened>(&*stands) : nullptr;
        if (reopened && !right)
            BQ_TRY(dropDraftOf(reopened->sscc));
        // A box that was never sealed is open, with all that was put into it.
        const auto *sealed = stands ? std::get_if<BoxSealed>(&*stands) : nullptr;
        if (sealed && !right)
            BQ_TRY(openWhatWasSealed(*sealed));
        if (besides)
            BQ_TRY(besides());
        return std::optional<StockRefused>();
    });
}

Outcome<void> StockDesk::openWhatWasSealed(const BoxSealed &sealed)
{
    BQ_TRY_ASSIGN(const auto box, m_station.books.kits.sealed(sealed.sscc));
    if (!box || box->reopened || sealed.warehouse != m_station.facility)
        return {};
    return PackingDesk(m_station).openAgain(sealed);
}

Outcome<void> StockDesk::dropDraftOf(const Sscc &sscc)
{
    BQ_TRY_ASSIGN(const auto box, m_station.books.kits.sealed(sscc));
    BQ_TRY_ASSIGN(const auto draft,
                  box ? m_station.books.drafts.draft(box->kit, box->boxClass) : Outcome<std::optional<Draft>>());
    return draft ? m_station.books.drafts.remove(draft->id) : Outcome<void>();
}

Answer<EventId, StockRefused> StockDesk::hold(const Lot &lot, HoldReason reason, bool held, const QString &note,
                                              const UserId &user)
{
    const auto isHeld = [&]() -> Outcome<std::optional<StockRefused>> {
        BQ_TRY_ASSIGN(const auto holds, m_station.books.catalog.holds(m_station.facility));
        const bool stands = std::any_of(holds.begin(), holds.end(), [&](const HoldRow &row) {
            return row.item == lot.item && row.lot == lot.text && row.expiry == lot.expiry && row.reason == reason;
        });
        return stands ? std::nullopt : std::optional(StockRefused{StockRefusal::notHeld});
    };
    return record(user, LotHeld{m_station.facility, lot, reason, held, note}, held ? Rule() : isHeld);
}

Answer<EventId, StockRefused> StockDesk::teachCode(const Gtin &gtin, const Clave &item, Units unitsPerPack,
                                                   PackLevel level, const UserId &user)
{
    if (const auto refusal = botiquin::refusalOf(unitsPerPack))
        return Recorded(err(StockRefused{*refusal}));
    BQ_TRY_ASSIGN(const auto known, m_station.books.catalog.item(item));
    if (!known)
        return Recorded(err(StockRefused{StockRefusal::unknownItem}));
    BQ_TRY_ASSIGN(const auto standing, m_station.books.catalog.code(gtin, m_station.facility));
    const bool isApproved = standing && standing->scope.isEmpty();
    if (isApproved && (standing->item != item || standing->unitsPerPack != unitsPerPack || standing->level != level))
        return Recorded(err(StockRefused{StockRefusal::codeApproved}));
    return record(user, CodeTaught{gtin, m_station.facility, item, unitsPerPack, level});
}

Answer<EventId, StockRefused> StockDesk::assignSlot(const Clave &item, const Slot &slot, const UserId &user)
{
    return record(user, SlotAssigned{m_station.facility, item, slot});
}

Answer<EventId, StockRefused> StockDesk::settleIncident(const QString &incident, const QString &note, const UserId &user)
{
    return record(user, IncidentSettled{incident, note});
}

} // namespace botiquin
