// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/station.h"

#include <functional>

namespace botiquin {

enum class StockRefusal {
    noRight,
    nothingReceived,   ///< no line
    unknownItem,       ///< a clave that the catalogue does not hold
    unitsNotPositive,  ///< zero or less
    unitsTooMany,      ///< more than a line may carry (Units::lineMax)
    lotIsExpired,      ///< goods received are not expired already
    lotIsRecalled,     ///< nor is a recall in force of them
    expiryTooFar,      ///< nor do they last longer than a pack can say (50 years): the year is mistyped
    notEnoughStock,    ///< more is written off than is there
    notHeld,           ///< a lot is released that nobody held for that reason
    eventUnknown,      ///< what is to be corrected is not in this store
    notOfThisFacility, ///< a correction of what another facility recorded, by anybody but a supervisor
    notCorrectable,    ///< its kind moves no units, it was corrected already, or is held, or nothing of it stands
    anotherThing,      ///< a replacement is about the same box, facility or patient
    boxReopened,       ///< of a seal: what was in the box is back already
    boxIsAway,         ///< of a seal or a sending: the box is on a trip, or was received
    boxPackedAnew,     ///< of a reopening: the kit was sealed again meanwhile
    codeApproved,      ///< the authority says otherwise of a code that is taught
};
QString name(StockRefusal refusal);

struct StockRefused
{
    StockRefusal rule;
    int line = 0; ///< of the lines given, from 1; 0 where none is meant
};

/// Goods that came with one document of one supplier.
struct Receipt
{
    SupplierName supplier;
    std::optional<QString> document;
    std::vector<ReceivedLine> lines;
};

/// Receives goods into the warehouse and puts right what was recorded wrongly.
class StockDesk
{
public:
    explicit StockDesk(Station &station) : m_station(station) {}

    [[nodiscard]] Answer<EventId, StockRefused> receive(const SupplierName &supplier,
                                                        const std::optional<QString> &document,
                                                        const std::vector<ReceivedLine> &lines, const UserId &user);
    /// Why such goods are not received, whoever brings them.
    [[nodiscard]] Outcome<std::optional<StockRefusal>> judge(const ReceivedLine &line);
    /// All of them or none.
    [[nodiscard]] Answer<std::vector<EventId>, StockRefused> receiveAll(const std::vector<Receipt> &receipts,
                                                                        const UserId &user);
    [[nodiscard]] Answer<EventId, StockRefused> writeOff(const Lot &lot, Units units, LossReason reason,
                                                         const QString &note, const UserId &user);
    /// Reverses an event; with a replacement of the same kind, that stands in its stead. `besides` is written with it,
    /// both or neither.
    [[nodiscard]] Answer<EventId, StockRefused> correct(const EventId &wrong, const std::optional<EventBody> &right,
                                                        const QString &reason, const UserId &user,
                                                        const std::function<Outcome<void>()> &besides = {});
    [[nodiscard]] Answer<EventId, StockRefused> hold(const Lot &lot, HoldReason reason, bool held, const QString &note,
                                                     const UserId &user);
    [[nodiscard]] Answer<EventId, StockRefused> teachCode(const Gtin &gtin, const Clave &item, Units unitsPerPack,
                                                          PackLevel level, const UserId &user);
    [[nodiscard]] Answer<EventId, StockRefused> assignSlot(const Clave &item, const Slot &slot, const UserId &user);
    [[nodiscard]] Answer<EventId, StockRefused> settleIncident(const QString &incident, const QString &note,
                                                               const UserId &user);

private:
    Outcome<std::optional<StockRefused>> refusalOf(const Receipt &receipt);
    /// Looked at within the transaction, once the right is there.
    using Rule = std::function<Outcome<std::optional<StockRefused>>()>;
    Answer<EventId, StockRefused> record(const UserId &user, const EventBody &body, const Rule &rule = {});
    Outcome<void> dropDraftOf(const Sscc &sscc);
    Outcome<void> openWhatWasSealed(const BoxSealed &sealed);

    Station &m_station;
};

} // namespace botiquin
