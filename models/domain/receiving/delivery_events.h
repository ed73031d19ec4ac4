// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dispatch/trip_events.h"
#include "domain/kits/kit_events.h"
#include "domain/ledger/place.h"

namespace botiquin {

/// How the seal of a box was found.
enum class SealState { intact, broken, missing, otherNumber };
constexpr int countOf(SealState) { return 4; }
QString name(SealState state);
[[nodiscard]] std::optional<SealState> parseSealState(const QString &text);

/// What came of one lot in a box.
struct DeliveredLine
{
    Lot lot;
    Units listed;                 ///< by the contents that came with the box; zero for what nobody listed
    Units received;               ///< fit for use
    Units damaged;
    Units expired;
    Units tooWarm;                ///< a broken cold chain
    std::optional<Lot> insteadOf; ///< the listed lot of the item in whose stead this one came

    /// All that came of the lot, fit for use or not.
    Units found() const { return received + damaged + expired + tooWarm; }

    static constexpr auto fields = Fields{
        Field{1, "lot", &DeliveredLine::lot}, Field{2, "listed", &DeliveredLine::listed},
        Field{3, "received", &DeliveredLine::received}, Field{4, "damaged", &DeliveredLine::damaged},
        Field{5, "expired", &DeliveredLine::expired}, Field{6, "too_warm", &DeliveredLine::tooWarm},
        Field{7, "instead_of", &DeliveredLine::insteadOf}};
};

/// Who took a delivery in, and where.
struct ProofOfDelivery
{
    std::optional<UserId> receiver;           ///< who signed in and typed a PIN
    std::optional<QString> signedName;        ///< or the name as on the signed paper
    std::optional<MapFix> fix;
    std::optional<qint64> metresFromFacility;
    std::optional<Instant> handedOver;        ///< when, where it was put in later

    static constexpr auto fields = Fields{
        Field{1, "receiver", &ProofOfDelivery::receiver},
        Field{2, "signed_name", &ProofOfDelivery::signedName}, Field{3, "fix", &ProofOfDelivery::fix},
        Field{4, "metres_from_facility", &ProofOfDelivery::metresFromFacility},
        Field{5, "handed_over", &ProofOfDelivery::handedOver}};
};

/// A box was opened and counted where it was delivered. Joined by (SSCC, facility): the first posts. Missing
/// units are booked to the link that held the box.
struct DeliveryReceived
{
    static constexpr Kind kind = Kind::deliveryReceived;
    static constexpr int version = 1;

    Sscc sscc;
    Clues facility;
    std::optional<TripId> trip;       ///< that brought it
    SealState seal;
    bool unlisted;                    ///< nothing was known of the contents: the lines are what was scanned
    std::optional<Link> heldBy;       ///< who answers for what is missing, where that is known
    std::vector<DeliveredLine> lines;
    ProofOfDelivery proof;
    std::optional<QString> again = {}; ///< the correction that took the reception before this one back

    static constexpr auto fields = Fields{
        Field{1, "sscc", &DeliveryReceived::sscc}, Field{2, "facility", &DeliveryReceived::facility},
        Field{3, "trip", &DeliveryReceived::trip}, Field{4, "seal", &DeliveryReceived::seal},
        Field{5, "unlisted", &DeliveryReceived::unlisted}, Field{6, "held_by", &DeliveryReceived::heldBy},
        Field{7, "lines", &DeliveryReceived::lines}, Field{8, "proof", &DeliveryReceived::proof},
        Field{9, "again", &DeliveryReceived::again}};
};

/// Of a line's listed units, those that are nowhere: neither here nor replaced by another lot.
[[nodiscard]] Units missing(const DeliveryReceived &delivery, const DeliveredLine &line);

enum class MoveReason { transfer, returned, surplus, other };
constexpr int countOf(MoveReason) { return 4; }
QString name(MoveReason reason);
[[nodiscard]] std::optional<MoveReason> parseMoveReason(const QString &text);

/// A facility sends units to another, in a box of their own that is received like any other.
struct StockMoved
{
    static constexpr Kind kind = Kind::stockMoved;
    static constexpr int version = 1;

    Sscc sscc;
    Clues from;
    Clues to;
    MoveReason reason;
    QString note;
    std::vector<LotUnits> lines;

    static constexpr auto fields = Fields{
        Field{1, "sscc", &StockMoved::sscc}, Field{2, "from", &StockMoved::from},
        Field{3, "to", &StockMoved::to}, Field{4, "reason", &StockMoved::reason},
        Field{5, "note", &StockMoved::note}, Field{6, "lines", &StockMoved::lines}};
};

} // namespace botiquin
