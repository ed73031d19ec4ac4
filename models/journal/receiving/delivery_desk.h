// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/receiving/receive_box.h"
#include "domain/receiving/report_line.h"
#include "journal/receiving/delivery_book.h"
#include "journal/scans/scan_resolver.h"
#include "journal/station.h"

namespace botiquin {

/// What is odd about a box that somebody is about to receive. It is taken in all the same.
enum class BoxOddity {
    unknownBox,      ///< nothing of it has reached this store: what is in it is scanned
    notForHere,      ///< it was to go to another facility
    receivedHere,    ///< it was received here before: another receipt is evidence only
    receivedElsewhere,
    reopened,        ///< its SSCC had ended
};
constexpr int countOf(BoxOddity) { return 5; }
QString name(BoxOddity oddity);

/// The box in hand: what is known of it, and what was said of it so far.
struct DeliveryInHand
{
    Sscc sscc;
    std::optional<KnownBox> known;
    std::vector<BoxReceipt> receipts; ///< that are there already
    std::vector<BoxOddity> oddities;
    receiving::OpenDelivery delivery;
    int acts;                         ///< that were said since it was opened

    bool isOdd(BoxOddity oddity) const;
};

/// What a scan into an open box came to.
enum class PackNote {
    lineFound,   ///< it is on the list; nothing was counted
    unitsAdded,  ///< counted: the box has no list, or the lot is not on it
    lotMissing,  ///< the code does not say its lot or expiry, and it cannot be told which is meant
    unknownCode, ///< nobody has said what this GTIN is here
    tooMany,     ///< more than a line may carry
    notAPack,
};

struct PackAnswer
{
    PackNote note;
    std::optional<Lot> lot = {};
    std::optional<Clave> item = {};
    std::optional<Gtin> gtin = {};
    Units units = {};
};

/// Takes boxes in where they are delivered. What is said before the end is on disk before it is answered, and
/// waits there over a power cut.
class DeliveryDesk
{
public:
    explicit DeliveryDesk(Station &station) : m_station(station) {}

    /// What is known of a box, without beginning anything.
    [[nodiscard]] Outcome<DeliveryInHand> look(const Sscc &sscc);
    /// Begins to receive a box, or takes it up as it was left.
    [[nodiscard]] Outcome<DeliveryInHand> open(const Sscc &sscc);
    /// Boxes that somebody began to receive here, the last touched first.
    [[nodiscard]] Outcome<std::vector<Sscc>> begun();

    [[nodiscard]] Answer<bool, receiving::TellRefusal> tell(DeliveryInHand &hand, const receiving::LineTold &told);
    [[nodiscard]] Answer<bool, receiving::ReportRefusal> report(DeliveryInHand &hand, const receiving::ReportLine &command);
    [[nodiscard]] Outcome<PackAnswer> scan(DeliveryInHand &hand, const PackRead &pack);
    [[nodiscard]] Outcome<void> tellRest(DeliveryInHand &hand, bool came);
    [[nodiscard]] Outcome<void> setSeal(DeliveryInHand &hand, SealState seal);
    [[nodiscard]] Outcome<void> setPaper(DeliveryInHand &hand, const receiving::PaperSigned &paper);
    /// Takes back what was said last; false where nothing was.
    [[nodiscard]] Outcome<bool> undo(DeliveryInHand &hand);
    /// Forgets what was said of the box.
    [[nodiscard]] Outcome<void> drop(const Sscc &sscc);

    /// Records the receipt. Who answers for what is missing is whoever held the box as far as is known here.
    [[nodiscard]] Answer<EventId, receiving::ReceiveRefusal> receive(const DeliveryInHand &hand, const UserId &user,
                                                                     const std::optional<MapFix> &fix);

private:
    Outcome<std::vector<receiving::DeliveryAct>> actsOf(const Sscc &sscc);
    Outcome<receiving::BoxOpened> contentsOf(const std::optional<KnownBox> &known);
    Outcome<DeliveryInHand> handOf(const Sscc &sscc, const std::vector<receiving::DeliveryAct> &acts);
    Outcome<void> keep(DeliveryInHand &hand, const receiving::DeliveryAct &act);
    Outcome<std::optional<qint64>> metresFrom(const std::optional<MapFix> &fix);

    Station &m_station;
};

} // namespace botiquin
