// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "domain/projection/rows.h"

namespace botiquin {

/// How far on its way a box is, as far as this store has heard.
enum class DeliveryState { planned, sealed, loaded, onTheRoad, arrived };
constexpr int countOf(DeliveryState) { return 5; }
QString name(DeliveryState state);

/// A box that was closed under an SSCC: a kit's, or one of units sent to another facility.
struct KnownBox
{
    Sscc sscc;
    QString event;                       ///< that says what is in it
    std::optional<KitId> kit;            ///< none for units moved
    std::optional<BoxClass> boxClass;
    std::optional<Month> month;          ///< of the kit
    Clues sender;
    QString senderName;
    std::optional<Clues> destination;    ///< none where its order is unknown here
    QString destinationName;
    std::optional<SealNumber> seal;
    std::optional<MoveReason> reason;    ///< of units moved
    std::optional<Link> holder;          ///< who had it last
    Instant time;                        ///< when it was closed
    int claves;
    Units units;
    bool reopened;

    static constexpr auto fields = Fields{
        Field{1, "sscc", &KnownBox::sscc}, Field{2, "event", &KnownBox::event}, Field{3, "kit", &KnownBox::kit},
        Field{4, "box_class", &KnownBox::boxClass}, Field{5, "month", &KnownBox::month},
        Field{6, "sender", &KnownBox::sender}, Field{7, "sender_name", &KnownBox::senderName},
        Field{8, "destination", &KnownBox::destination},
        Field{9, "destination_name", &KnownBox::destinationName}, Field{10, "seal", &KnownBox::seal},
        Field{11, "reason", &KnownBox::reason}, Field{12, "holder", &KnownBox::holder},
        Field{13, "time", &KnownBox::time}, Field{14, "claves", &KnownBox::claves},
        Field{15, "units", &KnownBox::units}, Field{16, "reopened", &KnownBox::reopened}};
};

/// A box that is to come to a facility. What was not sealed as far as is known here has no SSCC.
struct ExpectedBox
{
    std::optional<Sscc> sscc;
    std::optional<KitId> kit;
    std::optional<BoxClass> boxClass;
    std::optional<Month> month;
    Clues sender;
    QString senderName;
    DeliveryState state;
    std::optional<TripId> trip;
    std::optional<Date> deliverOn; ///< when its trip leaves, or where none is planned the order's day
    int claves;
    Units units;
    std::optional<int> kitNumber; ///< 1, 2, 3 … of `ofKits` that its order's facility gets in the round
    std::optional<int> ofKits;

    static constexpr auto fields = Fields{
        Field{1, "sscc", &ExpectedBox::sscc}, Field{2, "kit", &ExpectedBox::kit},
        Field{3, "box_class", &ExpectedBox::boxClass}, Field{4, "month", &ExpectedBox::month},
        Field{5, "sender", &ExpectedBox::sender}, Field{6, "sender_name", &ExpectedBox::senderName},
        Field{7, "state", &ExpectedBox::state}, Field{8, "trip", &ExpectedBox::trip},
        Field{9, "deliver_on", &ExpectedBox::deliverOn}, Field{10, "claves", &ExpectedBox::claves},
        Field{11, "units", &ExpectedBox::units}, Field{12, "kit_number", &ExpectedBox::kitNumber},
        Field{13, "of_kits", &ExpectedBox::ofKits}};
};

/// A receipt of a box at a facility.
struct BoxReceipt
{
    Sscc sscc;
    QString event;
    Clues facility;
    QString facilityName;
    std::optional<KitId> kit;
    std::optional<BoxClass> boxClass;
    SealState seal;
    Units received; ///< fit for use
    Units missing;
    Units unfit;
    bool unlisted;
    QString receiver; ///< a user or the name on the paper
    std::optional<qint64> metres;
    Instant time;
    bool stands;    ///< neither corrected nor after another receipt there

    static constexpr auto fields = Fields{
        Field{1, "sscc", &BoxReceipt::sscc}, Field{2, "event", &BoxReceipt::event},
        Field{3, "facility", &BoxReceipt::facility}, Field{4, "facility_name", &BoxReceipt::facilityName},
        Field{5, "kit", &BoxReceipt::kit}, Field{6, "box_class", &BoxReceipt::boxClass},
        Field{7, "seal", &BoxReceipt::seal}, Field{8, "received", &BoxReceipt::received},
        Field{9, "missing", &BoxReceipt::missing}, Field{10, "unfit", &BoxReceipt::unfit},
        Field{11, "unlisted", &BoxReceipt::unlisted}, Field{12, "receiver", &BoxReceipt::receiver},
        Field{13, "metres", &BoxReceipt::metres}, Field{14, "time", &BoxReceipt::time},
        Field{15, "stands", &BoxReceipt::stands}};
};

/// One of the boxes of a kit, whether or not it was sealed.
struct KitBox
{
    BoxClass boxClass;
    std::optional<Sscc> sscc;
    int claves;
    Units units;
    bool received; ///< at the facility asked about

    static constexpr auto fields = Fields{
        Field{1, "box_class", &KitBox::boxClass}, Field{2, "sscc", &KitBox::sscc},
        Field{3, "claves", &KitBox::claves}, Field{4, "units", &KitBox::units},
        Field{5, "received", &KitBox::received}};
};

/// Boxes on their way to a facility, and what came of them.
class DeliveryBook
{
public:
    virtual ~DeliveryBook() = default;

    [[nodiscard]] virtual Outcome<std::optional<KnownBox>> box(const Sscc &sscc) = 0;
    /// Boxes that a facility waits for, the nearest first; what is only planned, of rounds that end after `since`.
    [[nodiscard]] virtual Outcome<std::vector<ExpectedBox>> expected(const Clues &facility, Date since, int offset,
                                                                     int limit) = 0;
    [[nodiscard]] virtual Outcome<int> expectedCount(const Clues &facility, Date since) = 0;
    /// Receipts at a facility that stand, newest first.
    [[nodiscard]] virtual Outcome<std::vector<BoxReceipt>> received(const Clues &facility, int offset, int limit) = 0;
    [[nodiscard]] virtual Outcome<int> receivedCount(const Clues &facility) = 0;
    /// Every receipt of a box, wherever, first to last.
    [[nodiscard]] virtual Outcome<std::vector<BoxReceipt>> receiptsOf(const Sscc &sscc) = 0;
    [[nodiscard]] virtual Outcome<std::vector<KitBox>> kitBoxes(const KitId &kit, const Clues &facility) = 0;
    /// Boxes of units that a facility sent to others, newest first.
    [[nodiscard]] virtual Outcome<std::vector<KnownBox>> sentFrom(const Clues &facility, int offset, int limit) = 0;
    [[nodiscard]] virtual Outcome<int> sentCount(const Clues &facility) = 0;
};

} // namespace botiquin
